package org.gapline.spark.raw;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.gapline.storage.ReadingChannel;
import org.gapline.storage.Storage;

/** A folder of any other file system that Hadoop knows. */
final class HadoopFiles implements RawFiles {

  private static final long serialVersionUID = 1L;

  private final URI root;
  private final Map<String, String> settings;
  private transient FileSystem files;

  HadoopFiles(URI root) {
    this.root = root;
    this.settings = Map.copyOf(Storage.settings());
  }

  @Override
  public boolean isFolder() throws IOException {
    Path folder = new Path(root);
    return files().exists(folder) && files().getFileStatus(folder).isDirectory();
  }

  @Override
  public Map<String, Long> list(String subfolder) throws IOException {
    Path folder = subfolder.isEmpty() ? new Path(root) : new Path(new Path(root), subfolder);
    Map<String, Long> found = new TreeMap<>();
    if (files().exists(folder)) {
      RemoteIterator<LocatedFileStatus> listing = files().listFiles(folder, true);
      while (listing.hasNext()) {
        LocatedFileStatus file = listing.next();
        found.put(relative(file.getPath()), file.getLen());
      }
    }
    return found;
  }

  @Override
  public byte[] bytes(String path, int most) throws IOException {
    try (InputStream stream = files().open(file(path))) {
      byte[] bytes = stream.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new FileTooLargeException(most);
      }
      return bytes;
    }
  }

  @Override
  public SeekableByteChannel open(String path) throws IOException {
    Path file = file(path);
    return new ReadingChannel(files().open(file), files().getFileStatus(file).getLen());
  }

  /** Reading everything twice over a network would cost more than it tells. */
  @Override
  public String mark(String path) throws IOException {
    return stamp(path);
  }

  @Override
  public boolean marksByContent() {
    return false;
  }

  @Override
  public boolean isMarked(String path, byte[] bytes, String mark) throws IOException {
    return stamp(path).equals(mark);
  }

  @Override
  public String stamp(String path) throws IOException {
    FileStatus file = files().getFileStatus(file(path));
    return file.getLen() + " bytes of " + file.getModificationTime();
  }

  private Path file(String path) throws IOException {
    try {
      return new Path(new Path(root), new Path(null, null, path));
    } catch (IllegalArgumentException e) {
      throw new IOException("its name is none that this file system can open", e);
    }
  }

  private String relative(Path file) {
    String base = new Path(root).toUri().getPath();
    return file.toUri().getPath().substring(base.length()).replaceFirst("^/", "");
  }

  /** Opened once per process: a configuration is read from many files. */
  private synchronized FileSystem files() throws IOException {
    if (files == null) {
      files = Storage.open(root, settings);
    }
    return files;
  }
}
