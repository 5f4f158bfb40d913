package org.gapline.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;

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
    return new Rows<>(
        new FileWriter<>(table, new LocalOutputFile(file))
            .withConf(new PlainParquetConfiguration())
            .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
            .withCompressionCodec(CompressionCodecName.SNAPPY)
            .build());
  }

  /**
   * A file that is being filled.
   *
   * @param <R> the record of a row
   */
  public static final class Rows<R extends Record> implements AutoCloseable {
    private final ParquetWriter<R> writer;

    private Rows(ParquetWriter<R> writer) {
      this.writer = writer;
    }

    /** Adds a row. */
    public void add(R row) throws IOException {
      writer.write(row);
    }

    @Override
    public void close() throws IOException {
      writer.close();
    }
  }

  private static final class FileWriter<R extends Record>
      extends ParquetWriter.Builder<R, FileWriter<R>> {
    private final Table<R> table;

    FileWriter(Table<R> table, OutputFile file) {
      super(file);
      this.table = table;
    }

    @Override
    protected FileWriter<R> self() {
      return this;
    }

    @Override
    protected WriteSupport<R> getWriteSupport(Configuration configuration) {
      return new RowWriteSupport<>(table);
    }

    @Override
    protected WriteSupport<R> getWriteSupport(ParquetConfiguration configuration) {
      return new RowWriteSupport<>(table);
    }
  }
}
