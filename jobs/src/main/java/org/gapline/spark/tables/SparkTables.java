package org.gapline.spark.tables;

import org.gapline.table.AssessmentTable;
import org.gapline.table.DocumentTable;
import org.gapline.table.EventTable;
import org.gapline.table.StatementTable;
import org.gapline.table.Table;

/** The Spark side of the tables that jobs read and write, curated ones and work tables. */
public final class SparkTables {

  public static final SparkTable<DocumentTable.Row> DOCUMENTS = SparkTable.of(DocumentTable.TABLE);
  public static final SparkTable<EventTable.Row> EVENTS = SparkTable.of(EventTable.TABLE);
  public static final SparkTable<StatementTable.Row> STATEMENTS =
      SparkTable.of(StatementTable.TABLE);
  public static final SparkTable<AssessmentTable.Row> ASSESSMENTS =
      SparkTable.of(AssessmentTable.TABLE);

  public static final SparkTable<ListedInput> LISTED_INPUTS =
      SparkTable.of(Table.work("listed_inputs", ListedInput.class));
  public static final SparkTable<ReadInput> READ_INPUTS =
      SparkTable.of(Table.work("read_inputs", ReadInput.class));

  public static final SparkTable<CodedInput> CODED_INPUTS =
      SparkTable.of(Table.work("coded_inputs", CodedInput.class));
  public static final SparkTable<LinkedEventRow> LINKED_EVENTS =
      SparkTable.of(Table.work("linked_events", LinkedEventRow.class));
  public static final SparkTable<BlockRow> BLOCKS =
      SparkTable.of(Table.work("blocks", BlockRow.class));
  public static final SparkTable<RelatedDocument> RELATED_DOCUMENTS =
      SparkTable.of(Table.work("related_documents", RelatedDocument.class));
  public static final SparkTable<LinkedGroup> LINKED_GROUPS =
      SparkTable.of(Table.work("linked_groups", LinkedGroup.class));
  public static final SparkTable<NearCopy> NEAR_COPIES =
      SparkTable.of(Table.work("near_copies", NearCopy.class));

  public static final SparkTable<EventLink> EVENT_LINKS =
      SparkTable.of(Table.work("event_links", EventLink.class));

  public static final SparkTable<EvidencePiece> EVIDENCE_PIECES =
      SparkTable.of(Table.work("evidence_pieces", EvidencePiece.class));

  private SparkTables() {}
}
