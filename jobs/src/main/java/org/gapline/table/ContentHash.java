package org.gapline.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
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

  /** Brings rows into their canonical form: whole, since a digest takes bits and pieces slowly. */
  private final class Canonical implements Consumer<R> {
    private final MessageDigest digest = Sha256.digest();
    private byte[] bytes = new byte[1 << 12];
    private int size;

    @Override
    public void accept(R row) {
      size = 0;
      for (Table.Field field : table.fields()) {
        add(field.value(row));
      }
      digest.update(bytes, 0, size);
      try {
        rows.add(digest.digest());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void add(Object value) {
      if (value == null) {
        makeRoom(1);
        bytes[size++] = 'n';
      } else if (value instanceof List<?> list) {
        addText('l', Integer.toString(list.size()));
        for (Object element : list) {
          add(element);
        }
      } else {
        addText('v', value.toString());
      }
    }

    private void addText(char kind, String text) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      makeRoom(1 + Integer.BYTES + utf8.length);
      bytes[size++] = (byte) kind;
      for (int shift = 24; shift >= 0; shift -= Byte.SIZE) {
        bytes[size++] = (byte) (utf8.length >>> shift);
      }
      System.arraycopy(utf8, 0, bytes, size, utf8.length);
      size += utf8.length;
    }

    private void makeRoom(int more) {
      if (bytes.length - size < more) {
        bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size, more), 2 * bytes.length));
      }
    }
  }
}
