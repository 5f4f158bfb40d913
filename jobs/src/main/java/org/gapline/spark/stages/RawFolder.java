package org.gapline.spark.stages;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSError;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.gapline.document.InputFile;
import org.gapline.document.MetadataReader;

/** The folder data/raw, on any file system that Hadoop knows: listing it and reading its files. */
public final class RawFolder implements Serializable {

  private static final long serialVersionUID = 1L;

  private final URI root;
  private transient FileSystem files;

  /**
   * @param root address of the folder; a plain path means the local disk
   */
  public RawFolder(URI root) {
    this.root = root;
  }

  /** Whether the folder is there. */
  public boolean exists() throws IOException {
    return fileSystem().exists(new Path(root));
  }

  /**
   * The files below a subfolder, by path, with what their metadata says; hidden files and the
   * metadata files themselves are no inputs. Nothing where there is no such subfolder.
   */
  public List<InputFile> inputs(String subfolder) throws IOException {
    Path folder = new Path(new Path(root), subfolder);
    if (!fileSystem().exists(folder)) {
      return List.of();
    }
    Map<String, Long> found = list(folder);
    MetadataReader metadata = new MetadataReader(path -> metadata(path, found.keySet()));
    List<InputFile> inputs = new ArrayList<>();
    found.forEach(
        (path, bytes) -> {
          if (!MetadataReader.isMetadata(path)) {
            inputs.add(metadata.describe(path, bytes));
          }
        });
    return inputs;
  }

  /** Path and size of each file below, by path; hidden ones are left out. */
  private Map<String, Long> list(Path folder) throws IOException {
    Map<String, Long> found = new TreeMap<>();
    RemoteIterator<LocatedFileStatus> listing = fileSystem().listFiles(folder, true);
    while (listing.hasNext()) {
      LocatedFileStatus file = listing.next();
      String path = relative(file.getPath());
      if (!isHidden(path)) {
        found.put(path, file.getLen());
      }
    }
    return found;
  }

  /** Metadata beside a file stands in the listing; that of a folder may stand above it. */
  private Optional<byte[]> metadata(String path, Set<String> listed) throws IOException {
    return listed.contains(path) || !path.endsWith(MetadataReader.FILE_ENDING)
        ? bytesIfPresent(path)
        : Optional.empty();
  }

  /**
   * The bytes of a file, by its path under the folder.
   *
   * @throws IOException if it cannot be opened or read
   */
  public byte[] bytes(String path) throws IOException {
    Path file = new Path(new Path(root), new Path(null, null, path));
    try (InputStream stream = fileSystem().open(file)) {
      return stream.readAllBytes();
    } catch (FSError e) {
      // Hadoop calls a failing local disk an error of the machine; to us it is one unreadable file.
      throw new IOException(e.getCause().getMessage(), e);
    }
  }

  private Optional<byte[]> bytesIfPresent(String path) throws IOException {
    try {
      return Optional.of(bytes(path));
    } catch (FileNotFoundException e) {
      return Optional.empty();
    }
  }

  private static boolean isHidden(String path) {
    return path.startsWith(".") || path.contains("/.");
  }

  private String relative(Path file) {
    String base = new Path(root).toUri().getPath();
    return file.toUri().getPath().substring(base.length()).replaceFirst("^/", "");
  }

  /** Opened once per process: a configuration is read from many files. */
  private synchronized FileSystem fileSystem() throws IOException {
    if (files == null) {
      files = FileSystem.get(root, new Configuration());
    }
    return files;
  }
}
