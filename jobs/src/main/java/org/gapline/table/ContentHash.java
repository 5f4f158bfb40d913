package org.gapline.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.gapline.hash.Sha256;

/**
 * The content hash of a table: SHA-256 over the sorted SHA-256 digests of its canonical rows, so
 * that neither the order of rows nor the split into files shows in it, and several threads may take
 * rows into it. Memory is flat in the number of rows.
 *
 * <p>The canonical form of a row is, per column, its type and its value with the length in front;
 * it does not depend on locale, zone or file format.
 *
 * @param <R> the record of one row
 */
public final class ContentHash<R extends Record> implements Closeable {

  private final Table<R> table;
  private final SortedDigests rows = new SortedDigests();

  public ContentHash(Table<R> table) {
    this.table = table;
  }

  /**
   * What takes rows into the hash: one for each thread. It throws {@link UncheckedIOException}
   * where there is no room on disk for what memory does not hold.
   */
  public Consumer<R> adding() {
    return new Canonical();
  }

  /** How many rows were taken in. */
  public long rows() {
    return rows.count();
  }

  /**
   * The hash of all rows taken in, as 64 hexadecimal digits; can be asked for once.
   *
   * @throws IOException if what memory does not hold cannot be read back
   */
  public String hex() throws IOException {
    MessageDigest digest = Sha256.digest();
    digest.update(table.name().getBytes(StandardCharsets.UTF_8));
    rows.forEach(digest::update);
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  /** Brings rows into their canonical form. */
  private final class Canonical implements Consumer<R> {
    private final MessageDigest digest = Sha256.digest();

    @Override
    public void accept(R row) {
      for (Object value : table.values(row)) {
        update(value);
      }
      try {
        rows.add(digest.digest());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
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
}
