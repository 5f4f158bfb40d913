package org.gapline.table;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.gapline.hash.Sha256;

/**
 * The content hash of a table: SHA-256 over the sorted SHA-256 digests of its canonical rows, so
 * that neither the order of rows nor the split into files shows in it, and only 32 bytes a row are
 * held in memory.
 *
 * <p>The canonical form of a row is, per column, its type and its value with the length in front;
 * it does not depend on locale, zone or file format.
 *
 * @param <R> the record of one row
 */
public final class ContentHash<R extends Record> {

  private final Table<R> table;
  private final MessageDigest digest = Sha256.digest();
  private final List<byte[]> rows = new ArrayList<>();

  public ContentHash(Table<R> table) {
    this.table = table;
  }

  /** Takes one row into the hash. */
  public void add(R row) {
    digest.reset();
    for (Object value : table.values(row)) {
      update(value);
    }
    rows.add(digest.digest());
  }

  /** How many rows were taken in. */
  public int rows() {
    return rows.size();
  }

  /** The hash of all rows taken in so far, as 64 hexadecimal digits. */
  public String hex() {
    rows.sort(Arrays::compareUnsigned);
    digest.reset();
    digest.update(table.name().getBytes(StandardCharsets.UTF_8));
    rows.forEach(digest::update);
    return HexFormat.of().formatHex(digest.digest());
  }

  private void update(Object value) {
    if (value == null) {
      digest.update((byte) 'n');
    } else if (value instanceof List<?> list) {
      digest.update((byte) 'l');
      updateText(Integer.toString(list.size()));
      list.forEach(this::update);
    } else {
      digest.update((byte) 'v');
      updateText(value.toString());
    }
  }

  private void updateText(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(
        new byte[] {
          (byte) (bytes.length >>> 24),
          (byte) (bytes.length >>> 16),
          (byte) (bytes.length >>> 8),
          (byte) bytes.length
        });
    digest.update(bytes);
  }
}
