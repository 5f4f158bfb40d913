package org.gapline.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gapline.table.DocumentTable;
import org.gapline.table.StatementTable;

/** Statements and decisions on them, for tests. */
public final class Reviews {

  static final Instant MONDAY = Instant.parse("2026-11-16T09:00:00Z");
  static final Instant TUESDAY = Instant.parse("2026-11-17T09:00:00Z");

  private Reviews() {}

  static StatementTable.Row statement(String id, double confidence, String decidedBy, String text) {
    return statement(
        id, "d-1", "e-1", "challenge", List.of("resources"), confidence, decidedBy, text, 0);
  }

  static StatementTable.Row statement(
      String id,
      String docId,
      String eventId,
      String role,
      List<String> themes,
      double confidence,
      String decidedBy,
      String text,
      int begin) {
    return new StatementTable.Row(
        id,
        docId,
        eventId,
        role,
        themes,
        "participants",
        "none",
        null,
        List.of(),
        List.of(),
        text,
        begin,
        begin + text.length(),
        null,
        null,
        null,
        confidence,
        List.of("challenge.lack:lack of"),
        decidedBy,
        "en",
        2020,
        "public",
        "c-1");
  }

  /** A page of these events. */
  static DocumentTable.Row document(List<String> eventIds, String text) {
    return new DocumentTable.Row(
        "d-1",
        "a.txt",
        null,
        null,
        "text/plain",
        "en",
        null,
        null,
        "workshop",
        "public",
        "original",
        eventIds,
        null,
        9,
        0,
        List.of(),
        text);
  }

  /** A decision on a statement as it stands in a release. */
  public static Review of(
      StatementTable.Row row, Decision decision, String role, List<String> themes, Instant when) {
    return new Review(
        row.statementId(),
        row.docId(),
        SheetKind.REVIEW,
        row.begin(),
        row.end(),
        row.text(),
        row.eventId(),
        decision,
        role,
        themes,
        null,
        "A. Reader",
        LocalDate.of(2026, 11, 16),
        when,
        "between us",
        StatementSample.RANDOM,
        row.role(),
        row.themes(),
        row.codebookVersion());
  }
}
