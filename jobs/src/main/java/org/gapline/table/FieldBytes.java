package org.gapline.table;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The fields of a record as bytes and back: see {@link RecordBytes}.
 *
 * @param <R> the record
 */
final class FieldBytes<R extends Record> {

  private final Table<R> table;
  private final Table.Field[] fields;
  private final RecordBytes<?>[] nested;
  private final int maskBytes;

  FieldBytes(Table<R> table) {
    this.table = table;
    this.fields = table.fields().toArray(Table.Field[]::new);
    this.nested =
        Arrays.stream(fields)
            .map(field -> field.nestedType() == null ? null : RecordBytes.of(field.nestedType()))
            .toArray(RecordBytes<?>[]::new);
    this.maskBytes = Math.max(1, (fields.length + 7) / 8);
  }

  /** Some of the fields. */
  <P extends Record> RecordPart<P> part(Class<P> part) {
    return new RecordPart<>(this, table, Table.work(part.getSimpleName(), part));
  }

  void write(R row, ByteWriter out) {
    int nulls = out.skip(maskBytes);
    for (int i = 0; i < fields.length; i++) {
      Object value = fields[i].value(row);
      if (value == null) {
        out.setBit(nulls, i);
      } else {
        writeValue(i, value, out);
      }
    }
  }

  private void writeValue(int i, Object value, ByteWriter out) {
    switch (fields[i].type()) {
      case TEXT -> out.writeText((String) value);
      case INTEGER -> out.writeLong((int) value);
      case LONG -> out.writeLong((long) value);
      case DOUBLE -> out.writeDouble((double) value);
      case BOOLEAN -> out.writeBoolean((boolean) value);
      case DATE -> out.writeLong(((LocalDate) value).toEpochDay());
      case TEXT_LIST, DOUBLE_LIST, ROW_LIST -> writeList(i, (List<?>) value, out);
      case UNREAD -> ((Unread<?>) value).write(out);
    }
  }

  private void writeList(int i, List<?> list, ByteWriter out) {
    out.writeLong(list.size());
    for (Object element : list) {
      switch (fields[i].type()) {
        case TEXT_LIST -> out.writeText((String) element);
        case DOUBLE_LIST -> out.writeDouble((double) element);
        default -> nested[i].fields().writeAny((Record) element, out);
      }
    }
  }

  private void writeAny(Record row, ByteWriter out) {
    out.numberTexts();
    write(table.rowType().cast(row), out);
  }

  R read(ByteReader in) throws IOException {
    int nulls = passMask(in);
    Object[] values = new Object[fields.length];
    for (int i = 0; i < fields.length; i++) {
      values[i] = in.isSet(nulls, i) ? null : readValue(i, in);
    }
    return table.row(values);
  }

  /** Passes over the bits that tell which fields are null, and says where they stand. */
  int passMask(ByteReader in) throws IOException {
    return in.skip(maskBytes);
  }

  /** Passes over the value of a field. */
  void passValue(int i, ByteReader in) throws IOException {
    if (fields[i].type() == ColumnType.TEXT) {
      in.passText();
    } else {
      readValue(i, in);
    }
  }

  Object readValue(int i, ByteReader in) throws IOException {
    return switch (fields[i].type()) {
      case TEXT -> in.readText();
      case INTEGER -> in.readInt();
      case LONG -> in.readLong();
      case DOUBLE -> in.readDouble();
      case BOOLEAN -> in.readBoolean();
      case DATE -> LocalDate.ofEpochDay(in.readLong());
      case TEXT_LIST, DOUBLE_LIST, ROW_LIST -> readList(i, in);
      case UNREAD -> in.readUnread(nested[i]);
    };
  }

  private List<Object> readList(int i, ByteReader in) throws IOException {
    Object[] list = new Object[in.readCount()];
    for (int j = 0; j < list.length; j++) {
      list[j] =
          switch (fields[i].type()) {
            case TEXT_LIST -> in.readText();
            case DOUBLE_LIST -> in.readDouble();
            default -> nested[i].fields().readAny(in);
          };
    }
    return List.of(list);
  }

  private R readAny(ByteReader in) throws IOException {
    in.numberTexts();
    return read(in);
  }
}
