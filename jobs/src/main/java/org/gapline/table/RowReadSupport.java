package org.gapline.table;

import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.InitContext;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.io.ParquetDecodingException;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** Makes records straight from the columns that the table has and the file too. */
final class RowReadSupport<R extends Record> extends ReadSupport<R> {

  private final Table<R> table;

  RowReadSupport(Table<R> table) {
    this.table = table;
  }

  /** An older release lacks the columns that came after it; one that is whole has no others. */
  @Override
  public ReadContext init(InitContext context) {
    MessageType file = context.getFileSchema();
    List<Type> columns =
        table.fields().stream()
            .map(Table.Field::name)
            .filter(file::containsField)
            .map(file::getType)
            .toList();
    boolean isWhole = columns.size() == table.fields().size();
    if (!isWhole && columns.size() < file.getFieldCount()) {
      throw new ParquetDecodingException(
          "of the columns of "
              + table.name()
              + " some are missing, and others stand in their place");
    }
    return new ReadContext(new MessageType(file.getName(), columns));
  }

  @Override
  public RecordMaterializer<R> prepareForRead(
      Configuration configuration,
      Map<String, String> metadata,
      MessageType file,
      ReadContext context) {
    return new RowMaterializer<>(table, context.getRequestedSchema());
  }

  @Override
  public RecordMaterializer<R> prepareForRead(
      ParquetConfiguration configuration,
      Map<String, String> metadata,
      MessageType file,
      ReadContext context) {
    return new RowMaterializer<>(table, context.getRequestedSchema());
  }
}
