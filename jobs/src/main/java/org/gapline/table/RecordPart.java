package org.gapline.table;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Records by some of their fields, read from the bytes of whole ones: the texts of the others are
 * passed over, and what stands behind the last field that is wanted is not looked at.
 *
 * @param <P> the record of these fields
 */
final class RecordPart<P extends Record> {

  private static final int PASSED_OVER = -1;

  private final FieldBytes<?> whole;
  private final Table<P> part;

  /** For each field of the whole up to the last one that is wanted, its place in the part. */
  private final int[] places;

  RecordPart(FieldBytes<?> whole, Table<?> of, Table<P> part) {
    this.whole = whole;
    this.part = part;
    int[] all = new int[of.fields().size()];
    Arrays.fill(all, PASSED_OVER);
    int end = 0;
    for (int place = 0; place < part.fields().size(); place++) {
      int field = fieldLike(part.fields().get(place), of.fields());
      all[field] = place;
      end = Math.max(end, field + 1);
    }
    this.places = Arrays.copyOf(all, end);
  }

  private static int fieldLike(Table.Field sought, List<Table.Field> fields) {
    for (int i = 0; i < fields.size(); i++) {
      Table.Field field = fields.get(i);
      if (field.name().equals(sought.name())
          && field.type() == sought.type()
          && field.nestedType() == sought.nestedType()) {
        return i;
      }
    }
    throw new IllegalArgumentException("the records have no such field as " + sought.name());
  }

  /**
   * The fields of one record.
   *
   * @throws IOException if these are not the bytes of such a record
   */
  P of(ByteReader in) throws IOException {
    try {
      return part.row(values(in));
    } catch (RuntimeException e) {
      // A day or a record that cannot be.
      throw new IOException("these are not the bytes of a " + part.name(), e);
    }
  }

  private Object[] values(ByteReader in) throws IOException {
    Object[] values = new Object[part.fields().size()];
    int nulls = whole.passMask(in);
    for (int i = 0; i < places.length; i++) {
      if (in.isSet(nulls, i)) {
        continue;
      }
      if (places[i] == PASSED_OVER) {
        whole.passValue(i, in);
      } else {
        values[places[i]] = whole.readValue(i, in);
      }
    }
    return values;
  }
}
