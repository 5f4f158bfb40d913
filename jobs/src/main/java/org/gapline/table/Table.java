package org.gapline.table;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A curated table: its name, its columns, and the record type of its rows. The Spark schema, the
 * Parquet schema, exports and the table reference all derive from it.
 *
 * <p>The columns stand in the order of the record's components, and each has the component's name
 * in snake case; anything else is refused when the table is defined.
 *
 * @param <R> the record of one row; its components are String, int, Integer, long, Long, double,
 *     Double, boolean, Boolean, LocalDate, {@code List<String>}, {@code List<Double>}, a list of
 *     records or an {@link Unread} one
 */
public final class Table<R extends Record> {

  private final String name;
  private final int version;
  private final Class<R> rowType;
  private final List<Field> fields;
  private final MethodHandle constructor;

  private Table(String name, int version, Class<R> rowType, List<Field> fields) {
    this.name = name;
    this.version = version;
    this.rowType = rowType;
    this.fields = fields;
    this.constructor = constructorOf(rowType);
  }

  /**
   * Defines a table.
   *
   * @throws IllegalArgumentException if columns and record components do not agree
   */
  public static <R extends Record> Table<R> of(
      String name, int version, Class<R> rowType, Column... columns) {
    RecordComponent[] components = rowType.getRecordComponents();
    if (components.length != columns.length) {
      throw new IllegalArgumentException(
          name + ": " + components.length + " components, " + columns.length + " columns");
    }
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < columns.length; i++) {
      fields.add(Field.of(name, components[i], columns[i]));
    }
    return new Table<>(name, version, rowType, List.copyOf(fields));
  }

  /**
   * Defines a work table, which passes between stages and is never published: its columns are the
   * record's components, and those that are not primitive may be null.
   */
  public static <R extends Record> Table<R> work(String name, Class<R> rowType) {
    Column[] columns =
        Arrays.stream(rowType.getRecordComponents()).map(Table::workColumn).toArray(Column[]::new);
    return of(name, 0, rowType, columns);
  }

  /**
   * The same table with fewer columns, to read a release by: the others are not looked at.
   *
   * @param columns a record whose components are named and typed as those of the table's rows, of
   *     columns that every release has: one that is missing is told as damage
   */
  public <S extends Record> Table<S> only(Class<S> columns) {
    return work(name, columns);
  }

  private static Column workColumn(RecordComponent component) {
    String name = Field.snakeCase(component.getName());
    String comment = "As the record's component says.";
    return component.getType().isPrimitive() || component.getType() == List.class
        ? Column.required(name, comment)
        : Column.optional(name, comment);
  }

  /** The table's name, which is also the name of its folder in a release. */
  public String name() {
    return name;
  }

  /** The version of the schema, raised when a column changes its meaning. */
  public int version() {
    return version;
  }

  /** The columns with their types, in order. */
  public List<Field> fields() {
    return fields;
  }

  /** The record type of a row. */
  public Class<R> rowType() {
    return rowType;
  }

  /** The values of a row in the order of the columns; nested rows stay records. */
  public Object[] values(R row) {
    return fields.stream().map(field -> field.value(row)).toArray();
  }

  /** The row that holds these values, given in the order of the columns. */
  public R row(Object... values) {
    try {
      return rowType.cast((Record) constructor.invokeExact(values));
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("cannot build a row of " + name, e);
    }
  }

  private static MethodHandle constructorOf(Class<? extends Record> type) {
    Class<?>[] parameters =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      var constructor = type.getDeclaredConstructor(parameters);
      constructor.setAccessible(true);
      return MethodHandles.lookup()
          .unreflectConstructor(constructor)
          .asSpreader(Object[].class, parameters.length)
          .asType(MethodType.methodType(Record.class, Object[].class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "table " + name;
  }

  /** A column together with the type that its record component has. */
  public static final class Field {
    private final Column column;
    private final ColumnType type;
    private final Class<? extends Record> nestedType;
    private final MethodHandle accessor;

    private Field(
        Column column, ColumnType type, Class<? extends Record> nestedType, MethodHandle accessor) {
      this.column = column;
      this.type = type;
      this.nestedType = nestedType;
      this.accessor = accessor;
    }

    private static Field of(String table, RecordComponent component, Column column) {
      if (!snakeCase(component.getName()).equals(column.name())) {
        throw new IllegalArgumentException(
            table + ": component " + component.getName() + " stands where column " + column.name());
      }
      try {
        var method = component.getAccessor();
        method.setAccessible(true);
        MethodHandle accessor =
            MethodHandles.lookup()
                .unreflect(method)
                .asType(MethodType.methodType(Object.class, Record.class));
        Type generic = component.getGenericType();
        return new Field(column, typeOf(generic), nestedTypeOf(generic), accessor);
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }

    /** The documented column. */
    public Column column() {
      return column;
    }

    /** The column's name. */
    public String name() {
      return column.name();
    }

    /** The column's type. */
    public ColumnType type() {
      return type;
    }

    /** The record type of nested rows, or null where the column holds none. */
    public Class<? extends Record> nestedType() {
      return nestedType;
    }

    Object value(Record row) {
      try {
        return accessor.invokeExact(row);
      } catch (RuntimeException | Error e) {
        throw e;
      } catch (Throwable e) {
        throw new IllegalStateException("cannot read " + column.name(), e);
      }
    }

    private static ColumnType typeOf(Type type) {
      if (type == String.class) {
        return ColumnType.TEXT;
      } else if (type == int.class || type == Integer.class) {
        return ColumnType.INTEGER;
      } else if (type == long.class || type == Long.class) {
        return ColumnType.LONG;
      } else if (type == double.class || type == Double.class) {
        return ColumnType.DOUBLE;
      } else if (type == boolean.class || type == Boolean.class) {
        return ColumnType.BOOLEAN;
      } else if (type == LocalDate.class) {
        return ColumnType.DATE;
      } else if (type instanceof ParameterizedType holder && holder.getRawType() == Unread.class) {
        return ColumnType.UNREAD;
      } else if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
        Type element = list.getActualTypeArguments()[0];
        return element == String.class
            ? ColumnType.TEXT_LIST
            : element == Double.class ? ColumnType.DOUBLE_LIST : ColumnType.ROW_LIST;
      }
      throw new IllegalArgumentException("no column can hold a " + type);
    }

    private static Class<? extends Record> nestedTypeOf(Type type) {
      return type instanceof ParameterizedType holder
              && holder.getActualTypeArguments()[0] instanceof Class<?> element
              && element.isRecord()
          ? element.asSubclass(Record.class)
          : null;
    }

    private static String snakeCase(String camelCase) {
      return camelCase.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
  }
}
