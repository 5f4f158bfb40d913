package org.gapline.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.MessageType;
import org.gapline.storage.StoredParquet;

/** Writes rows of a table as one plain Parquet file, without Spark. */
public final class TableWriter {

  private TableWriter() {}

  /**
   * Writes one file; one of the same name is replaced.
   *
   * @throws IOException if the file cannot be written
   */
  public static <R extends Record> void write(Table<R> table, Iterable<R> rows, Path file)
      throws IOException {
    try (Rows<R> written = open(table, file)) {
      for (R row : rows) {
        written.add(row);
      }
    }
  }

  /**
   * A file to be filled row by row; it is whole once closed.
   *
   * @throws IOException if the file cannot be written
   */
  public static <R extends Record> Rows<R> open(Table<R> table, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    MessageType schema = ParquetSchemas.of(table);
    return new Rows<>(table, schema, writer(schema, file));
  }

  /**
   * A file that is being filled.
   *
   * @param <R> the record of a row
   */
  public static final class Rows<R extends Record> implements AutoCloseable {
    private final Table<R> table;
    private final MessageType schema;
    private final ParquetWriter<Group> writer;

    private Rows(Table<R> table, MessageType schema, ParquetWriter<Group> writer) {
      this.table = table;
      this.schema = schema;
      this.writer = writer;
    }

    /** Adds a row. */
    public void add(R row) throws IOException {
      writer.write(group(table, schema, row));
    }

    @Override
    public void close() throws IOException {
      writer.close();
    }
  }

  private static ParquetWriter<Group> writer(MessageType schema, Path file) throws IOException {
    return ExampleParquetWriter.builder(StoredParquet.output(file))
        .withType(schema)
        .withConf(new PlainParquetConfiguration())
        .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
        .withCompressionCodec(CompressionCodecName.SNAPPY)
        .build();
  }

  private static <R extends Record> Group group(Table<R> table, MessageType schema, R row) {
    Group group = new SimpleGroup(schema);
    Object[] values = table.values(row);
    for (int i = 0; i < values.length; i++) {
      if (values[i] != null) {
        add(group, table.fields().get(i), values[i]);
      }
    }
    return group;
  }

  private static void add(Group group, Table.Field field, Object value) {
    String name = field.name();
    switch (field.type()) {
      case TEXT -> group.add(name, (String) value);
      case INTEGER -> group.add(name, (int) value);
      case LONG -> group.add(name, (long) value);
      case DOUBLE -> group.add(name, (double) value);
      case BOOLEAN -> group.add(name, (boolean) value);
      case DATE -> group.add(name, Math.toIntExact(((LocalDate) value).toEpochDay()));
      case TEXT_LIST, DOUBLE_LIST -> addList(group.addGroup(name), (List<?>) value);
      case ROW_LIST -> throw new IllegalArgumentException(name);
    }
  }

  private static void addList(Group list, List<?> elements) {
    for (Object element : elements) {
      Group entry = list.addGroup(0);
      if (element instanceof String text) {
        entry.add(0, text);
      } else {
        entry.add(0, (double) element);
      }
    }
  }
}
