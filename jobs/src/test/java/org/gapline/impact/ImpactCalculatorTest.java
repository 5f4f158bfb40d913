package org.gapline.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.gapline.statistics.StaggeredPanel;
import org.gapline.table.ImpactTable;
import org.junit.jupiter.api.Test;

/** What is estimated, and what is refused with which reason. */
class ImpactCalculatorTest {

  private static final String SCHEME = "made-up-2015";
  private static final Set<String> NONE = Set.of();

  private final ImpactWorld world = new ImpactWorld();

  /** The States of these places among the codes. */
  private List<String> states(int from, int to) {
    return IntStream.range(from, to).mapToObj(world::state).toList();
  }

  private void rateAll(int from, int to, int year, double atLine) {
    states(from, to).forEach(state -> world.rated(state, year, atLine));
  }

  /** Twenty States came in 2015, four to an event; twenty others came to something else. */
  private void twentyCameInFours() {
    for (int from = 0; from < 20; from += 4) {
      world
          .event(2015, "Norland", List.of(), states(from, from + 4))
          .eventOn("victims", 2015, states(20 + from, 24 + from));
    }
  }

  /** So they did, and all were weak in 2011 and in 2013. */
  private void twentyCameAndTwentyDidNot() {
    twentyCameInFours();
    rateAll(0, 40, 2011, 0);
    rateAll(0, 40, 2013, 0);
  }

  @Test
  void whereAllWhoCameImprovedAndNobodyElseTheyImprovedMore() {
    twentyCameAndTwentyDidNot();
    rateAll(0, 20, 2018, 1);
    rateAll(20, 40, 2018, 0);

    ImpactTable.Row row = world.row("Norland", SCHEME, NONE);

    assertThat(row.verdict()).isEqualTo("improved more");
    assertThat(row.estimate()).isEqualTo(100);
    assertThat(row.low()).isPositive();
    assertThat(row.treatedStates()).isEqualTo(20);
    assertThat(row.comparisonStates()).isEqualTo(20);
    assertThat(row.qValue()).isLessThanOrEqualTo(0.05);
    assertThat(row.byYear()).contains("+3: 100.0 points, 20 States");
  }

  @Test
  void whereAllImprovedAlikeThereIsNoClearDifference() {
    twentyCameAndTwentyDidNot();
    rateAll(0, 40, 2018, 1);

    assertThat(world.row("Norland", SCHEME, NONE).verdict()).isEqualTo("no clear difference");
  }

  @Test
  void whereTrendsDifferedBeforeTheyAreNotComparable() {
    twentyCameInFours();
    rateAll(0, 20, 2011, 0);
    rateAll(0, 20, 2013, 1);
    rateAll(0, 20, 2018, 1);
    for (int year : new int[] {2011, 2013, 2018}) {
      rateAll(20, 30, year, 1);
      rateAll(30, 40, year, 0);
    }

    ImpactTable.Row row = world.row("Norland", SCHEME, NONE);

    assertThat(row.verdict()).isEqualTo("not comparable");
    assertThat(row.preTrend()).isLessThanOrEqualTo(0.1);
    assertThat(row.reason())
        .startsWith("The States may have differed in their trends before they took part (p 0.0");
  }

  @Test
  void oneRatingBeforeIsNoEvidenceOfEqualEarlierTrends() {
    twentyCameInFours();
    rateAll(0, 40, 2013, 0);
    rateAll(0, 20, 2018, 1);
    rateAll(20, 40, 2018, 0);

    ImpactTable.Row row = world.row("Norland", SCHEME, NONE);

    assertThat(row.preTrend()).isNull();
    assertThat(row.byYear()).containsExactly("+3: 100.0 points, 20 States");
    assertThat(row.reason()).endsWith("; earlier trends cannot be seen.");
  }

  @Test
  void statesThatAllCameTogetherAreOneGroupOfWhichNothingCanBeTold() {
    world.event(2015, "Norland", List.of(), states(0, 20)).eventOn("victims", 2015, states(20, 40));
    rateAll(0, 40, 2013, 0);
    rateAll(0, 20, 2018, 1);
    rateAll(20, 40, 2018, 0);

    assertRefused(world.row("Norland", SCHEME, NONE), "UNREACHABLE");
  }

  @Test
  void whereNobodyElseStoodOnTheSameSideBeforeThereIsNoComparison() {
    twentyCameInFours();
    rateAll(0, 20, 2013, 0);
    rateAll(20, 40, 2013, 1);
    rateAll(0, 40, 2018, 1);

    assertRefused(world.row("Norland", SCHEME, NONE), "NO_COMPARISON");
  }

  @Test
  void sevenStatesAreNotTwelveBecauseSomeCameLater() {
    for (int state = 0; state < 7; state++) {
      world.event(2012 + 2 * state, "Norland", List.of(), states(state, state + 1));
    }
    for (int year = 2010; year < 2028; year++) {
      rateAll(0, 7, year, 0);
      rateAll(7, 20, year, 0);
    }

    ImpactTable.Row row = world.row("Norland", SCHEME, NONE);

    assertRefused(row, "NO_COMPARISON");
    assertThat(row.treatedStates()).isEqualTo(6);
    assertThat(row.comparisonStates()).isEqualTo(6);
  }

  @Test
  void aStateBelongsToTheEventAtWhichItFirstTookPart() {
    world
        .eventOn("victims", 2010, List.of("KEN", "UGA", "FJI"))
        .event(2014, "Sudland", List.of(), List.of("KEN", "TUV"))
        .event(2015, "Norland", List.of(), List.of("KEN", "UGA"));

    Participation participation = world.participation();

    assertThat(participation.cameFirstTo("Norland", ImpactWorld.BORDERS, "UGA")).isEqualTo("e-3");
    assertThat(participation.cameFirstTo("Norland", ImpactWorld.BORDERS, "KEN")).isEqualTo("e-2");
    assertThat(participation.cameFirstTo("Norland", ImpactWorld.BORDERS, "TUV")).isEqualTo("e-2");
    assertThat(participation.cameFirstTo("Norland", ImpactWorld.BORDERS, "FJI")).isEqualTo("e-1");
    assertThat(participation.cameFirstTo("Norland", ImpactWorld.BORDERS, "USA")).isNull();
  }

  @Test
  void aThemeThatNothingRatesIsRefused() {
    twentyCameAndTwentyDidNot();

    assertRefused(world.row("Norland", null, NONE), "NO_RATING");
  }

  @Test
  void ratingsOnRequestAreRefused() {
    twentyCameAndTwentyDidNot();
    rateAll(0, 40, 2018, 1);

    assertRefused(world.row("Norland", SCHEME, Set.of(SCHEME)), "RERATED_ON_REQUEST");
  }

  @Test
  void oneTimePointIsRefused() {
    world.event(2015, "Norland", List.of(), states(0, 20)).eventOn("victims", 2015, states(20, 40));
    rateAll(0, 40, 2018, 1);

    assertRefused(world.row("Norland", SCHEME, NONE), "ONE_TIME_POINT");
  }

  @Test
  void fiveStatesThatCameAreTooFew() {
    world.event(2015, "Norland", List.of(), states(0, 5)).eventOn("victims", 2015, states(5, 40));
    rateAll(0, 40, 2013, 0);
    rateAll(0, 40, 2018, 1);

    assertRefused(world.row("Norland", SCHEME, NONE), "TOO_FEW_STATES");
  }

  @Test
  void statesThatNoDocumentNamesAreNoComparison() {
    world.event(2015, "Norland", List.of(), states(0, 20));
    rateAll(0, 40, 2013, 0);
    rateAll(0, 40, 2018, 1);

    assertRefused(world.row("Norland", SCHEME, NONE), "NO_COMPARISON");
  }

  @Test
  void aStateOfTheRegionMayHaveBeenThereUnnamed() {
    world
        .event(2015, "Norland", List.of("east-africa"), List.of("KEN"))
        .eventOn("victims", 2014, List.of("UGA", "FJI"));

    Participation participation = world.participation();

    assertThat(participation.comparableBefore(ImpactWorld.BORDERS, "UGA")).isEqualTo(2015);
    assertThat(participation.comparableBefore(ImpactWorld.BORDERS, "FJI"))
        .isEqualTo(StaggeredPanel.NEVER);
    assertThat(participation.comparableBefore(ImpactWorld.BORDERS, "TUV")).isNegative();
  }

  @Test
  void whoHadBeenAtAnEventOfOthersBeforeDoesNotCountForALaterDonor() {
    world
        .event(2012, "Sudland", List.of(), List.of("KEN"))
        .event(2015, "Norland", List.of(), List.of("KEN", "UGA"));

    Participation participation = world.participation();

    assertThat(participation.treatedIn("Norland", ImpactWorld.BORDERS, "KEN"))
        .isEqualTo(StaggeredPanel.NEVER);
    assertThat(participation.treatedIn("Norland", ImpactWorld.BORDERS, "UGA")).isEqualTo(2015);
    assertThat(participation.treatedIn(ImpactTable.ALL, ImpactWorld.BORDERS, "KEN"))
        .isEqualTo(2012);
  }

  @Test
  void whoCameInAnUnknownYearIsNeitherTreatedNorAComparison() {
    world.event(null, "Norland", List.of(), List.of("KEN"));

    Participation participation = world.participation();

    assertThat(participation.treatedIn("Norland", ImpactWorld.BORDERS, "KEN"))
        .isEqualTo(StaggeredPanel.NEVER);
    assertThat(participation.comparableBefore(ImpactWorld.BORDERS, "KEN")).isNegative();
  }

  private static void assertRefused(ImpactTable.Row row, String code) {
    assertThat(row.verdict()).isEqualTo("insufficient evidence");
    assertThat(row.reason()).startsWith(code + ": ");
    assertThat(row.estimate()).isNull();
    assertThat(row.pValue()).isNull();
  }
}
