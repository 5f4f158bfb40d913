package org.gapline.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import org.gapline.release.ReleaseManifest.FileEntry;
import org.gapline.table.CuratedTables;
import org.gapline.table.Table;
import org.gapline.table.TableReader;

/** Sizes and checksums of files: what tells that one is not what was written. */
public final class FileSums {

  private static final int CHUNK = 1 << 16;

  private FileSums() {}

  /** Those of all tables of a release, by their paths in it. */
  static Map<String, FileEntry> ofTables(Path release) throws IOException {
    Map<String, FileEntry> sums = new TreeMap<>();
    for (Table<?> table : CuratedTables.ALL) {
      Path folder = release.resolve(table.name());
      if (Files.isDirectory(folder)) {
        for (Path file : TableReader.parquetFiles(folder)) {
          sums.put(path(table, file), of(file));
        }
      }
    }
    return sums;
  }

  /** The path of a table's file in its release. */
  static String path(Table<?> table, Path file) {
    return table.name() + "/" + file.getFileName();
  }

  /**
   * That of a file.
   *
   * @throws IOException if it cannot be read
   */
  public static FileEntry of(Path file) throws IOException {
    CRC32C crc = new CRC32C();
    long bytes = 0;
    byte[] chunk = new byte[CHUNK];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        crc.update(chunk, 0, read);
        bytes += read;
      }
    }
    return new FileEntry(bytes, hex(crc));
  }

  /** The checksum of the first bytes of some, as eight hexadecimal digits. */
  static String crc32c(byte[] bytes, int length) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, 0, length);
    return hex(crc);
  }

  private static String hex(CRC32C crc) {
    return HexFormat.of().toHexDigits((int) crc.getValue());
  }
}
