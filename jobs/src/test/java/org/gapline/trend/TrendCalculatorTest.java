package org.gapline.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.gapline.table.TrendTable;
import org.junit.jupiter.api.Test;

class TrendCalculatorTest {

  @Test
  void eventForTwoRegionsCountsInBothAndOnceInParentAndAll() {
    EventTally tally =
        Events.tally(
            Events.in(2019).forRegions("west-africa", "east-africa").gap("resources").build());

    for (String unit : List.of("west-africa", "east-africa", "africa", "all")) {
      TrendTable.Row row = year(tally, "resources", unit, 2019);
      assertThat(row.events()).isEqualTo(1);
      assertThat(row.eventsReporting()).isEqualTo(1);
      assertThat(row.eventsWithGap()).isEqualTo(1);
    }
  }

  @Test
  void yearWithoutReportsIsABreakNotZero() {
    EventTally tally =
        Events.tally(
            Events.in(2016).gap("resources").build(), Events.in(2018).gap("resources").build());

    TrendTable.Row empty = year(tally, "resources", "west-africa", 2017);

    assertThat(empty.events()).isZero();
    assertThat(empty.share()).isNull();
    assertThat(empty.low()).isNull();
    assertThat(empty.high()).isNull();
    assertThat(empty.medianWords()).isNull();
  }

  @Test
  void yearOfSilentEventsIsABreakTooAndTheirNumberIsShown() {
    EventTally tally =
        Events.tally(Events.in(2016).gap("resources").build(), Events.in(2017).silent().build());

    TrendTable.Row silent = year(tally, "resources", "west-africa", 2017);

    assertThat(silent.events()).isEqualTo(1);
    assertThat(silent.eventsReporting()).isZero();
    assertThat(silent.share()).isNull();
  }

  @Test
  void yearWithOneReportHasAWideInterval() {
    EventTally tally = Events.tally(Events.in(2016).gap("resources").build());

    TrendTable.Row row = year(tally, "resources", "west-africa", 2016);

    assertThat(row.share()).isEqualTo(1);
    assertThat(row.low()).isCloseTo(0.2065, within(5e-5));
    assertThat(row.high()).isEqualTo(1);
  }

  @Test
  void themeNeverMentionedInAUnitHasNoRowsThere() {
    EventTally tally =
        Events.tally(
            Events.in(2016).gap("resources").build(),
            Events.in(2016).forRegions("pacific").gap("gender").about("victims").build());

    assertThat(TrendCalculator.rows(tally))
        .filteredOn(row -> row.region().equals("pacific"))
        .extracting(TrendTable.Row::theme)
        .containsOnly("gender");
    assertThat(TrendCalculator.rows(tally)).noneMatch(row -> row.theme().equals("victims"));
  }

  @Test
  void allEventsInOneYearGiveOneRow() {
    EventTally tally =
        Events.tally(
            Events.in(2016).gap("resources").build(),
            Events.in(2016).build(),
            Events.in(2016).build());

    assertThat(TrendCalculator.rows(tally))
        .filteredOn(row -> row.region().equals("west-africa"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.period()).isEqualTo(2016);
              assertThat(row.share()).isEqualTo(1.0 / 3);
            });
  }

  @Test
  void undatedEventsCountInNoPeriod() {
    EventTally tally =
        Events.tally(Events.undated().gap("resources").build(), Events.in(2016).build());

    TrendTable.Row row = year(tally, "resources", "west-africa", 2016);

    assertThat(row.events()).isEqualTo(1);
    assertThat(row.eventsWithGap()).isZero();
    assertThat(row.share()).isZero();
    assertThat(TrendCalculator.rows(Events.tally(Events.undated().gap("gender").build())))
        .isEmpty();
  }

  @Test
  void threeYearsRollingPoolsCountsOfWholeWindows() {
    EventTally tally =
        Events.tally(
            Events.in(2015).gap("resources").build(),
            Events.in(2015).build(),
            Events.in(2017).gap("resources").build(),
            Events.in(2018).build());

    List<TrendTable.Row> rolling =
        TrendCalculator.rows(tally).stream()
            .filter(row -> row.region().equals("west-africa"))
            .filter(row -> row.periodKind().equals("rolling3"))
            .toList();

    assertThat(rolling).extracting(TrendTable.Row::period).containsExactly(2017, 2018);
    assertThat(rolling).extracting(TrendTable.Row::eventsReporting).containsExactly(3, 2);
    assertThat(rolling).extracting(TrendTable.Row::eventsWithGap).containsExactly(2, 1);
  }

  @Test
  void agendaStandsBesideTheCrudeCounts() {
    EventTally tally =
        Events.tally(
            Events.in(2016).about("resources").gap("resources").build(),
            Events.in(2016).about("resources").build(),
            Events.in(2016).about("resources").silent().build(),
            Events.in(2016).gap("resources").build());

    TrendTable.Row row = year(tally, "resources", "west-africa", 2016);

    assertThat(row.events()).isEqualTo(4);
    assertThat(row.eventsReporting()).isEqualTo(3);
    assertThat(row.eventsWithGap()).isEqualTo(2);
    assertThat(row.eventsOnAgenda()).isEqualTo(2);
    assertThat(row.gapsOnAgenda()).isEqualTo(1);
  }

  @Test
  void medianLengthIsThatOfReportingEvents() {
    EventTally tally =
        Events.tally(
            Events.in(2016).words(100).gap("resources").build(),
            Events.in(2016).words(301).build(),
            Events.in(2016).words(12_345).build(),
            Events.in(2016).words(12_355).build(),
            Events.in(2016).words(5).silent().build());

    // Beyond a thousand words, lengths are kept to three digits: 12,300 and 12,400.
    assertThat(year(tally, "resources", "west-africa", 2016).medianWords())
        .isEqualTo((301 + 12_300) / 2.0);
  }

  @Test
  void eventsMayBeCountedInAnyOrderAndPlace() {
    List<EventEvidence> events =
        List.of(
            Events.in(2015).id("e-a").gap("resources").recommends("gender").with("GHA").build(),
            Events.in(2016).id("e-b").gap("gender").progress("resources").words(90).build(),
            Events.in(2016).id("e-c").gap("gender").about("gender").with("BEN").build(),
            Events.undated().id("e-d").gap("resources").build(),
            Events.in(2019).id("e-e").forRegions("pacific").gap("resources").build());
    EventTally whole = Events.tally(events);
    EventTally parts =
        Events.tally(events.get(4), events.get(1))
            .merge(new EventTally())
            .merge(Events.tally(events.get(3), events.get(0)).merge(Events.tally(events.get(2))));

    assertThat(TrendCalculator.rows(parts)).isEqualTo(TrendCalculator.rows(whole));
    assertThat(StandingCalculator.rows(parts)).isEqualTo(StandingCalculator.rows(whole));
  }

  private static TrendTable.Row year(EventTally tally, String theme, String unit, int year) {
    return TrendCalculator.rows(tally).stream()
        .filter(row -> row.theme().equals(theme) && row.region().equals(unit))
        .filter(row -> row.periodKind().equals(TrendCalculator.YEAR) && row.period() == year)
        .findFirst()
        .orElseThrow();
  }
}
