package org.gapline.table;

import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BOOLEAN;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.DOUBLE;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;

import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;

/**
 * The Parquet schema of a table, the same as Spark writes for it: lists in three levels with {@code
 * list.element}, texts as UTF-8 strings, days as DATE.
 */
final class ParquetSchemas {

  /** Of a list, the repeated group and the value in it. */
  static final String LIST = "list";

  static final String ELEMENT = "element";

  private ParquetSchemas() {}

  static MessageType of(Table<?> table) {
    Types.MessageTypeBuilder message = Types.buildMessage();
    for (Table.Field field : table.fields()) {
      message.addField(of(field));
    }
    return message.named("spark_schema");
  }

  private static Type of(Table.Field field) {
    Repetition repetition = field.column().isOptional() ? Repetition.OPTIONAL : Repetition.REQUIRED;
    return switch (field.type()) {
      case TEXT -> Types.primitive(BINARY, repetition).as(stringType()).named(field.name());
      case INTEGER -> Types.primitive(INT32, repetition).named(field.name());
      case LONG -> Types.primitive(INT64, repetition).named(field.name());
      case DOUBLE -> Types.primitive(DOUBLE, repetition).named(field.name());
      case BOOLEAN -> Types.primitive(BOOLEAN, repetition).named(field.name());
      case DATE -> Types.primitive(INT32, repetition).as(dateType()).named(field.name());
      case TEXT_LIST -> list(repetition, field.name(), BINARY);
      case DOUBLE_LIST -> list(repetition, field.name(), DOUBLE);
      case ROW_LIST, UNREAD ->
          throw new IllegalArgumentException(field.name() + ": no file holds rows within rows");
    };
  }

  private static Type list(Repetition repetition, String name, PrimitiveTypeName element) {
    var primitive = Types.primitive(element, Repetition.REQUIRED);
    Type inner = (element == BINARY ? primitive.as(stringType()) : primitive).named(ELEMENT);
    return Types.list(repetition).element(inner).named(name);
  }
}
