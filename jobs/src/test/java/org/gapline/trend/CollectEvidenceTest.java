package org.gapline.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gapline.table.EventTable;
import org.gapline.table.StatementTable;
import org.junit.jupiter.api.Test;

class CollectEvidenceTest {

  private static final EventTable.Row EVENT =
      new EventTable.Row(
          "e-1",
          "workshop",
          "Borders",
          LocalDate.of(2019, 11, 12),
          LocalDate.of(2019, 11, 14),
          "day",
          2019,
          "Accra",
          "GHA",
          List.of("west-africa"),
          List.of("ecowas"),
          List.of("GHA", "BEN"),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of("border-travel"),
          List.of("resources"),
          "public",
          List.of("d-1"),
          List.of("REGION_FROM_VENUE"),
          List.of());

  @Test
  void challengeOfACountedSpeakerIsAReportedGap() {
    EventEvidence evidence =
        evidence(
            statement("s-1", "challenge", "participants", 0.9, 10, "resources"),
            statement("s-2", "challenge", "press", 0.9, 20, "gender"),
            statement("s-3", "challenge", "unclear", 0.5, 30, "coordination"),
            statement("s-4", "good-practice", "organizer", 0.9, 40, "awareness"));

    assertThat(evidence.gapThemes()).containsExactly("coordination", "resources");
    assertThat(evidence.statements()).isEqualTo(4);
    assertThat(evidence.agenda()).containsExactly("border-travel");
    assertThat(evidence.groupings()).containsExactly("ecowas");
  }

  @Test
  void severalReportsOfOneEventAreOneGap() {
    EventEvidence evidence =
        evidence(
            statement("s-2", "challenge", "participants", 0.9, 10, "resources"),
            statement("s-1", "challenge", "host-state", 0.9, 70, "resources"),
            statement("s-3", "challenge", "press", 0.9, 90, "resources"));
    EventTally tally = new EventTally().add(List.of("all"), evidence);

    assertThat(StandingCalculator.rows(tally))
        .singleElement()
        .satisfies(row -> assertThat(row.eventsWithGap()).isEqualTo(1));
  }

  @Test
  void otherSpeakersCountOnRequest() {
    EventEvidence evidence =
        new CollectEvidence(Set.of("press"))
            .apply(EVENT, List.of(statement("s-2", "challenge", "press", 0.9, 20, "gender")), 300);

    assertThat(evidence.gapThemes()).containsExactly("gender");
  }

  @Test
  void surestStatementStandsForItsThemeThenTheFirst() {
    EventEvidence evidence =
        evidence(
            statement("s-1", "challenge", "participants", 0.6, 10, "resources"),
            statement("s-3", "challenge", "participants", 0.9, 50, "resources"),
            statement("s-2", "challenge", "participants", 0.9, 30, "resources"),
            statement("s-4", "recommendation", "organizer", 0.9, 60, "resources"));

    assertThat(evidence.challenges()).containsEntry("resources", "s-2");
    assertThat(evidence.recommendations()).containsEntry("resources", "s-4");
  }

  @Test
  void challengeWithoutAThemeMakesTheEventReportingOnly() {
    EventEvidence evidence =
        evidence(statement("s-1", "challenge", "participants", 0.9, 10, "other"));

    assertThat(evidence.isReporting()).isTrue();
    assertThat(evidence.gapThemes()).isEmpty();
  }

  @Test
  void eventWithoutStatementsIsNotReporting() {
    assertThat(evidence().isReporting()).isFalse();
  }

  @Test
  void whatOnlyTheModelSaysCountsFromItsThresholdOn() {
    EventEvidence evidence =
        evidence(
            byModel(statement("s-1", "challenge", "participants", 0.49, 10, "resources")),
            byModel(statement("s-2", "challenge", "participants", 0.5, 20, "gender")),
            statement("s-3", "challenge", "participants", 0.2, 30, "coordination"));

    assertThat(evidence.gapThemes()).containsExactly("coordination", "gender");
    assertThat(evidence.statements()).isEqualTo(2);
  }

  @Test
  void eventOfUnlikelyStatementsOnlyIsNotReporting() {
    EventEvidence evidence =
        evidence(byModel(statement("s-1", "challenge", "participants", 0.3, 10, "resources")));

    assertThat(evidence.isReporting()).isFalse();
  }

  @Test
  void lessThanConfidentStatementsAreDoubtfulUnlessReviewed() {
    EventEvidence evidence =
        evidence(
            statement("s-1", "challenge", "participants", 0.79, 10, "resources"),
            statement("s-2", "challenge", "participants", 0.8, 20, "gender"),
            decidedBy("Reviewer", statement("s-3", "challenge", "organizer", 0.1, 30, "victims")));

    assertThat(evidence.doubtful()).containsExactly("s-1");
    assertThat(evidence.gapThemes()).contains("victims");
  }

  private static StatementTable.Row byModel(StatementTable.Row row) {
    return decidedBy("model", row);
  }

  private static EventEvidence evidence(StatementTable.Row... statements) {
    return new CollectEvidence().apply(EVENT, List.of(statements), 300);
  }

  private static StatementTable.Row statement(
      String id, String role, String speaker, double confidence, int begin, String theme) {
    return new StatementTable.Row(
        id,
        "d-1",
        "e-1",
        role,
        List.of(theme),
        speaker,
        "none",
        null,
        List.of("west-africa"),
        List.of(),
        "text",
        begin,
        begin + 4,
        null,
        "1",
        null,
        confidence,
        List.of("rule"),
        "rules",
        "en",
        2019,
        "public",
        "v1");
  }

  private static StatementTable.Row decidedBy(String whom, StatementTable.Row row) {
    return new StatementTable.Row(
        row.statementId(),
        row.docId(),
        row.eventId(),
        row.role(),
        row.themes(),
        row.assertedBy(),
        row.assistance(),
        row.addressee(),
        row.regions(),
        row.states(),
        row.text(),
        row.begin(),
        row.end(),
        row.page(),
        row.paragraph(),
        row.heading(),
        row.confidence(),
        row.rules(),
        whom,
        row.language(),
        row.year(),
        row.sharing(),
        row.codebookVersion());
  }
}
