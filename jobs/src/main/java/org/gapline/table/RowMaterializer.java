package org.gapline.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.MessageType;

/** Gathers the values of one row after the other, and makes records of them. */
final class RowMaterializer<R extends Record> extends RecordMaterializer<R> {

  private final Table<R> table;
  private final Object[] absent;
  private final Object[] values;
  private final Converter[] columns;

  /**
   * @param read columns that are read, by their names in the table
   */
  RowMaterializer(Table<R> table, MessageType read) {
    this.table = table;
    this.absent = new Object[table.fields().size()];
    this.values = new Object[absent.length];
    this.columns = new Converter[read.getFieldCount()];
    for (int i = 0; i < absent.length; i++) {
      Table.Field field = table.fields().get(i);
      if (read.containsField(field.name())) {
        int place = i;
        columns[read.getFieldIndex(field.name())] =
            converter(field.type(), value -> values[place] = value);
      } else if (field.type().isList()) {
        // An older release lacks the columns that came after it.
        absent[i] = List.of();
      }
    }
  }

  @Override
  public R getCurrentRecord() {
    return table.row(values);
  }

  @Override
  public GroupConverter getRootConverter() {
    return new GroupConverter() {
      @Override
      public Converter getConverter(int i) {
        return columns[i];
      }

      @Override
      public void start() {
        System.arraycopy(absent, 0, values, 0, values.length);
      }

      @Override
      public void end() {}
    };
  }

  private static Converter converter(ColumnType type, Consumer<Object> taker) {
    return switch (type) {
      case TEXT_LIST -> new ListConverter(ColumnType.TEXT, taker);
      case DOUBLE_LIST -> new ListConverter(ColumnType.DOUBLE, taker);
      case TEXT -> new TextConverter(taker);
      case ROW_LIST, UNREAD -> throw new IllegalArgumentException("no file holds nested rows");
      default -> new ValueConverter(type, taker);
    };
  }

  /** Numbers, days, and what is true or not. */
  private static final class ValueConverter extends PrimitiveConverter {
    private final ColumnType type;
    private final Consumer<Object> taker;

    ValueConverter(ColumnType type, Consumer<Object> taker) {
      this.type = type;
      this.taker = taker;
    }

    @Override
    public void addInt(int value) {
      taker.accept(type == ColumnType.DATE ? (Object) LocalDate.ofEpochDay(value) : (Object) value);
    }

    @Override
    public void addLong(long value) {
      taker.accept(value);
    }

    @Override
    public void addDouble(double value) {
      taker.accept(value);
    }

    @Override
    public void addBoolean(boolean value) {
      taker.accept(value);
    }
  }

  /** Texts; one that a column holds often is decoded once. */
  private static final class TextConverter extends PrimitiveConverter {
    private final Consumer<Object> taker;
    private String[] words = {};

    TextConverter(Consumer<Object> taker) {
      this.taker = taker;
    }

    @Override
    public boolean hasDictionarySupport() {
      return true;
    }

    @Override
    public void setDictionary(Dictionary dictionary) {
      words = new String[dictionary.getMaxId() + 1];
      for (int i = 0; i < words.length; i++) {
        words[i] = dictionary.decodeToBinary(i).toStringUsingUTF8();
      }
    }

    @Override
    public void addValueFromDictionary(int id) {
      taker.accept(words[id]);
    }

    @Override
    public void addBinary(Binary value) {
      taker.accept(value.toStringUsingUTF8());
    }
  }

  /**
   * A list of values: a group in a repeated group, as the format has it. Rows beside each other
   * often hold the same list, which they then share.
   */
  private static final class ListConverter extends GroupConverter {
    private final Consumer<Object> taker;
    private final Converter entry;
    private final List<Object> elements = new ArrayList<>();
    private List<Object> last = List.of();

    ListConverter(ColumnType elementType, Consumer<Object> taker) {
      this.taker = taker;
      Converter element = converter(elementType, elements::add);
      this.entry =
          new GroupConverter() {
            @Override
            public Converter getConverter(int i) {
              return element;
            }

            @Override
            public void start() {}

            @Override
            public void end() {}
          };
    }

    @Override
    public Converter getConverter(int i) {
      return entry;
    }

    @Override
    public void start() {
      elements.clear();
    }

    @Override
    public void end() {
      if (!elements.equals(last)) {
        last = List.copyOf(elements);
      }
      taker.accept(last);
    }
  }
}
