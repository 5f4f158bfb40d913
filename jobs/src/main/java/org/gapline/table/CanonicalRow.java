package org.gapline.table;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import org.gapline.hash.Sha256;

/**
 * Brings rows into their canonical form: per column, the type of its value, its length and the
 * value. Each row whole before its digest is taken, since that takes bits and pieces slowly. For
 * one thread.
 *
 * @param <R> the record of one row
 */
final class CanonicalRow<R extends Record> {

  private final Table.Field[] fields;
  private final MessageDigest digest = Sha256.digest();
  private byte[] bytes = new byte[1 << 12];
  private int size;

  CanonicalRow(Table<R> table) {
    this.fields = table.fields().toArray(Table.Field[]::new);
  }

  /** The SHA-256 of a row. */
  byte[] digest(R row) {
    size = 0;
    for (Table.Field field : fields) {
      add(field.value(row));
    }
    digest.update(bytes, 0, size);
    return digest.digest();
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
