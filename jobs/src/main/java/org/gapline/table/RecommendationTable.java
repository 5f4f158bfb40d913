package org.gapline.table;

import static org.gapline.table.Column.optional;
import static org.gapline.table.Column.required;

import java.time.LocalDate;

/** What reviewers say became of recommendations: one row per decision. */
public final class RecommendationTable {

  /** One decision. */
  public record Row(
      String statementId,
      String docId,
      String status,
      LocalDate decidedOn,
      String reviewer,
      String sourcePath,
      String record,
      String sharing) {}

  public static final Table<Row> TABLE =
      Table.of(
          "recommendations",
          2,
          Row.class,
          required("statement_id", "The recommendation."),
          required("doc_id", "Document that makes it."),
          required("status", "open, reported implemented, superseded or unknown."),
          required("decided_on", "Day of the decision; of several the latest holds."),
          optional("reviewer", "Who decided; for analysts."),
          required("source_path", "Path under data/raw."),
          required("record", "Record in the file, as `line 12`; a number for all but analysts."),
          required("sharing", "Sharing label of the file."));

  private RecommendationTable() {}
}
