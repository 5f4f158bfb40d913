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
import org.gapline.document.bulk.BulkFormat;

/** The folder data/raw, on any file system that Hadoop knows: listing it and reading its files. */
public final class RawFolder implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The most that is read of one file: each core holds one in memory as a whole. */
  public static final int LARGEST = 128 << 20;

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

  /** By what a file is known again; nothing where it cannot be opened, or is not opened at all. */
  Optional<String> mark(InputFile file) {
    try {
      if (isStamped(file.path())) {
        return Optional.of(files.stamp(file.path()));
      }
      return file.bytes() > LARGEST ? Optional.empty() : Optional.of(files.mark(file.path()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Whether the mark of a file is its stamp: a hash would read an archive twice. */
  private static boolean isStamped(String path) {
    return BulkFormat.of(path).isPresent();
  }

  /**
   * The SHA-256 of a file's bytes where its mark is one: then it need not be opened to know it.
   *
   * @param mark its mark, or null where it has none
   */
  public Optional<String> hashIn(String path, String mark) {
    return mark == null || isStamped(path) || !files.marksByContent()
        ? Optional.empty()
        : Optional.of(mark);
  }

  /**
   * The bytes of a file that was marked before.
   *
   * @param mark its mark, or null where it has none
   * @param most how many there may be
   * @throws ChangedInputException if they are not those that lay there
   * @throws FileTooLargeException if there are more
   * @throws IOException if it cannot be opened or read
   */
  public byte[] bytes(String path, String mark, int most) throws IOException {
    if (mark == null) {
      return bytes(path, most);
    }
    try {
      byte[] bytes = bytes(path, most);
      if (isStamped(path) ? files.stamp(path).equals(mark) : files.isMarked(path, bytes, mark)) {
        return bytes;
      }
    } catch (FileNotFoundException | NoSuchFileException e) {
      throw ChangedInputException.gone();
    }
    throw ChangedInputException.otherBytes();
  }

  /**
   * Holds a bulk file against its mark, which is its stamp: a hash would read an archive twice.
   *
   * @param mark its mark, or null where it has none
   * @throws ChangedInputException if it was written since
   * @throws IOException if it cannot be looked at
   */
  public void requireUnchanged(String path, String mark) throws IOException {
    try {
      if (mark != null && !files.stamp(path).equals(mark)) {
        throw ChangedInputException.otherBytes();
      }
    } catch (FileNotFoundException | NoSuchFileException e) {
      throw ChangedInputException.gone();
    }
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
