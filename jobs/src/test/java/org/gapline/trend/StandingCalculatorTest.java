package org.gapline.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gapline.table.StandingTable;
import org.junit.jupiter.api.Test;

class StandingCalculatorTest {

  @Test
  void listsEveryGapWithItsFirstAndLastEvent() {
    EventTally tally =
        Events.tally(
            Events.in(2016).id("e-a").gap("resources").with("GHA").build(),
            Events.in(2019).id("e-b").gap("resources").with("BEN", "GHA").build(),
            Events.in(2018).id("e-c").gap("resources").build());

    StandingTable.Row row = row(tally, "resources", "west-africa");

    assertThat(row.eventsWithGap()).isEqualTo(3);
    assertThat(row.firstHeard()).isEqualTo(LocalDate.of(2016, 6, 1));
    assertThat(row.lastHeard()).isEqualTo(LocalDate.of(2019, 6, 1));
    assertThat(row.states()).containsExactly("BEN", "GHA");
    assertThat(row.latestStatementId()).isEqualTo("s-e-b-resources");
    assertThat(row.latestRecommendationId()).isNull();
  }

  @Test
  void undatedEventCountsAndIsNeitherFirstNorLast() {
    EventTally tally =
        Events.tally(
            Events.in(2016).id("e-a").gap("resources").build(),
            Events.undated().id("e-z").gap("resources").with("BFA").build());

    StandingTable.Row row = row(tally, "resources", "west-africa");

    assertThat(row.eventsWithGap()).isEqualTo(2);
    assertThat(row.states()).containsExactly("BFA");
    assertThat(row.lastHeard()).isEqualTo(LocalDate.of(2016, 6, 1));
    assertThat(row.latestStatementId()).isEqualTo("s-e-a-resources");
  }

  @Test
  void gapOfUndatedEventsOnlyIsListedWithoutDates() {
    EventTally tally =
        Events.tally(
            Events.undated().gap("resources").build(),
            Events.in(2020).progress("resources").build());

    StandingTable.Row row = row(tally, "resources", "all");

    assertThat(row.firstHeard()).isNull();
    assertThat(row.lastHeard()).isNull();
    assertThat(row.latestStatementId()).isEqualTo("s-e-1-resources");
    assertThat(row.progressSince()).isZero();
  }

  @Test
  void progressCountsFromTheDayAfterTheGapWasFirstHeard() {
    EventTally tally =
        Events.tally(
            Events.in(2015).progress("resources").build(),
            Events.in(2016).gap("resources").progress("resources").build(),
            Events.in(2018).progress("resources").build(),
            Events.in(2019).gap("resources").progress("resources").build());

    assertThat(row(tally, "resources", "west-africa").progressSince()).isEqualTo(2);
  }

  @Test
  void latestConfidentStatementGoesBeforeALaterDoubtfulOne() {
    EventTally tally =
        Events.tally(
            Events.in(2018).id("e-a").gap("resources").build(),
            Events.in(2021).id("e-b").doubtfulGap("resources").build());

    StandingTable.Row row = row(tally, "resources", "west-africa");

    assertThat(row.latestStatementId()).isEqualTo("s-e-a-resources");
    assertThat(row.lastHeard()).hasYear(2021);
    assertThat(row.eventsWithGap()).isEqualTo(2);
  }

  @Test
  void latestOfAllIsShownWhereNoneIsConfident() {
    EventTally tally =
        Events.tally(
            Events.in(2018).id("e-a").doubtfulGap("resources").build(),
            Events.in(2021).id("e-b").doubtfulGap("resources").build());

    assertThat(row(tally, "resources", "west-africa").latestStatementId())
        .isEqualTo("s-e-b-resources");
  }

  @Test
  void latestRecommendationMayComeFromAnEventWithoutTheGap() {
    EventTally tally =
        Events.tally(
            Events.in(2016).id("e-a").gap("resources").recommends("resources").build(),
            Events.in(2021).id("e-b").recommends("resources").build());

    assertThat(row(tally, "resources", "west-africa").latestRecommendationId())
        .isEqualTo("r-e-b-resources");
  }

  @Test
  void themeWithoutAGapIsNotListed() {
    EventTally tally =
        Events.tally(
            Events.in(2016).recommends("gender").progress("awareness").about("victims").build());

    assertThat(StandingCalculator.rows(tally)).isEmpty();
  }

  @Test
  void mostReportedComesFirstInEachUnit() {
    EventTally tally =
        Events.tally(
            Events.in(2016).gap("resources", "awareness").build(),
            Events.in(2017).gap("resources").build(),
            Events.in(2018).forRegions("pacific").gap("gender").build());

    List<StandingTable.Row> rows = StandingCalculator.rows(tally);

    assertThat(rows)
        .filteredOn(row -> row.region().equals("all"))
        .extracting(StandingTable.Row::theme)
        .containsExactly("resources", "gender", "awareness");
  }

  private static StandingTable.Row row(EventTally tally, String theme, String unit) {
    return StandingCalculator.rows(tally).stream()
        .filter(row -> row.theme().equals(theme) && row.region().equals(unit))
        .findFirst()
        .orElseThrow();
  }
}
