package org.gapline.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.io.InputFile;
import org.gapline.storage.StoredParquet;

/**
 * Reads the rows of a table from the Parquet files of its folder, without Spark. Memory is flat in
 * the number of rows where they are handed on one by one. Pages are held against their checksums,
 * so that a file that was damaged on its way is refused rather than read otherwise.
 */
public final class TableReader {

  private TableReader() {}

  /**
   * All rows of a table, in the order of file names and rows.
   *
   * @param folder the folder of the table, holding {@code *.parquet}
   * @throws IOException if the folder or a file in it cannot be read
   */
  public static <R extends Record> List<R> read(Table<R> table, Path folder) throws IOException {
    List<R> rows = new ArrayList<>();
    forEach(table, folder, rows::add);
    return List.copyOf(rows);
  }

  /** Hands on every row of a table, in the order of file names and rows. */
  public static <R extends Record> void forEach(
      Table<R> table, Path folder, Consumer<? super R> consumer) throws IOException {
    forEach(table, parquetFiles(folder), consumer);
  }

  /** Hands on every row of some files of a table, in their order. */
  public static <R extends Record> void forEach(
      Table<R> table, List<Path> files, Consumer<? super R> consumer) throws IOException {
    for (Path file : files) {
      try (Rows<R> rows = open(table, file, 0, Files.size(file))) {
        for (R row = rows.next(); row != null; row = rows.next()) {
          consumer.accept(row);
        }
      }
    }
  }

  /**
   * The rows of one file, or of a stretch of it, to be read one by one. Of the file only the
   * columns of the table are read, so that a table of few columns reads a wide file cheaply.
   *
   * @param begin offset of the stretch; rows are stored in groups, and read are those groups whose
   *     middle lies in it, so that stretches beside each other yield every row once
   * @param end offset behind the stretch
   */
  public static <R extends Record> Rows<R> open(Table<R> table, Path file, long begin, long end)
      throws IOException {
    return new Rows<>(
        new FileReader<>(table, StoredParquet.input(file))
            .usePageChecksumVerification()
            .withFileRange(begin, end)
            .build());
  }

  /**
   * Rows that are being read.
   *
   * @param <R> the record of a row
   */
  public static final class Rows<R extends Record> implements Closeable {
    private final ParquetReader<R> reader;

    private Rows(ParquetReader<R> reader) {
      this.reader = reader;
    }

    /** The next row, or null behind the last one. */
    public R next() throws IOException {
      return reader.read();
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }

  /** How many rows some files have, from their footers alone. */
  public static long count(List<Path> files) throws IOException {
    long rows = 0;
    for (Path file : files) {
      try (ParquetFileReader reader =
          ParquetFileReader.open(
              StoredParquet.input(file),
              ParquetReadOptions.builder(new PlainParquetConfiguration()).build())) {
        rows += reader.getRecordCount();
      }
    }
    return rows;
  }

  /**
   * The Parquet files of a table's folder, by name.
   *
   * @throws NotDirectoryException if there is no such folder
   */
  public static List<Path> parquetFiles(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".parquet"))
          .sorted()
          .toList();
    }
  }

  private static final class FileReader<R extends Record> extends ParquetReader.Builder<R> {
    private final Table<R> table;

    FileReader(Table<R> table, InputFile file) {
      super(file, new PlainParquetConfiguration());
      this.table = table;
    }

    @Override
    protected ReadSupport<R> getReadSupport() {
      return new RowReadSupport<>(table);
    }
  }
}
