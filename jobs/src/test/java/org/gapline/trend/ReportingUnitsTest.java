package org.gapline.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
  void eventForANamedGroupingCountsInItBesideItsRegions() {
    EventEvidence event =
        Events.in(2019).forRegions("west-africa", "central-africa").forGroupings("sahel").build();

    assertThat(UNITS.unitsOf(event))
        .contains("sahel", "west-africa", "central-africa")
        .doesNotContain("ecowas");
  }

  @Test
  void statesOfAGroupingMakeNoEventOfIt() {
    EventEvidence event = Events.in(2019).with("BEN", "GHA", "BFA").build();

    assertThat(UNITS.unitsOf(event)).doesNotContain("ecowas", "sahel");
  }

  @Test
  void regionOfAGroupingOfWholeRegionsCountsInIt() {
    EventEvidence event = Events.in(2019).forRegions("east-africa").with("GHA").build();

    assertThat(UNITS.unitsOf(Events.in(2019).build())).contains("west-and-central-africa");
    assertThat(UNITS.unitsOf(event)).doesNotContain("west-and-central-africa");
  }

  @Test
  void unknownGroupingIsAnError() {
    EventEvidence event = Events.in(2019).forGroupings("atlantis").build();

    assertThatThrownBy(() -> UNITS.unitsOf(event))
        .hasMessage("grouping atlantis is not in the codebook");
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
