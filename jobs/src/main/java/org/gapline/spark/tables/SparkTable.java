package org.gapline.spark.tables;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.gapline.table.ColumnType;
import org.gapline.table.Table;

/**
 * A table as Spark sees it: its schema, and the way from records to rows and back. Everything
 * derives from the table's own columns. Not serializable: code that runs on executors refers to the
 * constants of {@link SparkTables}.
 *
 * @param <R> the record of one row
 */
public final class SparkTable<R extends Record> {

  /** Definitions derived once: tables are constants. */
  private static final Map<Class<?>, SparkTable<?>> NESTED = new ConcurrentHashMap<>();

  private final Table<R> table;
  private final StructType schema;

  private SparkTable(Table<R> table) {
    this.table = table;
    this.schema = schemaOf(table);
  }

  /** The Spark side of a table. */
  public static <R extends Record> SparkTable<R> of(Table<R> table) {
    return new SparkTable<>(table);
  }

  /** The schema, with each column's comment. */
  public StructType schema() {
    return schema;
  }

  /** The encoder with which rows of this table cross into a dataset. */
  public Encoder<Row> encoder() {
    return Encoders.row(schema);
  }

  /** A record as a row. */
  public Row toRow(R row) {
    Object[] values = table.values(row);
    for (int i = 0; i < values.length; i++) {
      values[i] = toSpark(table.fields().get(i), values[i]);
    }
    return RowFactory.create(values);
  }

  /** A row as a record; the row holds the table's columns in their order. */
  public R fromRow(Row row) {
    Object[] values = new Object[table.fields().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = row.isNullAt(i) ? null : fromSpark(table.fields().get(i), row, i);
    }
    return table.row(values);
  }

  private static Object toSpark(Table.Field field, Object value) {
    if (value instanceof List<?> list) {
      return field.type() == ColumnType.ROW_LIST
          ? list.stream().map(nested -> nestedRow(field, nested)).toArray(Row[]::new)
          : list.toArray();
    }
    return value;
  }

  @SuppressWarnings("unchecked")
  private static Row nestedRow(Table.Field field, Object nested) {
    return ((SparkTable<Record>) nested(field)).toRow((Record) nested);
  }

  private static Object fromSpark(Table.Field field, Row row, int i) {
    return switch (field.type()) {
      case DATE -> day(row.get(i));
      case TEXT_LIST, DOUBLE_LIST -> row.getList(i);
      case ROW_LIST -> nestedRecords(nested(field), row.getList(i));
      default -> row.get(i);
    };
  }

  private static LocalDate day(Object value) {
    return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
  }

  private static List<Record> nestedRecords(SparkTable<?> nested, List<Row> rows) {
    List<Record> records = new ArrayList<>(rows.size());
    for (Row row : rows) {
      records.add(nested.fromRow(row));
    }
    return records;
  }

  private static SparkTable<?> nested(Table.Field field) {
    return NESTED.computeIfAbsent(
        field.nestedType(), type -> of(Table.work("nested", field.nestedType())));
  }

  private static StructType schemaOf(Table<?> table) {
    StructField[] fields =
        table.fields().stream()
            .map(
                field ->
                    DataTypes.createStructField(
                            field.name(), typeOf(field), field.column().isOptional())
                        .withComment(field.column().comment()))
            .toArray(StructField[]::new);
    return DataTypes.createStructType(fields);
  }

  private static DataType typeOf(Table.Field field) {
    return switch (field.type()) {
      case TEXT -> DataTypes.StringType;
      case INTEGER -> DataTypes.IntegerType;
      case LONG -> DataTypes.LongType;
      case DOUBLE -> DataTypes.DoubleType;
      case BOOLEAN -> DataTypes.BooleanType;
      case DATE -> DataTypes.DateType;
      case TEXT_LIST -> DataTypes.createArrayType(DataTypes.StringType, false);
      case DOUBLE_LIST -> DataTypes.createArrayType(DataTypes.DoubleType, false);
      case ROW_LIST -> DataTypes.createArrayType(nested(field).schema(), false);
    };
  }
}
