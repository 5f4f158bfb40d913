package org.gapline.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.gapline.document.DocumentFlag;
import org.junit.jupiter.api.Test;

class ReportingUnitsTest {

  private static final ReportingUnits UNITS = Events.UNITS;

  @Test
  void eventForTwoRegionsCountsInBothAndOnceInTheirParentAndAll() {
    EventEvidence event =
        Events.in(2019).forRegions("east-africa", "pacific", "central-africa").build();

    assertThat(UNITS.unitsOf(event))
        .containsExactly(
            "africa",
            "all",
            "asia-pacific",
            "central-africa",
            "east-africa",
            "pacific",
            "west-and-central-africa");
  }

  @Test
  void globalEventCountsInGlobalAndAllAndInNoRegion() {
    assertThat(UNITS.unitsOf(Events.in(2019).forRegions("global").build()))
        .containsExactly("all", "global");
  }

  @Test
  void eventWithoutRegionCountsInAllOnly() {
    assertThat(UNITS.unitsOf(Events.in(2019).forRegions().build())).containsExactly("all");
  }

  @Test
  void stateThatTookPartBringsItsGroupings() {
    EventEvidence event = Events.in(2019).with("BFA").build();

    assertThat(UNITS.unitsOf(event)).contains("ecowas", "sahel");
  }

  @Test
  void membershipIsThatOfTheDayOfTheEvent() {
    EventEvidence before = Events.undated().on(LocalDate.of(2025, 1, 29)).with("BFA").build();
    EventEvidence after = Events.undated().on(LocalDate.of(2025, 1, 30)).with("BFA").build();
    EventEvidence undated = Events.undated().with("BFA").build();

    assertThat(UNITS.unitsOf(before)).contains("ecowas");
    assertThat(UNITS.unitsOf(after)).doesNotContain("ecowas").contains("sahel");
    assertThat(UNITS.unitsOf(undated)).contains("ecowas");
  }

  @Test
  void eventForAWholeRegionCountsInTheGroupingThatCoversIt() {
    assertThat(UNITS.unitsOf(Events.in(2019).build())).contains("ecowas").doesNotContain("sahel");
    assertThat(UNITS.unitsOf(Events.in(2025).build())).doesNotContain("ecowas");
  }

  @Test
  void stateOfAWholeRegionBringsTheGroupingOfThatRegion() {
    EventEvidence event = Events.in(2019).forRegions("east-africa").with("KEN", "GHA").build();

    assertThat(UNITS.unitsOf(event)).contains("west-and-central-africa", "ecowas");
  }

  @Test
  void inferredRegionCoversNoGrouping() {
    EventEvidence venue = Events.in(2019).flagged(DocumentFlag.REGION_FROM_VENUE).build();
    EventEvidence grouping =
        Events.in(2019)
            .forRegions("west-africa", "central-africa")
            .forGroupings("sahel")
            .flagged(DocumentFlag.REGION_FROM_GROUPING)
            .build();

    assertThat(UNITS.unitsOf(venue)).doesNotContain("ecowas");
    assertThat(UNITS.unitsOf(grouping)).contains("sahel").doesNotContain("ecowas");
  }

  @Test
  void namedStatesDecideWhereThereAreAny() {
    // For West Africa, with a State from outside ECOWAS only.
    EventEvidence event = Events.in(2019).with("TCD").build();

    assertThat(UNITS.unitsOf(event)).contains("sahel").doesNotContain("ecowas");
  }

  @Test
  void parentMayStandAsRegion() {
    assertThat(UNITS.unitsOf(Events.in(2019).forRegions("africa").build()))
        .containsExactly("africa", "all");
  }

  @Test
  void unknownRegionIsAnError() {
    EventEvidence event = Events.in(2019).forRegions("atlantis").build();

    assertThatThrownBy(() -> UNITS.unitsOf(event))
        .hasMessage("event e-1: region atlantis is not in the codebook");
  }
}
