package org.gapline.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.gapline.table.EventTable;
import org.junit.jupiter.api.Test;

class CollectEvidenceTest {

  private static final EventTable.Row EVENT = HeldWorkshop.ROW;

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

  private static HeardStatement byModel(HeardStatement row) {
    return decidedBy("model", row);
  }

  private static EventEvidence evidence(HeardStatement... statements) {
    return new CollectEvidence().apply(EVENT, List.of(statements), 300);
  }

  private static HeardStatement statement(
      String id, String role, String speaker, double confidence, int begin, String theme) {
    return new HeardStatement(
        id, "d-1", "e-1", role, List.of(theme), speaker, begin, confidence, "rules");
  }

  private static HeardStatement decidedBy(String whom, HeardStatement row) {
    return new HeardStatement(
        row.statementId(),
        row.docId(),
        row.eventId(),
        row.role(),
        row.themes(),
        row.assertedBy(),
        row.begin(),
        row.confidence(),
        whom);
  }
}
