package org.gapline.table;

import static org.gapline.table.Column.optional;
import static org.gapline.table.Column.required;

import java.time.LocalDate;
import java.util.List;

/** Reviews: one row per decision of a reviewer on a statement or sentence, and per coding of it. */
public final class ReviewTable {

  /** It decides the coding of its statement. */
  public static final String IN_FORCE = "in force";

  /** A later decision on the same statement took its place. */
  public static final String SUPERSEDED = "superseded";

  /** Its sentence, document or theme is not there any more: it changes nothing, and is kept. */
  public static final String STALE = "stale";

  /** Blind codings, readings and open questions: kept, and never override. */
  public static final String KEPT = "kept";

  /** One decision. */
  public record Row(
      String unitId,
      String docId,
      String sheet,
      String status,
      String detail,
      String decision,
      String role,
      List<String> themes,
      String saidBy,
      int begin,
      int end,
      String text,
      String eventId,
      String reviewer,
      LocalDate decidedOn,
      String importedAt,
      String why,
      String toolRole,
      List<String> toolThemes,
      String codebookVersion,
      String sourcePath,
      String record) {
    public Row {
      themes = List.copyOf(themes);
      toolThemes = List.copyOf(toolThemes);
    }

    /** The same without what other documents had a part in: its event, and why it was chosen. */
    public Row ofDocumentAlone() {
      return new Row(
          unitId,
          docId,
          sheet,
          status,
          detail,
          decision,
          role,
          themes,
          saidBy,
          begin,
          end,
          text,
          null,
          reviewer,
          decidedOn,
          importedAt,
          null,
          toolRole,
          toolThemes,
          codebookVersion,
          sourcePath,
          record);
    }
  }

  public static final Table<Row> TABLE =
      Table.of(
          "reviews",
          1,
          Row.class,
          required("unit_id", "Id of the statement; in a reading `u-` and a hash of the sentence."),
          required("doc_id", "Document that holds it; it may be gone."),
          required("sheet", "review, blind or reading: what the reader was asked."),
          required("status", "in force, superseded, stale or kept (docs/review.md)."),
          optional("detail", "Why it is stale."),
          required("decision", "agree, change, statement, no-statement or unsure."),
          optional("role", "Role by the reviewer; null where it is no statement or left open."),
          required("themes", "Themes by the reviewer, with the parents of sub-themes."),
          optional(
              "said_by",
              "Who says so, by the reader of whole events; in a review as the tool had it."),
          required("begin", "Offset of its first character in documents.text when reviewed."),
          required("end", "Offset after its last character in documents.text when reviewed."),
          required("text", "Its text when it was reviewed."),
          optional("event_id", "Its event when it was reviewed; for analysts."),
          required("reviewer", "Who decided; a number in place of the name for all but analysts."),
          required("decided_on", "Day of the decision."),
          required("imported_at", "When it was taken in, as an ISO 8601 instant."),
          optional(
              "why",
              "Why it was on the sheet; in a reading the event that was sampled; for analysts."),
          optional("tool_role", "Role that the tool had given."),
          required("tool_themes", "Themes that the tool had given."),
          required("codebook_version", "Hash of the codebook under which it was reviewed."),
          required(
              "source_path", "Path under data/raw; a number in its place for all but analysts."),
          required("record", "Record in the file, as `line 12`."));

  private ReviewTable() {}
}
