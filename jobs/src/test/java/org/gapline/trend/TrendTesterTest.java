package org.gapline.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.gapline.trend.TestedTrends.EVENTS;
import static org.gapline.trend.TestedTrends.row;
import static org.gapline.trend.TestedTrends.series;
import static org.gapline.trend.TestedTrends.tester;
import static org.gapline.trend.TestedTrends.westAfrica;

import java.util.ArrayList;
import java.util.List;
import org.gapline.table.StandingTable;
import org.gapline.table.TrendTestTable;
import org.junit.jupiter.api.Test;

class TrendTesterTest {

  @Test
  void risingShareIsRising() {
    TrendTestTable.Row row = westAfrica(series("resources", 1, 4, 7, 11, 14, 18));

    assertThat(row.verdict()).isEqualTo("rising");
    assertThat(row.changePerYear()).isCloseTo(14.5, within(0.05));
    assertThat(row.changeLow()).isPositive();
    assertThat(row.method()).isEqualTo("Cochran-Armitage, exact");
    assertThat(row.qValue()).isLessThan(0.001);
    assertThat(row.periods()).isEqualTo(6);
    assertThat(row.eventsReporting()).isEqualTo(120);
    assertThat(row.eventsWithGap()).isEqualTo(55);
    assertThat(row.senSlope()).isCloseTo(17.0, within(1.0));
    assertThat(row.kendallP()).isCloseTo(2.0 / 720, within(1e-9));
    assertThat(row.reason())
        .startsWith("q < 0.001, +14.5 points a year")
        .contains("95% interval +");
  }

  @Test
  void fallingShareIsFalling() {
    assertThat(westAfrica(series("resources", 18, 14, 11, 7, 4, 1)).verdict()).isEqualTo("falling");
  }

  @Test
  void wavesShowNoClearTrend() {
    TrendTestTable.Row row = westAfrica(series("resources", 8, 10, 7, 9, 10, 8));

    assertThat(row.verdict()).isEqualTo("no clear trend");
    assertThat(row.pValue()).isGreaterThan(0.5);
  }

  @Test
  void nineteenEventsAreTooFew() {
    List<EventEvidence> events = new ArrayList<>();
    for (int year = 2014; year < 2019; year++) {
      events.addAll(Events.in(year).gap("resources").times(2));
      events.addAll(Events.in(year).times(2));
    }

    TrendTestTable.Row row = westAfrica(events.subList(0, 19));

    assertThat(row.verdict()).isEqualTo("insufficient evidence");
    assertThat(row.reason()).isEqualTo("19 dated reporting events, 20 needed");
    assertThat(row.pValue()).isNull();
    assertThat(row.qValue()).isNull();
    assertThat(row.changePerYear()).isNull();
    assertThat(row.method()).isNull();
    assertThat(row.detectableChange()).isPositive();
  }

  @Test
  void everyObstacleIsNamed() {
    TrendTestTable.Row row = westAfrica(Events.in(2016).gap("resources").times(1));

    assertThat(row.reason())
        .isEqualTo(
            "1 dated reporting event, 20 needed; 1 year with dated reporting events, 5 needed; "
                + "1 dated event with the gap, 5 needed; 0 dated events without the gap, 5 needed");
    assertThat(row.detectableChange()).isNull();
  }

  @Test
  void allEventsInOneYearShowNoTrend() {
    List<EventEvidence> events = new ArrayList<>(Events.in(2016).gap("resources").times(15));
    events.addAll(Events.in(2016).times(15));

    assertThat(westAfrica(events).reason())
        .isEqualTo("1 year with dated reporting events, 5 needed");
  }

  @Test
  void seriesThatWouldOnlyShowLeapsIsNotTested() {
    List<EventEvidence> events = new ArrayList<>();
    for (int year = 2014; year < 2019; year++) {
      events.addAll(Events.in(year).gap("resources").times(2));
      events.addAll(Events.in(year).times(2));
    }

    TrendTestTable.Row row = westAfrica(events);

    assertThat(row.detectableChange()).isCloseTo(22.15, within(0.01));
    assertThat(row.reason())
        .isEqualTo(
            "even one unadjusted test would find only changes of 22.15 points a year or more,"
                + " 10 or less needed");
  }

  @Test
  void gapOfUndatedEventsOnlyHasItsRowToo() {
    EventTally tally =
        Events.tally(Events.undated().gap("resources").build(), Events.in(2016).build());

    TrendTestTable.Row row = row(tally, "resources", "west-africa");

    assertThat(row.eventsReporting()).isEqualTo(1);
    assertThat(row.verdict()).isEqualTo("insufficient evidence");
  }

  @Test
  void everyRowOfTheStandingListHasItsTestAndNoOther() {
    EventTally tally =
        Events.tally(
            Events.in(2016).gap("resources").about("gender").build(),
            Events.in(2018).forRegions("pacific").gap("gender").recommends("awareness").build(),
            Events.undated().forRegions("east-africa").gap("victims").build());

    assertThat(tester().rows(tally))
        .extracting(row -> row.theme() + "@" + row.region())
        .containsExactlyInAnyOrderElementsOf(
            StandingCalculator.rows(tally).stream()
                .map((StandingTable.Row row) -> row.theme() + "@" + row.region())
                .toList());
  }

  @Test
  void trendOfTheAgendaIsNoTrendOfTheGap() {
    // Gaps come up at half of the events on their subject and nowhere else; the agenda shifts.
    List<EventEvidence> events = new ArrayList<>();
    int[] onAgenda = {2, 6, 10, 14, 18, 20};
    for (int i = 0; i < onAgenda.length; i++) {
      int half = onAgenda[i] / 2;
      int year = 2014 + i;
      events.addAll(Events.in(year).about("resources").gap("resources").times(half));
      events.addAll(Events.in(year).about("resources").times(half));
      events.addAll(Events.in(year).times(EVENTS - onAgenda[i]));
    }

    TrendTestTable.Row row = westAfrica(events);

    assertThat(row.pValue()).isLessThan(0.001);
    assertThat(row.pGivenAgenda()).isGreaterThan(0.5);
    assertThat(row.verdict()).isEqualTo("follows the agenda");
    assertThat(row.reason())
        .startsWith("rising as counted (q ")
        .contains("), no clear trend among events with the same agenda (q ");
  }

  @Test
  void trendThatTheAgendaHidFollowsTheAgendaToo() {
    // Within either agenda the share rises; the shift away from the subject hides it.
    List<EventEvidence> events = new ArrayList<>();
    int[] on = {20, 18, 15, 12, 9, 6};
    int[] gapsOn = {10, 10, 10, 9, 8, 6};
    int[] gapsOff = {0, 0, 0, 1, 3, 4};
    for (int i = 0; i < on.length; i++) {
      int year = 2014 + i;
      events.addAll(Events.in(year).about("resources").gap("resources").times(gapsOn[i]));
      events.addAll(Events.in(year).about("resources").times(on[i] - gapsOn[i]));
      events.addAll(Events.in(year).gap("resources").times(gapsOff[i]));
      events.addAll(Events.in(year).times(EVENTS - on[i] - gapsOff[i]));
    }

    TrendTestTable.Row row = westAfrica(events);

    assertThat(row.verdict()).isEqualTo("follows the agenda");
    assertThat(row.reason()).startsWith("no clear trend as counted").contains("), rising among");
  }

  @Test
  void permutationTakesOverForLargeSeriesAndRepeats() {
    List<EventEvidence> events = new ArrayList<>();
    int[] gaps = {20, 24, 25, 28, 30, 35};
    for (int i = 0; i < gaps.length; i++) {
      events.addAll(Events.in(2014 + i).gap("resources").times(gaps[i]));
      events.addAll(Events.in(2014 + i).times(60 - gaps[i]));
    }

    TrendTestTable.Row once = westAfrica(events);
    TrendTestTable.Row again = westAfrica(events);

    assertThat(once).isEqualTo(again);
    assertThat(once.method()).startsWith("Cochran-Armitage, permutation (");
    assertThat(once.verdict()).isEqualTo("rising");
  }

  @Test
  void gapThatAppearsAtOnceIsFittedByFirth() {
    TrendTestTable.Row row = westAfrica(series("resources", 0, 0, 0, 20, 20, 20));

    assertThat(row.verdict()).isEqualTo("rising");
    assertThat(row.changePerYear()).isPositive();
    assertThat(row.reason()).endsWith("do not overlap in time");
  }
}
