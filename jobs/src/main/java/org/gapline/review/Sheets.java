package org.gapline.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.gapline.codebook.Codebook;
import org.gapline.document.Provenance;
import org.gapline.document.Sentence;
import org.gapline.document.SourcePath;
import org.gapline.table.DocumentTable;
import org.gapline.table.EventTable;
import org.gapline.table.StatementTable;

/** Makes sheets of what was sampled, each text with its surroundings and its source. */
public final class Sheets {

  /** Parts the values of a cell that holds several. */
  static final String SEPARATOR = "; ";

  private static final String DEMONSTRATION = "Demonstration data, not a source";

  private final SheetLayout layout;
  private final String codebookVersion;
  private final String reader;
  private final Map<String, DocumentTable.Row> documents;
  private final Map<String, Surroundings> surroundings = new HashMap<>();

  /**
   * A maker of sheets.
   *
   * @param layout what the sheet asks
   * @param codebookVersion codebook under which the release was coded
   * @param reader who will fill it, or null where that is open
   * @param documents the documents of what was sampled, by id
   */
  public Sheets(
      SheetLayout layout,
      String codebookVersion,
      String reader,
      Map<String, DocumentTable.Row> documents) {
    this.layout = layout;
    this.codebookVersion = codebookVersion;
    this.reader = reader;
    this.documents = Map.copyOf(documents);
  }

  /** A sheet of statements. */
  public Sheet ofStatements(List<StatementSample.Picked> picked) {
    List<Sheet.Row> rows = new ArrayList<>();
    for (StatementSample.Picked pick : picked) {
      rows.add(row(rows.size(), statement(pick)));
    }
    return new Sheet(layout.columns(), rows);
  }

  private Map<String, String> statement(StatementSample.Picked pick) {
    StatementTable.Row statement = pick.statement();
    Surroundings around = around(statement.docId());
    Map<String, String> cells = document(statement.docId());
    put(cells, Sheet.UNIT_ID, statement.statementId());
    put(cells, Sheet.EVENT_ID, statement.eventId());
    put(cells, Sheet.HEADING, statement.heading());
    put(cells, Sheet.BEFORE, around.before(statement.begin()));
    put(cells, Sheet.TEXT, statement.text());
    put(cells, Sheet.AFTER, around.after(statement.end()));
    if (layout.kind() == SheetKind.REVIEW) {
      put(cells, Sheet.WHY, String.join(SEPARATOR, pick.why()));
      put(cells, Sheet.TOOL_ROLE, statement.role());
      put(cells, Sheet.TOOL_THEMES, String.join(SEPARATOR, statement.themes()));
      put(cells, Sheet.CONFIDENCE, String.format(Locale.ROOT, "%.2f", statement.confidence()));
      put(cells, Sheet.DECIDED_BY, statement.decidedBy());
      put(cells, Sheet.RULES, RuleWords.of(statement.rules()));
    }
    return cells;
  }

  /** A sheet of every sentence of the documents of events. */
  public Sheet ofEvents(List<EventTable.Row> events, Codebook codebook) {
    SentenceEvents speaking = new SentenceEvents(codebook);
    Map<String, List<String>> sampled = new LinkedHashMap<>();
    events.forEach(
        event ->
            event
                .docIds()
                .forEach(
                    docId ->
                        sampled
                            .computeIfAbsent(docId, id -> new ArrayList<>())
                            .add(event.eventId())));
    List<Sheet.Row> rows = new ArrayList<>();
    sampled.forEach(
        (docId, of) -> {
          IntFunction<String> eventAt = speaking.of(documents.get(docId));
          for (Map<String, String> cells : sentences(docId, eventAt)) {
            put(cells, Sheet.WHY, String.join(SEPARATOR, of));
            rows.add(row(rows.size(), cells));
          }
        });
    return new Sheet(layout.columns(), rows);
  }

  private List<Map<String, String>> sentences(String docId, IntFunction<String> eventAt) {
    Surroundings around = around(docId);
    List<String> ids = SentenceIds.of(docId, around);
    List<Map<String, String>> rows = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      Sentence sentence = around.sentences().get(i);
      Map<String, String> cells = document(docId);
      put(cells, Sheet.UNIT_ID, ids.get(i));
      put(cells, Sheet.EVENT_ID, eventAt.apply(sentence.span().begin()));
      put(cells, Sheet.HEADING, sentence.block().heading());
      put(cells, Sheet.BEFORE, around.before(sentence.span().begin()));
      put(cells, Sheet.TEXT, around.text(sentence));
      put(cells, Sheet.AFTER, around.after(sentence.span().end()));
      rows.add(cells);
    }
    return rows;
  }

  private Map<String, String> document(String docId) {
    DocumentTable.Row document = documents.get(docId);
    Map<String, String> cells = new HashMap<>();
    put(cells, Sheet.DOC_ID, docId);
    String untitled = SourcePath.fileName(document.sourcePath());
    put(cells, Sheet.DOCUMENT, document.title() == null ? untitled : document.title());
    put(cells, Sheet.LINK, document.sourceUrl());
    boolean original = document.provenance().equals(Provenance.ORIGINAL.id());
    put(cells, Sheet.SOURCE, original ? document.symbol() : DEMONSTRATION + " (about this event)");
    put(cells, Sheet.REVIEWER, reader);
    put(cells, Sheet.SHEET, layout.kind().id());
    put(cells, Sheet.CODEBOOK, codebookVersion);
    return cells;
  }

  private Surroundings around(String docId) {
    return surroundings.computeIfAbsent(docId, id -> new Surroundings(documents.get(id).text()));
  }

  private static Sheet.Row row(int before, Map<String, String> cells) {
    return new Sheet.Row(before + 2L, cells, null);
  }

  private static void put(Map<String, String> cells, String column, String value) {
    if (value != null && !value.isEmpty()) {
      cells.put(column, value);
    }
  }
}
