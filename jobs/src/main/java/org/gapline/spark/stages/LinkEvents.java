package org.gapline.spark.stages;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.gapline.disclosure.SharingLabel;
import org.gapline.document.DocumentFlag;
import org.gapline.spark.tables.CodedInput;
import org.gapline.spark.tables.DocumentEventRow;
import org.gapline.spark.tables.FactsRow;
import org.gapline.spark.tables.FoundStatement;
import org.gapline.spark.tables.LinkedEventRow;
import org.gapline.spark.tables.SparkTables;
import org.gapline.table.EventTable;
import org.gapline.tagging.DocumentEvent;
import org.gapline.tagging.EventFacts;
import org.gapline.tagging.EventLinker;
import org.gapline.tagging.LinkedEvent;

/** Coded documents in, one row per event out, whatever number of documents report it. */
public final class LinkEvents {

  /** One row of {@link LinkedEventRow} per event. */
  public Dataset<Row> apply(Dataset<Row> codedInputs) {
    return codedInputs
        .flatMap(
            (FlatMapFunction<Row, Row>)
                row -> documentEvents(SparkTables.CODED_INPUTS.fromRow(row)).iterator(),
            SparkTables.DOCUMENT_EVENTS.encoder())
        .groupByKey((MapFunction<Row, String>) row -> row.getString(0), Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>) (block, rows) -> link(rows).iterator(),
            SparkTables.LINKED_EVENTS.encoder());
  }

  private static List<Row> documentEvents(CodedInput document) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < document.events().size(); i++) {
      FactsRow facts = document.events().get(i);
      rows.add(
          SparkTables.DOCUMENT_EVENTS.toRow(
              new DocumentEventRow(
                  EventLinker.blockingKey(facts.toFacts(), document.docId()),
                  document.docId(),
                  i,
                  document.sharing(),
                  themes(document, i),
                  List.of(facts))));
    }
    return rows;
  }

  /** Themes of the statements made at one event of a document. */
  private static List<String> themes(CodedInput document, Integer event) {
    TreeSet<String> themes = new TreeSet<>();
    for (FoundStatement statement : document.statements()) {
      if (event.equals(statement.event())) {
        themes.addAll(statement.themes());
      }
    }
    return List.copyOf(themes);
  }

  private static List<Row> link(Iterator<Row> rows) {
    Map<String, DocumentEventRow> byMember = new TreeMap<>();
    while (rows.hasNext()) {
      DocumentEventRow row = SparkTables.DOCUMENT_EVENTS.fromRow(rows.next());
      byMember.put(key(row.docId(), row.ordinal()), row);
    }
    List<DocumentEvent> events =
        byMember.values().stream()
            .map(row -> new DocumentEvent(row.docId(), row.ordinal(), row.facts().get(0).toFacts()))
            .toList();
    return EventLinker.link(events).stream().map(linked -> row(linked, byMember)).toList();
  }

  private static String key(String docId, int ordinal) {
    return docId + '/' + ordinal;
  }

  private static Row row(LinkedEvent linked, Map<String, DocumentEventRow> byMember) {
    List<DocumentEventRow> reports =
        linked.members().stream()
            .map(member -> byMember.get(key(member.docId(), member.ordinal())))
            .toList();
    List<LinkedEventRow.Member> members =
        linked.members().stream()
            .map(member -> new LinkedEventRow.Member(member.docId(), member.ordinal()))
            .toList();
    return SparkTables.LINKED_EVENTS.toRow(
        new LinkedEventRow(List.of(event(linked, reports)), members));
  }

  private static EventTable.Row event(LinkedEvent linked, List<DocumentEventRow> reports) {
    EventFacts facts = linked.facts();
    TreeSet<String> themes = new TreeSet<>();
    reports.forEach(report -> themes.addAll(report.themes()));
    return new EventTable.Row(
        linked.eventId(),
        facts.kind().id(),
        facts.title(),
        facts.start(),
        facts.end(),
        facts.precision().id(),
        facts.year(),
        facts.city(),
        facts.country(),
        facts.regions(),
        facts.groupings(),
        facts.states(),
        facts.organizers(),
        facts.participants(),
        facts.donors(),
        facts.resolutions(),
        facts.agenda(),
        List.copyOf(themes),
        narrowest(reports).id(),
        reports.stream().map(DocumentEventRow::docId).distinct().toList(),
        new TreeSet<>(facts.flags()).stream().map(DocumentFlag::name).toList());
  }

  private static SharingLabel narrowest(List<DocumentEventRow> reports) {
    return reports.stream()
        .map(report -> new SharingLabel(report.sharing()))
        .max(SharingLabel::compareTo)
        .orElseThrow();
  }
}
