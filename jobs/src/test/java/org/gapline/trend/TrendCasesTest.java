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
import org.gapline.table.TrendTestTable;
import org.junit.jupiter.api.Test;

/** What comes out of trend tests where events repeat, are missing, or only seem to change. */
class TrendCasesTest {

  @Test
  void moreHeardInLongerReportsIsNoTrendOfTheGap() {
    // Long reports mention the gap in three of four cases, short ones in one of four, in any year.
    List<EventEvidence> events = new ArrayList<>();
    int[] longOnes = {0, 4, 8, 12, 16, 20};
    for (int i = 0; i < longOnes.length; i++) {
      int year = 2014 + i;
      int shortOnes = EVENTS - longOnes[i];
      events.addAll(Events.in(year).words(900).gap("resources").times(longOnes[i] * 3 / 4));
      events.addAll(Events.in(year).words(900).times(longOnes[i] / 4));
      events.addAll(Events.in(year).words(300).gap("resources").times(shortOnes / 4));
      events.addAll(Events.in(year).words(300).times(shortOnes * 3 / 4));
    }

    TrendTestTable.Row row = westAfrica(events);

    assertThat(row.qValue()).isLessThan(0.05);
    assertThat(row.verdict()).isEqualTo("no clear trend");
    assertThat(row.reason())
        .startsWith("rising as counted (q ")
        .contains("no clear trend among reports of like length (q ")
        .endsWith("; lengths of reports: median_words");
  }

  @Test
  void lengthsThatMerelyVaryTakeNoTrendAway() {
    // No two reports of a year are of like length, and every year has the same lengths.
    List<EventEvidence> events = new ArrayList<>();
    int[] gaps = {1, 4, 7, 11, 14, 18};
    for (int i = 0; i < gaps.length; i++) {
      for (int report = 0; report < EVENTS; report++) {
        int words = (int) (100 * Math.pow(1.26, report));
        String[] heard =
            (report * 7) % EVENTS < gaps[i] ? new String[] {"resources"} : new String[0];
        events.addAll(Events.in(2014 + i).words(words).gap(heard).times(1));
      }
    }

    assertThat(westAfrica(events).verdict()).isEqualTo("rising");
  }

  @Test
  void trendThatGoesWithLengthYearByYearIsNotToldFromIt() {
    List<EventEvidence> events = new ArrayList<>();
    int[] gaps = {1, 4, 7, 11, 14, 18};
    for (int i = 0; i < gaps.length; i++) {
      int words = (int) (200 * Math.pow(1.5, i));
      events.addAll(Events.in(2014 + i).words(words).gap("resources").times(gaps[i]));
      events.addAll(Events.in(2014 + i).words(words).times(EVENTS - gaps[i]));
    }

    TrendTestTable.Row row = westAfrica(events);

    assertThat(row.verdict()).isEqualTo("no clear trend");
    assertThat(row.reason()).endsWith("the two cannot be told apart: median_words");
  }

  @Test
  void aTrendAmongReportsOfEveryLengthStays() {
    List<EventEvidence> events = new ArrayList<>();
    int[] gaps = {1, 2, 4, 6, 8, 9};
    for (int i = 0; i < gaps.length; i++) {
      for (int words : new int[] {300, 900}) {
        events.addAll(Events.in(2014 + i).words(words).gap("resources").times(gaps[i]));
        events.addAll(Events.in(2014 + i).words(words).times(EVENTS / 2 - gaps[i]));
      }
    }

    assertThat(westAfrica(events).verdict()).isEqualTo("rising");
  }

  @Test
  void seriesOfLikeEventsCountForLessThanTheirNumber() {
    // In each year all sessions of a series report the same: it is as if there were one.
    List<EventEvidence> events = new ArrayList<>();
    String[] heard = {"g", "", "", "g", "", "g", "", "g", "g", "g"};
    for (int i = 0; i < heard.length; i++) {
      String[] gaps = heard[i].isEmpty() ? new String[0] : new String[] {"resources"};
      events.addAll(Events.in(2010 + i).gap(gaps).times(6));
    }

    TrendTestTable.Row row = westAfrica(events);

    assertThat(row.method()).startsWith("Cochran-Armitage, Student's t of ");
    assertThat(row.method()).contains(" df, dispersion ");
    assertThat(row.dispersion()).isGreaterThan(2);
    assertThat(row.verdict()).isEqualTo("no clear trend");
    assertThat(row.changeLow()).isNegative();
  }

  @Test
  void aYearWithoutReportsIsNoPointAndAYearWithOneReportIsOneTrial() {
    List<EventEvidence> events = series("resources", 1, 4, 7, 11, 14, 18);
    events.addAll(Events.in(2021).silent().times(30));
    TrendTestTable.Row before = westAfrica(events);
    events.addAll(Events.in(2023).gap("resources").times(1));
    TrendTestTable.Row after = westAfrica(events);

    assertThat(before.periods()).isEqualTo(6);
    assertThat(before.eventsReporting()).isEqualTo(120);
    assertThat(after.periods()).isEqualTo(7);
    assertThat(after.eventsReporting()).isEqualTo(121);
    assertThat(after.changePerYear()).isCloseTo(before.changePerYear(), within(1.0));
  }

  @Test
  void anEventForTwoRegionsIsOneTrialInEachAndInAll() {
    List<EventEvidence> events = new ArrayList<>();
    for (int year = 2014; year < 2020; year++) {
      events.addAll(
          Events.in(year).forRegions("west-africa", "east-africa").gap("resources").times(2));
      events.addAll(Events.in(year).forRegions("west-africa", "east-africa").times(4));
    }
    EventTally tally = Events.tally(events);

    for (String unit : List.of("west-africa", "east-africa", "africa", "all")) {
      assertThat(row(tally, "resources", unit).eventsReporting()).as(unit).isEqualTo(36);
      assertThat(row(tally, "resources", unit).eventsWithGap()).as(unit).isEqualTo(12);
    }
  }

  @Test
  void aThemeThatIsNeverReportedHasNoRow() {
    EventTally tally = Events.tally(series("resources", 1, 4, 7, 11, 14, 18));

    assertThat(tester().rows(tally)).noneMatch(row -> row.theme().equals("gender"));
  }
}
