package org.gapline.spark.jobs;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.gapline.linking.Components;
import org.gapline.spark.stages.CodeDocuments;
import org.gapline.spark.stages.ConnectDocuments;
import org.gapline.spark.stages.LinkEvents;
import org.gapline.spark.stages.NameEvents;
import org.gapline.spark.stages.SplitTables;
import org.gapline.spark.tables.SparkTables;
import org.gapline.table.DocumentTable;
import org.gapline.table.EventTable;
import org.gapline.table.StatementTable;
import org.gapline.table.TableReader;

/**
 * Codes the documents that ingest read, as reviewers decided where they did. Writes documents,
 * events, statements and reviews.
 */
public final class TagJob implements Job {

  /** The job and the stage in which its rejects stand. */
  static final String NAME = "tag";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public JobReport run(JobContext context) throws IOException {
    Dataset<Row> read =
        context
            .handover()
            .take(context.spark(), IngestJob.READ, SparkTables.READ_INPUTS, new IngestJob());
    TagReviews reviews = TagReviews.of(context, read);
    Dataset<Row> coded =
        new CodeDocuments(context.shipped(), reviews.standing())
            .apply(read)
            .persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> groups =
        new LinkEvents(context.shipped(), together(context, coded))
            .apply(coded)
            .persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> events = new NameEvents().apply(groups).persist(StorageLevel.MEMORY_AND_DISK());
    write(context, coded, groups, events);
    reviews.write(coded);
    List.of(events, groups, coded).forEach(Dataset::unpersist);
    long documents = TableReader.count(context.tableFolder(DocumentTable.TABLE.name()));
    return reviews.report(String.format(Locale.ROOT, "%,d documents", documents));
  }

  private static Broadcast<Components> together(JobContext context, Dataset<Row> coded) {
    return JavaSparkContext.fromSparkContext(context.spark().sparkContext())
        .broadcast(new ConnectDocuments(context.shipped()).apply(coded));
  }

  private static void write(
      JobContext context, Dataset<Row> coded, Dataset<Row> groups, Dataset<Row> events)
      throws IOException {
    SplitTables split = new SplitTables(context.codebook().version());
    Dataset<Row> linked = split.linkedDocuments(coded, groups, events);
    TableFiles.writeAll(
        Map.of(
            context.tableFolder(DocumentTable.TABLE.name()),
            split.documents(linked),
            context.tableFolder(EventTable.TABLE.name()),
            split.events(events),
            context.tableFolder(StatementTable.TABLE.name()),
            split.statements(linked)));
  }
}
