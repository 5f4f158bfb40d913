package org.gapline.spark.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Row;
import org.gapline.review.ReadingAccuracy;
import org.gapline.review.SheetKind;
import org.gapline.spark.tables.SparkTable;
import org.gapline.spark.tables.SparkTables;
import org.gapline.table.AccuracyTable;
import org.gapline.table.DocumentTable;
import org.gapline.table.EventTable;
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
        rows(
            SparkTables.EVENTS,
            EventTable.TABLE,
            row -> SparkTables.EVENTS.fromRow(row).docIds().stream().anyMatch(read::contains));
    Set<String> documents = new HashSet<>(read);
    events.forEach(event -> documents.addAll(event.docIds()));
    return ReadingAccuracy.of(
            rows(SparkTables.DOCUMENTS, DocumentTable.TABLE, of(documents)),
            events,
            rows(SparkTables.STATEMENTS, StatementTable.TABLE, of(documents)),
            readings)
        .rows();
  }

  private static FilterFunction<Row> of(Set<String> documents) {
    HashSet<String> travelling = new HashSet<>(documents);
    return row -> travelling.contains(row.<String>getAs(DocumentTable.DOC_ID));
  }

  private <R extends Record> List<R> rows(
      SparkTable<R> table, Table<R> of, FilterFunction<Row> which) throws IOException {
    return TrendsJob.read(context, table, of).filter(which).collectAsList().stream()
        .map(table::fromRow)
        .toList();
  }
}
