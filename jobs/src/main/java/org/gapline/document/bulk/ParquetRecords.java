package org.gapline.document.bulk;

import java.io.IOException;
import java.util.List;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.ColumnPath;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.gapline.document.RejectReason;
import org.gapline.document.RejectedInputException;

/**
 * The rows of a Parquet file as records: those of the row groups that begin in a part, one row
 * group in memory at a time.
 */
final class ParquetRecords implements RecordSource {

  /** The largest row group that is read, in bytes of its columns as they are packed. */
  static final long LARGEST_GROUP = 256L << 20;

  private final ParquetFileReader file;
  private final ParquetColumns columns;
  private final BulkPart part;
  private final RecordGate gate;
  private final MessageColumnIO columnReader;
  private int group = -1;
  private long row;
  private long left;
  private RecordReader<Group> rows;

  private ParquetRecords(
      ParquetFileReader file, ParquetColumns columns, BulkPart part, RecordGate gate) {
    this.file = file;
    this.columns = columns;
    this.part = part;
    this.gate = gate;
    this.columnReader =
        new ColumnIOFactory().getColumnIO(columns.projection(), file.getFileMetaData().getSchema());
  }

  /**
   * Opens a file.
   *
   * @throws RejectedInputException if its columns or row groups are none that can be read
   */
  static ParquetRecords open(InputFile input, BulkPart part, RecordGate gate)
      throws IOException, RejectedInputException {
    ParquetFileReader file;
    try {
      file =
          ParquetFileReader.open(
              input, ParquetReadOptions.builder(new PlainParquetConfiguration()).build());
    } catch (RuntimeException e) {
      throw damaged(e);
    }
    try {
      ParquetColumns columns = ParquetColumns.of(file.getFileMetaData().getSchema());
      refuseLargeGroups(file, columns.projection(), input.getLength());
      file.setRequestedSchema(columns.projection());
      return new ParquetRecords(file, columns, part, gate);
    } catch (IOException | RejectedInputException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  @Override
  public BulkRecord next() throws IOException {
    try {
      while (left > 0 || nextGroup()) {
        left--;
        row++;
        Group values = rows.read();
        BulkRecord record = gate.admit(Long.toString(row), row, columns.fields(values));
        if (record != null) {
          return record;
        }
      }
      return null;
    } catch (RuntimeException e) {
      throw damaged(e);
    }
  }

  /** Goes on to the next row group of the part, counting the rows of those before it. */
  private boolean nextGroup() throws IOException {
    List<BlockMetaData> groups = file.getRowGroups();
    while (++group < groups.size()) {
      BlockMetaData next = groups.get(group);
      boolean inPart = next.getStartingPos() >= part.begin() && next.getStartingPos() < part.end();
      if (inPart && next.getRowCount() > 0) {
        PageReadStore pages = file.readRowGroup(group);
        rows = columnReader.getRecordReader(pages, new GroupRecordConverter(columns.projection()));
        left = next.getRowCount();
        return true;
      }
      row += next.getRowCount();
    }
    return false;
  }

  private static void refuseLargeGroups(
      ParquetFileReader file, MessageType projection, long fileBytes)
      throws IOException, RejectedInputException {
    for (BlockMetaData group : file.getRowGroups()) {
      long bytes = 0;
      for (ColumnChunkMetaData chunk : group.getColumns()) {
        if (chunk.getTotalSize() < 0
            || chunk.getStartingPos() < 0
            || chunk.getStartingPos() + chunk.getTotalSize() > fileBytes) {
          throw new IOException("its directory points past its end");
        }
        ColumnPath path = chunk.getPath();
        bytes += projection.containsPath(path.toArray()) ? chunk.getTotalSize() : 0;
      }
      if (bytes > LARGEST_GROUP) {
        throw new RejectedInputException(
            RejectReason.TOO_LARGE,
            "a row group of it holds "
                + (bytes >> 20)
                + " MB; up to "
                + (LARGEST_GROUP >> 20)
                + " MB can be read. Write it again with smaller row groups.");
      }
    }
  }

  private static IOException damaged(RuntimeException e) {
    return new IOException("it is no Parquet file, or a damaged one: " + e.getMessage(), e);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
