package org.gapline.spark.jobs;

import java.io.IOException;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.gapline.spark.stages.CodeDocuments;
import org.gapline.spark.stages.LinkEvents;
import org.gapline.spark.stages.ShippedCodebook;
import org.gapline.spark.stages.SplitTables;
import org.gapline.spark.tables.SparkTables;
import org.gapline.table.DocumentTable;
import org.gapline.table.EventTable;
import org.gapline.table.StatementTable;

/** Codes the documents that ingest read. Writes documents, events and statements. */
public final class TagJob implements Job {

  @Override
  public String name() {
    return "tag";
  }

  @Override
  public JobReport run(JobContext context) throws IOException {
    var shipped =
        JavaSparkContext.fromSparkContext(context.spark().sparkContext())
            .broadcast(new ShippedCodebook(context.codebookFiles()));
    Dataset<Row> read =
        TableFiles.read(
            context.spark(),
            SparkTables.READ_INPUTS,
            context.tableFolder(IngestJob.READ),
            new IngestJob());
    Dataset<Row> coded =
        new CodeDocuments(shipped).apply(read).persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> events = new LinkEvents().apply(coded).persist(StorageLevel.MEMORY_AND_DISK());
    SplitTables split = new SplitTables(context.codebook().version());
    Dataset<Row> linked =
        split.linkedDocuments(coded, events).persist(StorageLevel.MEMORY_AND_DISK());
    TableFiles.write(split.documents(linked), context.tableFolder(DocumentTable.TABLE.name()));
    TableFiles.write(split.events(events), context.tableFolder(EventTable.TABLE.name()));
    TableFiles.write(split.statements(linked), context.tableFolder(StatementTable.TABLE.name()));
    long documents = linked.count();
    linked.unpersist();
    events.unpersist();
    coded.unpersist();
    return JobReport.of(documents + " documents");
  }
}
