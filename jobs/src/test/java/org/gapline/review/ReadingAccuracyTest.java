package org.gapline.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gapline.chart.ReleaseFixture;
import org.gapline.table.AccuracyTable;
import org.gapline.table.DocumentTable;
import org.gapline.table.EventTable;
import org.gapline.table.ReviewTable;
import org.gapline.table.StatementTable;
import org.gapline.tagging.ProjectCodebook;
import org.junit.jupiter.api.Test;

class ReadingAccuracyTest {

  private static final String FIRST = "Posts lack staff.";
  private static final String SECOND = "Funds are short.";
  private static final String THIRD = "Lunch was served.";
  private static final String TEXT = FIRST + " " + SECOND + " " + THIRD;

  private static DocumentTable.Row document() {
    return document(List.of("e-1"));
  }

  private static DocumentTable.Row document(List<String> eventIds) {
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
        TEXT);
  }

  private static List<EventTable.Row> events() {
    ReleaseFixture fixture = new ReleaseFixture(ProjectCodebook.read());
    fixture.event("e-1", "Workshop", LocalDate.of(2019, 3, 4), List.of(), List.of());
    return fixture.events();
  }

  private static StatementTable.Row found(String id, String text, String theme) {
    int begin = TEXT.indexOf(text);
    return Reviews.statement(
        id, "d-1", "e-1", "challenge", List.of(theme), 0.9, "rules", text, begin);
  }

  private static ReviewTable.Row reading(String text, Decision decision, String theme) {
    Surroundings document = new Surroundings(TEXT);
    List<String> texts = document.sentences().stream().map(document::text).toList();
    boolean coded = decision == Decision.STATEMENT;
    Review review =
        new Review(
            SentenceIds.of("d-1", document).get(texts.indexOf(text)),
            "d-1",
            SheetKind.READING,
            TEXT.indexOf(text),
            TEXT.indexOf(text) + text.length(),
            text,
            "e-1",
            decision,
            coded ? "challenge" : null,
            coded ? List.of(theme) : List.of(),
            null,
            "A. Reader",
            LocalDate.of(2026, 11, 16),
            Instant.EPOCH,
            null,
            "e-1",
            null,
            List.of(),
            "c-1");
    return ReviewRows.of(review, ReviewTable.KEPT, null, "A. Reader", "f", "line 2");
  }

  private static List<ReviewTable.Row> readings() {
    return new ArrayList<>(
        List.of(
            reading(FIRST, Decision.STATEMENT, "resources"),
            reading(SECOND, Decision.STATEMENT, "resources"),
            reading(THIRD, Decision.NO_STATEMENT, null)));
  }

  @Test
  void recallCountsWhatTheToolMissedAndPrecisionWhatItWronglyFound() {
    ReadingAccuracy accuracy =
        ReadingAccuracy.of(
            List.of(document()),
            events(),
            List.of(found("s-1", FIRST, "resources"), found("s-2", THIRD, "gender")),
            readings());

    assertThat(accuracy.eventsRead()).isEqualTo(1);
    AccuracyTable.Row resources = row(accuracy, "resources");
    assertThat(resources.sentences()).isEqualTo(3);
    assertThat(resources.precision()).isEqualTo(1);
    assertThat(resources.recall()).isEqualTo(0.5);
    assertThat(resources.eventsWithGap()).isEqualTo(1);
    assertThat(resources.sensitivity()).isEqualTo(1);
    assertThat(resources.specificity()).isNull();
    AccuracyTable.Row gender = row(accuracy, "gender");
    assertThat(gender.precision()).isZero();
    assertThat(gender.recall()).isNull();
    assertThat(gender.specificity()).isZero();
  }

  @Test
  void anEventOfWhichASentenceIsUnreadDoesNotCount() {
    List<ReviewTable.Row> readings = readings();
    readings.remove(2);

    ReadingAccuracy accuracy =
        ReadingAccuracy.of(
            List.of(document()), events(), List.of(found("s-1", FIRST, "resources")), readings);

    assertThat(accuracy.eventsRead()).isZero();
    assertThat(accuracy.eventsUnfinished()).isEqualTo(1);
    assertThat(accuracy.rows()).isEmpty();
  }

  @Test
  void anEventInWhichTheToolFoundNothingIsInNoShareAndInNoSensitivity() {
    ReadingAccuracy accuracy =
        ReadingAccuracy.of(List.of(document()), events(), List.of(), readings());

    assertThat(row(accuracy, "resources").recall()).isZero();
    assertThat(row(accuracy, "resources").eventsWithGap()).isZero();
  }

  @Test
  void anEventOfDoubtfulStatementsAloneIsInNoShareAndInNoSensitivity() {
    int begin = TEXT.indexOf(FIRST);
    StatementTable.Row doubtful =
        Reviews.statement(
            "s-1", "d-1", "e-1", "challenge", List.of("resources"), 0.4, "model", FIRST, begin);

    ReadingAccuracy accuracy =
        ReadingAccuracy.of(List.of(document()), events(), List.of(doubtful), readings());

    assertThat(accuracy.eventsRead()).isEqualTo(1);
    assertThat(row(accuracy, "resources").eventsWithGap()).isZero();
  }

  @Test
  void anEventOnAPageOfSeveralCountsWhereItsSentencesAreToldFromTheOthers() {
    List<DocumentTable.Row> page = List.of(document(List.of("e-1", "e-2")));
    List<StatementTable.Row> statements = List.of(found("s-1", FIRST, "resources"));

    assertThat(ReadingAccuracy.of(page, events(), statements, readings()).eventsRead())
        .isEqualTo(1);

    List<ReviewTable.Row> ofNobody =
        readings().stream().map(ReviewTable.Row::ofDocumentAlone).toList();
    ReadingAccuracy accuracy = ReadingAccuracy.of(page, events(), statements, ofNobody);
    assertThat(accuracy.eventsRead()).isZero();
    assertThat(accuracy.eventsUnfinished()).isEqualTo(1);
  }

  private static AccuracyTable.Row row(ReadingAccuracy accuracy, String theme) {
    return accuracy.rows().stream()
        .filter(row -> row.theme().equals(theme))
        .findFirst()
        .orElseThrow();
  }
}
