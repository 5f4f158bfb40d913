package org.gapline.document.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.gapline.document.InputFile;
import org.gapline.document.InputMetadata;
import org.gapline.document.MetadataReader;
import org.gapline.document.RejectReason;
import org.gapline.document.RejectedInputException;

/**
 * What is in an archive: its files with what is said of them, and their bytes. Metadata inside an
 * archive works as in a folder, and may narrow the archive's own label but not widen it.
 */
final class ZipContent {

  /** The largest entry that is read, in bytes as unpacked; lines in one are not bound by it. */
  static final int LARGEST_ENTRY = 64 << 20;

  /** The longest name that is read, as file systems have it. */
  static final int LONGEST_NAME = 4_096;

  private final ZipFile archive;
  private final ArchiveBudget budget;

  ZipContent(ZipFile archive, ArchiveBudget budget) {
    this.archive = archive;
    this.budget = budget;
  }

  /**
   * The files in the archive, in the order of its directory; hidden ones are no inputs.
   *
   * @param outer what is said of the archive
   * @throws RejectedInputException if there are too many, two of one name, or misdirected labels
   */
  List<ZipEntryFile> files(InputMetadata outer) throws RejectedInputException {
    Map<String, ZipArchiveEntry> found = found();
    MetadataReader metadata = new MetadataReader(path -> metadata(found.get(path)));
    List<ZipEntryFile> files = new ArrayList<>();
    found.forEach(
        (name, entry) -> {
          InputFile file =
              isOverlong(name)
                  ? new InputFile(name, entry.getSize(), InputMetadata.unmarked(), null)
                  : metadata.describeWithin(outer, name, entry.getSize());
          if (!MetadataReader.isMetadata(name)) {
            files.add(new ZipEntryFile(entry, file));
          }
        });
    List<String> misdirected = metadata.misdirectedLabels(found.keySet());
    if (!misdirected.isEmpty()) {
      throw new RejectedInputException(
          RejectReason.BAD_METADATA, "in the archive, " + String.join("; ", misdirected) + ".");
    }
    return files;
  }

  private Map<String, ZipArchiveEntry> found() throws RejectedInputException {
    Map<String, ZipArchiveEntry> found = new LinkedHashMap<>();
    int count = 0;
    for (var entries = archive.getEntries(); entries.hasMoreElements(); ) {
      ZipArchiveEntry entry = entries.nextElement();
      if (++count > ZipRecords.MOST_ENTRIES) {
        throw ZipDirectory.tooLarge();
      }
      String name = entry.getName();
      if (!entry.isDirectory() && !isHidden(name) && found.put(name, entry) != null) {
        throw new RejectedInputException(
            RejectReason.UNREADABLE,
            "two of its entries are named \"" + name + "\". Pack it again.");
      }
    }
    return found;
  }

  /** What is said of a file is looked for in each of its folders, of which a name may have many. */
  static boolean isOverlong(String name) {
    return name.length() > LONGEST_NAME;
  }

  private static boolean isHidden(String name) {
    return Arrays.stream(name.split("/"))
        .anyMatch(part -> part.startsWith(".") && !part.equals(".") && !part.equals(".."));
  }

  private Optional<byte[]> metadata(ZipArchiveEntry entry) throws IOException {
    if (entry == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(bytes(entry));
    } catch (RejectedInputException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** The bytes of an entry, held against its checksum. */
  byte[] bytes(ZipEntryFile entry) throws IOException, RejectedInputException {
    return bytes(entry.entry());
  }

  private byte[] bytes(ZipArchiveEntry entry) throws IOException, RejectedInputException {
    byte[] bytes;
    try (InputStream in = stream(entry)) {
      bytes = in.readNBytes(LARGEST_ENTRY + 1);
    }
    if (bytes.length > LARGEST_ENTRY) {
      throw new RejectedInputException(
          RejectReason.TOO_LARGE,
          "it unpacks to more than "
              + (LARGEST_ENTRY >> 20)
              + " MB, the most that is read of an entry. Drop it in by itself.");
    }
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    if (checksum.getValue() != entry.getCrc()) {
      throw new IOException("its checksum is not that of the directory");
    }
    return bytes;
  }

  /** The bytes of an entry as a stream, without an end to its length but the archive's budget. */
  InputStream stream(ZipEntryFile entry) throws IOException, RejectedInputException {
    return stream(entry.entry());
  }

  private InputStream stream(ZipArchiveEntry entry) throws IOException, RejectedInputException {
    if (entry.isUnixSymlink()) {
      throw new RejectedInputException(
          RejectReason.UNREADABLE, "it is a symbolic link, which is not followed.");
    }
    if (!archive.canReadEntryData(entry)) {
      boolean locked = entry.getGeneralPurposeBit().usesEncryption();
      throw new RejectedInputException(
          RejectReason.UNREADABLE,
          (locked ? "it is locked with a password" : "it is packed by a method that is not known")
              + ". Unpack it and drop in what it holds.");
    }
    try {
      return budget.counted(archive.getInputStream(entry));
    } catch (RuntimeException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
