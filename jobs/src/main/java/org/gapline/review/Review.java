package org.gapline.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One decision of one reviewer, as {@code data/raw/reviews} keeps it: one row per unit and coding.
 *
 * @param unitId id of the statement, or of the sentence ({@code u-}) in a reading
 * @param docId document that holds it
 * @param sheet kind of the sheet on which it was decided
 * @param begin offset of its first character in the kept text
 * @param end offset after its last character
 * @param text its text
 * @param eventId event to which it belongs, or null
 * @param decision what was decided
 * @param role id of the role, or null where it is no statement or left open
 * @param themes ids of the themes, with the parents of sub-themes
 * @param saidBy who says so: by the reader, or in a review as the tool had it; null where nobody
 *     says
 * @param reviewer who decided
 * @param decidedOn when, as the reviewer wrote it; else the day of the import
 * @param importedAt when it was taken in
 * @param comment remark of the reviewer, or null; goes into no release
 * @param why why the statement was on the sheet, or null
 * @param toolRole role that the tool had given, or null
 * @param toolThemes themes that the tool had given
 * @param codebookVersion codebook under which the tool had coded
 */
public record Review(
    String unitId,
    String docId,
    SheetKind sheet,
    int begin,
    int end,
    String text,
    String eventId,
    Decision decision,
    String role,
    List<String> themes,
    String saidBy,
    String reviewer,
    LocalDate decidedOn,
    Instant importedAt,
    String comment,
    String why,
    String toolRole,
    List<String> toolThemes,
    String codebookVersion) {

  public Review {
    themes = List.copyOf(themes);
    toolThemes = List.copyOf(toolThemes);
    if (decision.isStatement() && (role == null || themes.isEmpty())) {
      throw new IllegalArgumentException("a statement needs a role and a theme");
    }
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("it stands nowhere: from " + begin + " to " + end);
    }
  }

  /**
   * What its document alone tells: neither who reviewed and remarked, nor why and at which event.
   */
  public Review ofDocumentAlone() {
    return new Review(
        unitId,
        docId,
        sheet,
        begin,
        end,
        text,
        null,
        decision,
        role,
        themes,
        saidBy,
        "reviewer",
        decidedOn,
        importedAt,
        null,
        null,
        toolRole,
        toolThemes,
        codebookVersion);
  }

  /** Whether it has a say in how the statement is coded. */
  public boolean overrides() {
    return sheet == SheetKind.REVIEW && decision != Decision.UNSURE;
  }
}
