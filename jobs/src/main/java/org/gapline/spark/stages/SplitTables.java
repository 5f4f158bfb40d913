package org.gapline.spark.stages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.gapline.codebook.DecidedBy;
import org.gapline.document.KeptText;
import org.gapline.spark.tables.CodedInput;
import org.gapline.spark.tables.EventLink;
import org.gapline.spark.tables.FoundStatement;
import org.gapline.spark.tables.LinkedEventRow;
import org.gapline.spark.tables.SparkTables;
import org.gapline.table.DocumentTable;
import org.gapline.table.EventTable;
import org.gapline.table.StatementTable;
import org.gapline.tagging.CodedStatement;

/** Coded documents and linked events in; documents, events and statements out. */
public final class SplitTables {

  private final String codebookVersion;

  public SplitTables(String codebookVersion) {
    this.codebookVersion = codebookVersion;
  }

  /**
   * Each coded document with, in two last columns, the events into which its own were linked (a
   * list of {@link EventLink}, null where the document makes no event) and the document of which it
   * is a near copy, or null.
   *
   * @param linkedGroups as {@link LinkEvents} gives them
   * @param linkedEvents the same groups' events, named
   */
  public Dataset<Row> linkedDocuments(
      Dataset<Row> codedInputs, Dataset<Row> linkedGroups, Dataset<Row> linkedEvents) {
    Dataset<Row> links =
        linkedEvents
            .flatMap(
                (FlatMapFunction<Row, Row>)
                    row -> links(SparkTables.LINKED_EVENTS.fromRow(row)).iterator(),
                SparkTables.EVENT_LINKS.encoder())
            .groupBy(DocumentTable.DOC_ID)
            .agg(functions.collect_list(functions.struct(functions.col("*"))));
    Dataset<Row> copies =
        linkedGroups.flatMap(
            (FlatMapFunction<Row, Row>)
                row ->
                    SparkTables.LINKED_GROUPS.fromRow(row).copies().stream()
                        .map(SparkTables.NEAR_COPIES::toRow)
                        .iterator(),
            SparkTables.NEAR_COPIES.encoder());
    String[] document = {DocumentTable.DOC_ID};
    return codedInputs.join(links, document, "left_outer").join(copies, document, "left_outer");
  }

  /** One row per distinct accepted document. */
  public Dataset<Row> documents(Dataset<Row> linkedDocuments) {
    return linkedDocuments.map(
        (MapFunction<Row, Row>) row -> SparkTables.DOCUMENTS.toRow(document(linked(row))),
        SparkTables.DOCUMENTS.encoder());
  }

  /** One row per event. */
  public Dataset<Row> events(Dataset<Row> linkedEvents) {
    return linkedEvents.map(
        (MapFunction<Row, Row>)
            row -> SparkTables.EVENTS.toRow(SparkTables.LINKED_EVENTS.fromRow(row).event().get(0)),
        SparkTables.EVENTS.encoder());
  }

  /** One row per coded sentence or list item. */
  public Dataset<Row> statements(Dataset<Row> linkedDocuments) {
    String version = codebookVersion;
    return linkedDocuments.flatMap(
        (FlatMapFunction<Row, Row>)
            row ->
                statements(linked(row), version).stream()
                    .map(SparkTables.STATEMENTS::toRow)
                    .iterator(),
        SparkTables.STATEMENTS.encoder());
  }

  private static List<Row> links(LinkedEventRow linked) {
    EventTable.Row event = linked.event().get(0);
    List<Row> links = new ArrayList<>();
    for (LinkedEventRow.Member member : linked.members()) {
      links.add(
          SparkTables.EVENT_LINKS.toRow(
              new EventLink(
                  member.docId(),
                  member.ordinal(),
                  event.eventId(),
                  event.regions(),
                  event.year())));
    }
    return links;
  }

  private static LinkedDocument linked(Row row) {
    CodedInput coded = SparkTables.CODED_INPUTS.fromRow(row);
    List<EventLink> links = new ArrayList<>();
    int linkColumn = row.length() - 2;
    if (!row.isNullAt(linkColumn)) {
      row.<Row>getList(linkColumn)
          .forEach(link -> links.add(SparkTables.EVENT_LINKS.fromRow(link)));
    }
    links.sort(Comparator.comparingInt(EventLink::ordinal));
    return new LinkedDocument(coded, links, row.getString(row.length() - 1));
  }

  private static DocumentTable.Row document(LinkedDocument linked) {
    CodedInput coded = linked.coded();
    return new DocumentTable.Row(
        coded.docId(),
        coded.sourcePath(),
        coded.sourceUrl(),
        coded.symbol(),
        coded.mediaType(),
        coded.language(),
        coded.title(),
        coded.published(),
        coded.kind(),
        coded.sharing(),
        coded.provenance(),
        linked.links().stream().map(EventLink::eventId).distinct().toList(),
        linked.nearDuplicateOf(),
        coded.words(),
        coded.repeated(),
        coded.flags(),
        coded.text());
  }

  private static List<StatementTable.Row> statements(LinkedDocument linked, String version) {
    CodedInput coded = linked.coded();
    return coded.statements().stream()
        .map(statement -> statement(coded, statement, linked.event(statement), version))
        .toList();
  }

  private static StatementTable.Row statement(
      CodedInput coded, FoundStatement found, EventLink event, String version) {
    return new StatementTable.Row(
        found.statementId(),
        coded.docId(),
        event == null ? null : event.eventId(),
        found.role(),
        found.themes(),
        found.assertedBy(),
        found.assistance(),
        found.addressee(),
        found.regions().isEmpty() && event != null ? event.regions() : found.regions(),
        found.states(),
        KeptText.flowing(coded.text().substring(found.begin(), found.end())),
        found.begin(),
        found.end(),
        found.page(),
        found.paragraph(),
        found.heading(),
        found.confidence(),
        found.rules(),
        decidedBy(found),
        coded.language(),
        year(coded, event),
        coded.sharing(),
        version);
  }

  private static String decidedBy(FoundStatement found) {
    if (found.rules().contains(CodedStatement.REVIEWED)) {
      return DecidedBy.REVIEWER.id();
    }
    boolean ruled = !found.rules().contains(CodedStatement.NO_RULE);
    return (ruled ? DecidedBy.RULES : DecidedBy.MODEL).id();
  }

  private static Integer year(CodedInput coded, EventLink event) {
    if (event != null) {
      return event.year();
    }
    return coded.published() == null ? null : coded.published().getYear();
  }

  /** A coded document with its events, in their order in the document, and its original or null. */
  private record LinkedDocument(CodedInput coded, List<EventLink> links, String nearDuplicateOf) {

    /** The event at which a statement was made, or null. */
    EventLink event(FoundStatement statement) {
      return statement.event() == null ? null : links.get(statement.event());
    }
  }
}
