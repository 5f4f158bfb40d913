package org.gapline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.gapline.statistics.GroupTimeEffects.AtTime;
import org.gapline.statistics.GroupTimeEffects.Comparison;
import org.gapline.statistics.RandomizationInference.Deals;
import org.gapline.statistics.StaggeredPanel.Unit;
import org.junit.jupiter.api.Test;

/** What the estimate finds in worlds of which the truth is known. */
class StaggeredEstimateTest {

  private static final EffectWindow WINDOW = new EffectWindow(3, 5);
  private static final int WORLDS = 150;
  private static final int NEVER = StaggeredPanel.NEVER;

  @Test
  void countedByHand() {
    StaggeredPanel panel =
        panel(
            new Unit(1, NEVER, 0, 0, 1, 1),
            new Unit(2, NEVER, 0, 0, 0, 1),
            new Unit(NEVER, NEVER, 0, 0, 0, 1),
            new Unit(NEVER, NEVER, 0, 0, 1, 1));

    GroupTimeEffects effects = GroupTimeEffects.of(panel, new EffectWindow(1, 2), Comparison.ANY);

    // First: 1 - 1/2 after one year (the second one is treated by then), 1 - 1 after two.
    // Second: 1 - 1 after one year.
    assertThat(effects.overall()).isCloseTo((0.25 + 0) / 2, within(1e-12));
    assertThat(effects.byTime()).containsExactly(new AtTime(1, 0.25, 2), new AtTime(2, 0, 1));
    assertThat(effects.treated()).containsExactlyInAnyOrder(0, 1);
    assertThat(effects.comparisons()).containsExactlyInAnyOrder(2, 3);
  }

  @Test
  void whoIsTreatedLaterIsComparedUntilThen() {
    StaggeredPanel panel = panel(new Unit(1, NEVER, 0, 0, 1, 1), new Unit(3, NEVER, 0, 0, 0, 1));

    GroupTimeEffects effects = GroupTimeEffects.of(panel, new EffectWindow(1, 2), Comparison.ANY);

    assertThat(effects.byTime()).containsExactly(new AtTime(1, 1, 1));
  }

  @Test
  void whoseTreatmentIsUnknownFromATimeOnIsNoComparisonFromThenOn() {
    StaggeredPanel panel = panel(new Unit(1, NEVER, 0, 0, 1, 1), new Unit(NEVER, 2, 0, 0, 0, 1));

    assertThat(GroupTimeEffects.of(panel, WINDOW, Comparison.ANY).treated()).isEmpty();
    assertThat(StaggeredEstimate.of(panel, WINDOW, new Deals(19, 1))).isEmpty();
  }

  @Test
  void aTimeWithoutAnObservationIsNone() {
    StaggeredPanel panel =
        panel(
            new Unit(2, NEVER, 0, Double.NaN, Double.NaN, 1),
            new Unit(NEVER, NEVER, 0, Double.NaN, 0, 0));

    assertThat(GroupTimeEffects.of(panel, new EffectWindow(2, 2), Comparison.ANY).byTime())
        .containsExactly(new AtTime(1, 1, 1));
    assertThat(GroupTimeEffects.of(panel, new EffectWindow(1, 2), Comparison.ANY).byTime())
        .isEmpty();
  }

  @Test
  void theSmallestReachablePFollowsFromTheNumbersAlone() {
    Unit treated = new Unit(1, NEVER, 0, 0, 1);
    Unit other = new Unit(NEVER, NEVER, 0, 0, 0);

    StaggeredPanel few = new StaggeredPanel(List.of(treated, treated, other, other), 3);

    assertThat(RandomizationInference.minimumP(few, new Deals(999, 1)))
        .isCloseTo(1.0 / 6, within(1e-12));
  }

  @Test
  void withFewStatesNoEffectIsFoundMoreOftenThanStated() {
    assertThat(found(seed -> new SimulatedWorld(seed).states(14).panel()))
        .isLessThanOrEqualTo(0.08);
  }

  @Test
  void statesThatRiseTowardsTheMeanAreNoEffect() {
    LongFunction<StaggeredPanel> worlds =
        seed -> new SimulatedWorld(seed).weakStatesChosen().panel();

    assertThat(found(worlds)).isLessThanOrEqualTo(0.08);
    assertThat(foundAgainstAll(worlds)).as("what one test alone would say").isGreaterThan(0.3);
  }

  @Test
  void aLargeEffectIsFound() {
    LongFunction<StaggeredPanel> worlds =
        seed -> new SimulatedWorld(seed).states(40).effect(0.8).panel();

    assertThat(found(worlds)).isGreaterThan(0.7);
    assertThat(meanEffect(worlds)).isBetween(0.3, 0.5);
  }

  @Test
  void theIntervalHoldsNoEffectAsOftenAsStated() {
    double missed =
        shareOf(seed -> new SimulatedWorld(seed).panel(), e -> !(e.low() <= 0 && e.high() >= 0));

    assertThat(missed).isLessThanOrEqualTo(0.08);
  }

  @Test
  void earlierTrendsAndPlaceboAreQuietWhereNothingDiffers() {
    LongFunction<StaggeredPanel> worlds = seed -> new SimulatedWorld(seed).effect(0.8).panel();

    assertThat(shareOf(worlds, e -> e.preTrendP().orElse(1) <= 0.05)).isLessThanOrEqualTo(0.09);
    assertThat(shareOf(worlds, e -> e.placeboP().orElse(1) <= 0.05)).isLessThanOrEqualTo(0.09);
  }

  @Test
  void theSameSeedGivesTheSameEstimate() {
    StaggeredPanel panel = new SimulatedWorld(5).effect(0.5).panel();

    assertThat(StaggeredEstimate.of(panel, WINDOW, new Deals(99, 7)))
        .isEqualTo(StaggeredEstimate.of(panel, WINDOW, new Deals(99, 7)));
  }

  private static double found(LongFunction<StaggeredPanel> worlds) {
    return shareOf(worlds, estimate -> estimate.pValue() <= 0.05);
  }

  private static double foundAgainstAll(LongFunction<StaggeredPanel> worlds) {
    return shareOf(worlds, estimate -> estimate.low() > 0);
  }

  private static double meanEffect(LongFunction<StaggeredPanel> worlds) {
    return LongStream.range(0, WORLDS)
        .mapToObj(seed -> estimate(worlds, seed))
        .flatMap(Optional::stream)
        .mapToDouble(StaggeredEstimate::effect)
        .average()
        .orElseThrow();
  }

  private static double shareOf(
      LongFunction<StaggeredPanel> worlds, Predicate<StaggeredEstimate> which) {
    return LongStream.range(0, WORLDS)
            .parallel()
            .mapToObj(seed -> estimate(worlds, seed))
            .flatMap(Optional::stream)
            .filter(which)
            .count()
        / (double) WORLDS;
  }

  private static Optional<StaggeredEstimate> estimate(
      LongFunction<StaggeredPanel> worlds, long seed) {
    return StaggeredEstimate.of(worlds.apply(seed), WINDOW, new Deals(99, seed));
  }

  private static StaggeredPanel panel(Unit... units) {
    return new StaggeredPanel(List.of(units), units[0].times());
  }
}
