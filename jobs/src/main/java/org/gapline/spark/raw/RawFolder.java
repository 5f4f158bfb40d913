package org.gapline.spark.raw;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gapline.document.InputFile;
import org.gapline.document.MetadataReader;

/** The folder data/raw, on any file system that Hadoop knows: listing it and reading its files. */
public final class RawFolder implements Serializable {

  private static final long serialVersionUID = 1L;

  private final RawFiles files;

  /**
   * @param root address of the folder; a plain path or {@code file:} means the local disk
   */
  public RawFolder(URI root) {
    boolean local = root.getScheme() == null || root.getScheme().equals("file");
    this.files = local ? new LocalFiles(root) : new HadoopFiles(root);
  }

  /** Whether the folder is there. */
  public boolean exists() throws IOException {
    return files.isFolder();
  }

  /**
   * The files below a subfolder, by path, with what their metadata says; hidden files and the
   * metadata files themselves are no inputs. Nothing where there is no such subfolder.
   */
  public List<InputFile> inputs(String subfolder) throws IOException {
    Map<String, Long> found = list(subfolder);
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

  /**
   * Labels given to files that are not there: see {@link MetadataReader#misdirectedLabels}. To be
   * mended before anything is read.
   */
  public List<String> misdirectedLabels() throws IOException {
    Map<String, Long> found = list("");
    MetadataReader metadata = new MetadataReader(path -> metadata(path, found.keySet()));
    found.forEach(metadata::describe);
    return metadata.misdirectedLabels(found.keySet());
  }

  /**
   * The bytes of a file, by its path under the folder.
   *
   * @param most how many there may be; a file must not use up the memory of all
   * @throws FileTooLargeException if there are more
   * @throws IOException if it cannot be opened or read
   */
  public byte[] bytes(String path, int most) throws IOException {
    return files.bytes(path, most);
  }

  /**
   * The bytes of a file from any place on, by its path under the folder.
   *
   * @throws IOException if it cannot be opened
   */
  public SeekableByteChannel open(String path) throws IOException {
    return files.open(path);
  }

  private Map<String, Long> list(String subfolder) throws IOException {
    Map<String, Long> found = files.list(subfolder);
    found.keySet().removeIf(path -> path.startsWith(".") || path.contains("/."));
    return found;
  }

  /** Metadata beside a file stands in the listing; that of a folder may stand above it. */
  private Optional<byte[]> metadata(String path, Set<String> listed) throws IOException {
    if (path.endsWith(MetadataReader.FILE_ENDING) && !listed.contains(path)) {
      return Optional.empty();
    }
    try {
      return Optional.of(files.bytes(path, MetadataReader.LARGEST));
    } catch (FileNotFoundException | NoSuchFileException e) {
      return Optional.empty();
    }
  }
}
