package org.gapline.spark.jobs;

import java.io.IOException;
import java.nio.file.Path;
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

/** Codes the documents that ingest read. Writes documents, events and statements. */
public final class TagJob implements Job {

  @Override
  public String name() {
    return "tag";
  }

  @Override
  public JobReport run(JobContext context) throws IOException {
    Dataset<Row> read =
        context
            .handover()
            .take(context.spark(), IngestJob.READ, SparkTables.READ_INPUTS, new IngestJob());
    Dataset<Row> coded =
        new CodeDocuments(context.shipped()).apply(read).persist(StorageLevel.MEMORY_AND_DISK());
    Broadcast<Components> together =
        JavaSparkContext.fromSparkContext(context.spark().sparkContext())
            .broadcast(new ConnectDocuments(context.shipped()).apply(coded));
    Dataset<Row> groups =
        new LinkEvents(context.shipped(), together)
            .apply(coded)
            .persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> events = new NameEvents().apply(groups).persist(StorageLevel.MEMORY_AND_DISK());
    SplitTables split = new SplitTables(context.codebook().version());
    Dataset<Row> linked = split.linkedDocuments(coded, groups, events);
    Path documents = context.tableFolder(DocumentTable.TABLE.name());
    TableFiles.writeAll(
        Map.of(
            documents,
            split.documents(linked),
            context.tableFolder(EventTable.TABLE.name()),
            split.events(events),
            context.tableFolder(StatementTable.TABLE.name()),
            split.statements(linked)));
    events.unpersist();
    groups.unpersist();
    coded.unpersist();
    return JobReport.of(String.format(Locale.ROOT, "%,d documents", TableReader.count(documents)));
  }
}
