package org.gapline.spark.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.Function;
import org.gapline.review.ReadingAccuracy;
import org.gapline.review.SheetKind;
import org.gapline.table.AccuracyTable;
import org.gapline.table.DocumentTable;
import org.gapline.table.EventTable;
import org.gapline.table.RecordBytes;
import org.gapline.table.ReviewTable;
import org.gapline.table.StatementTable;
import org.gapline.table.Table;
import org.gapline.table.TableReader;

/** Gathers the events that reviewers read in full: bounded by what people can read. */
final class ReadEvents {

  private final JobContext context;

  ReadEvents(JobContext context) {
    this.context = context;
  }

  /** How right the coding of this run is in them; empty where there are none. */
  List<AccuracyTable.Row> accuracy() throws IOException {
    Path folder = context.tableFolder(ReviewTable.TABLE.name());
    if (!Files.isDirectory(folder)) {
      throw new MissingTableException(folder, TagJob.NAME);
    }
    List<ReviewTable.Row> readings =
        TableReader.read(ReviewTable.TABLE, folder).stream()
            .filter(row -> row.sheet().equals(SheetKind.READING.id()))
            .toList();
    return readings.isEmpty() ? List.of() : accuracy(readings);
  }

  private List<AccuracyTable.Row> accuracy(List<ReviewTable.Row> readings) throws IOException {
    HashSet<String> read =
        readings.stream()
            .map(ReviewTable.Row::docId)
            .collect(Collectors.toCollection(HashSet::new));
    List<EventTable.Row> events =
        rows(EventTable.TABLE, row -> row.docIds().stream().anyMatch(read::contains));
    HashSet<String> documents = new HashSet<>(read);
    events.forEach(event -> documents.addAll(event.docIds()));
    return ReadingAccuracy.of(
            rows(DocumentTable.TABLE, row -> documents.contains(row.docId())),
            events,
            rows(StatementTable.TABLE, row -> documents.contains(row.docId())),
            readings)
        .rows();
  }

  private <R extends Record> List<R> rows(Table<R> table, Function<R, Boolean> which)
      throws IOException {
    Path folder = context.tableFolder(table.name());
    RecordBytes<R> codec = RecordBytes.of(table.rowType());
    List<byte[]> found =
        StageTables.read(context.spark(), table.rowType(), folder, new TagJob())
            .filter(which)
            .map(codec::toBytes)
            .collect();
    List<R> rows = new ArrayList<>();
    codec.fromAll(found.iterator()).forEachRemaining(rows::add);
    return rows;
  }
}
