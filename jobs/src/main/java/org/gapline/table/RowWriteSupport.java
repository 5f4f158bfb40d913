package org.gapline.table;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;

/** Hands the values of records straight to Parquet's columns. */
final class RowWriteSupport<R extends Record> extends WriteSupport<R> {

  private final List<Table.Field> fields;
  private final MessageType schema;
  private RecordConsumer consumer;

  RowWriteSupport(Table<R> table) {
    this.fields = table.fields();
    this.schema = ParquetSchemas.of(table);
  }

  @Override
  public WriteContext init(Configuration configuration) {
    return new WriteContext(schema, Map.of());
  }

  @Override
  public WriteContext init(ParquetConfiguration configuration) {
    return new WriteContext(schema, Map.of());
  }

  @Override
  public void prepareForWrite(RecordConsumer recordConsumer) {
    consumer = recordConsumer;
  }

  @Override
  public void write(R row) {
    consumer.startMessage();
    for (int i = 0; i < fields.size(); i++) {
      Table.Field field = fields.get(i);
      Object value = field.value(row);
      if (value != null) {
        consumer.startField(field.name(), i);
        add(field, value);
        consumer.endField(field.name(), i);
      }
    }
    consumer.endMessage();
  }

  private void add(Table.Field field, Object value) {
    switch (field.type()) {
      case TEXT -> addText((String) value);
      case INTEGER -> consumer.addInteger((int) value);
      case LONG -> consumer.addLong((long) value);
      case DOUBLE -> consumer.addDouble((double) value);
      case BOOLEAN -> consumer.addBoolean((boolean) value);
      case DATE -> consumer.addInteger(Math.toIntExact(((LocalDate) value).toEpochDay()));
      case TEXT_LIST, DOUBLE_LIST -> addList((List<?>) value);
      case ROW_LIST, UNREAD -> throw new IllegalArgumentException(field.name());
    }
  }

  private void addList(List<?> elements) {
    consumer.startGroup();
    if (!elements.isEmpty()) {
      consumer.startField(ParquetSchemas.LIST, 0);
      for (Object element : elements) {
        consumer.startGroup();
        consumer.startField(ParquetSchemas.ELEMENT, 0);
        if (element instanceof String text) {
          addText(text);
        } else {
          consumer.addDouble((double) element);
        }
        consumer.endField(ParquetSchemas.ELEMENT, 0);
        consumer.endGroup();
      }
      consumer.endField(ParquetSchemas.LIST, 0);
    }
    consumer.endGroup();
  }

  private void addText(String text) {
    // Faster to hash and compare than what the library makes of a string by itself.
    consumer.addBinary(Binary.fromConstantByteArray(text.getBytes(StandardCharsets.UTF_8)));
  }
}
