package org.gapline.document.bulk;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.gapline.document.RejectReason;
import org.gapline.document.RejectedInputException;

/**
 * The columns of a Parquet file that a record may have. Texts are byte arrays, whatever annotation
 * they carry; the date of publication may be a day or a time as well.
 */
final class ParquetColumns {

  private static final long JULIAN_DAY_OF_EPOCH = 2_440_588;
  private static final int INT96_BYTES = 12;

  private final MessageType projection;

  private ParquetColumns(MessageType projection) {
    this.projection = projection;
  }

  /**
   * The columns that are read of a file with this schema.
   *
   * @throws RejectedInputException if it has no text, or a column of another type
   */
  static ParquetColumns of(MessageType schema) throws RejectedInputException {
    List<Type> found = new ArrayList<>();
    for (String key : RecordFields.KEYS) {
      if (schema.containsField(key)) {
        Type type = schema.getType(key);
        if (!isText(type) && !(key.equals(RecordFields.PUBLISHED) && isTime(type))) {
          throw badColumn(key, type);
        }
        found.add(type);
      }
    }
    if (!schema.containsField(RecordFields.TEXT) && !schema.containsField(RecordFields.HTML)) {
      throw new RejectedInputException(
          RejectReason.BAD_HEADER,
          "it has neither a column \"text\" nor a column \"html\". Name the one that holds the"
              + " reports so.");
    }
    return new ParquetColumns(new MessageType(schema.getName(), found));
  }

  /** The part of the schema that is read. */
  MessageType projection() {
    return projection;
  }

  /** What a row says. */
  RecordFields fields(Group row) {
    RecordFields fields = new RecordFields();
    for (int i = 0; i < projection.getFieldCount(); i++) {
      if (row.getFieldRepetitionCount(i) > 0) {
        put(fields, projection.getType(i), row, i);
      }
    }
    return fields;
  }

  private static void put(RecordFields fields, Type type, Group row, int i) {
    if (isText(type)) {
      fields.put(type.getName(), row.getBinary(i, 0).getBytes());
    } else {
      fields.put(type.getName(), day(type, row, i).toString());
    }
  }

  private static LocalDate day(Type type, Group row, int i) {
    return switch (type.asPrimitiveType().getPrimitiveTypeName()) {
      case INT32 -> LocalDate.ofEpochDay(row.getInteger(i, 0));
      case INT64 -> instant(type, row.getLong(i, 0)).atZone(ZoneOffset.UTC).toLocalDate();
      default -> julianDay(row.getInt96(i, 0).getBytes());
    };
  }

  private static Instant instant(Type type, long value) {
    var unit = ((TimestampLogicalTypeAnnotation) type.getLogicalTypeAnnotation()).getUnit();
    long perSecond =
        switch (unit) {
          case MILLIS -> 1_000L;
          case MICROS -> 1_000_000L;
          case NANOS -> 1_000_000_000L;
        };
    return Instant.ofEpochSecond(Math.floorDiv(value, perSecond));
  }

  /** The older form of a time: nanoseconds of the day, then the Julian day. */
  private static LocalDate julianDay(byte[] int96) {
    int day = ByteBuffer.wrap(int96).order(ByteOrder.LITTLE_ENDIAN).getInt(INT96_BYTES - 4);
    return LocalDate.ofEpochDay(day - JULIAN_DAY_OF_EPOCH);
  }

  private static boolean isText(Type type) {
    return isSingle(type)
        && type.asPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.BINARY
        && !(type.getLogicalTypeAnnotation() instanceof DecimalLogicalTypeAnnotation);
  }

  private static boolean isTime(Type type) {
    if (!isSingle(type)) {
      return false;
    }
    LogicalTypeAnnotation annotation = type.getLogicalTypeAnnotation();
    return switch (type.asPrimitiveType().getPrimitiveTypeName()) {
      case INT32 -> annotation instanceof DateLogicalTypeAnnotation;
      case INT64 -> annotation instanceof TimestampLogicalTypeAnnotation;
      case INT96 -> true;
      default -> false;
    };
  }

  private static boolean isSingle(Type type) {
    return type.isPrimitive() && !type.isRepetition(Type.Repetition.REPEATED);
  }

  /** Where the label cannot be read, nobody knows who may see the file. */
  private static RejectedInputException badColumn(String key, Type type) {
    return new RejectedInputException(
        key.equals(RecordFields.SHARING) ? RejectReason.BAD_METADATA : RejectReason.BAD_HEADER,
        "its column \"" + key + "\" is no text: " + type + ". Write it as a column of texts.");
  }
}
