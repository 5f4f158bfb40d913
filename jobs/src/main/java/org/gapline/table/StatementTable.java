package org.gapline.table;

import static org.gapline.table.Column.optional;
import static org.gapline.table.Column.required;

import java.util.List;

/** Statements: one row per coded sentence or list item. */
public final class StatementTable {

  /** One coded sentence or list item. */
  public record Row(
      String statementId,
      String docId,
      String eventId,
      String role,
      List<String> themes,
      String assertedBy,
      String assistance,
      String addressee,
      List<String> regions,
      List<String> states,
      String text,
      int begin,
      int end,
      Integer page,
      String paragraph,
      String heading,
      double confidence,
      List<String> rules,
      String decidedBy,
      String language,
      Integer year,
      String sharing,
      String codebookVersion) {
    public Row {
      themes = List.copyOf(themes);
      regions = List.copyOf(regions);
      states = List.copyOf(states);
      rules = List.copyOf(rules);
    }
  }

  public static final Table<Row> TABLE =
      Table.of(
          "statements",
          2,
          Row.class,
          required(
              "statement_id", "Stable id: `s-` and a hash of document, text and its occurrence."),
          required("doc_id", "Document that holds the statement."),
          optional("event_id", "Event at which it was said; null where the document makes none."),
          required("role", "challenge, good-practice, recommendation, commitment or progress."),
          required("themes", "Themes it is itself about, with the parents of sub-themes."),
          required(
              "asserted_by",
              "participants, host-state, assessor, organizer, civil-society, academic, press or"
                  + " unclear."),
          required("assistance", "none, needed, requested, offered or delivered."),
          optional("addressee", "To whom a recommendation is addressed, where it says so."),
          required("regions", "Its own regions, else those of its event."),
          required("states", "States that the statement names, ISO 3166-1 alpha-3."),
          required("text", "The statement as a reader sees it."),
          required("begin", "Offset of its first character in documents.text (UTF-16 units)."),
          required("end", "Offset after its last character in documents.text (UTF-16 units)."),
          optional("page", "Page on which it begins, from 1, where the source has pages."),
          optional("paragraph", "Number printed at the head of its paragraph, as 47 or 12 (b)."),
          optional("heading", "Heading above it."),
          required(
              "confidence",
              "How probable it is that statement and role are right, from 0 to 1; 1 by a reviewer."),
          required("rules", "Rules, patterns and weighed evidence that decided, in order."),
          required("decided_by", "rules, model or reviewer."),
          required("language", "ISO 639-1 code of the language of the document."),
          optional("year", "Year of its event, else of publication."),
          required("sharing", "Sharing level of its document."),
          required("codebook_version", "Hash of the codebook that coded it."));

  private StatementTable() {}
}
