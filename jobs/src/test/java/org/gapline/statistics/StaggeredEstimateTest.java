package org.gapline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.gapline.statistics.GroupTimeEffects.AtTime;
import org.gapline.statistics.GroupTimeEffects.Comparison;
import org.gapline.statistics.RandomizationInference.Randomization;
import org.gapline.statistics.StaggeredPanel.Unit;
import org.junit.jupiter.api.Test;

/** What the estimate finds in worlds of which the truth is known. */
class StaggeredEstimateTest {

  /** That of a run. */
  private static final EffectWindow WINDOW = new EffectWindow(5, 5);

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
    assertThat(StaggeredEstimate.of(panel, WINDOW, new Randomization(19, 1))).isEmpty();
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
  void withFewStatesNoEffectIsFoundMoreOftenThanStated() {
    assertThat(found(estimates(seed -> new SimulatedWorld(seed).states(14).panel())))
        .isLessThanOrEqualTo(0.08);
  }

  @Test
  void statesThatRiseTowardsTheMeanAreNoEffect() {
    List<StaggeredEstimate> estimates =
        estimates(seed -> new SimulatedWorld(seed).weakStatesChosen().panel());

    assertThat(found(estimates)).isLessThanOrEqualTo(0.08);
    assertThat(intervalWithout0(estimates)).isLessThanOrEqualTo(0.08);
    assertThat(meanEffect(estimates)).as("against all alone").isGreaterThan(0.2);
  }

  @Test
  void whatStatesOfOneEventHaveInCommonIsNoEffect() {
    LongFunction<StaggeredPanel> worlds =
        seed -> new SimulatedWorld(seed).states(60).together(5).panel();

    List<StaggeredEstimate> estimates = estimates(worlds);

    assertThat(found(estimates)).isLessThanOrEqualTo(0.08);
    assertThat(intervalWithout0(estimates)).isLessThanOrEqualTo(0.08);
    assertThat(found(estimates(seed -> dealtOneByOne(worlds.apply(seed)))))
        .as("what dealing out States one by one would say")
        .isGreaterThan(0.1);
  }

  @Test
  void aLargeEffectIsFound() {
    List<StaggeredEstimate> estimates =
        estimates(seed -> new SimulatedWorld(seed).states(40).effect(0.8).panel());

    assertThat(found(estimates)).isGreaterThan(0.7);
    assertThat(meanEffect(estimates)).isBetween(0.3, 0.5);
  }

  @Test
  void theIntervalHoldsNoEffectAsOftenAsStated() {
    assertThat(intervalWithout0(estimates(seed -> new SimulatedWorld(seed).panel())))
        .isLessThanOrEqualTo(0.08);
  }

  @Test
  void theIntervalHoldsTheTruthWhereThereIsAnEffect() {
    for (double effect : new double[] {0.4, 0.8}) {
      List<StaggeredEstimate> estimates =
          estimates(seed -> new SimulatedWorld(seed).states(40).effect(effect).panel());
      double truth = effect / 2;

      assertThat(shareOf(estimates, e -> e.low() <= truth && truth <= e.high()))
          .isGreaterThanOrEqualTo(0.9);
    }
  }

  @Test
  void theIntervalHoldsItsEstimateEvenBeyondAWholeShare() {
    List<Unit> units = new ArrayList<>();
    units.addAll(Collections.nCopies(8, new Unit(2, NEVER, 1, 0, 0, 1)));
    units.addAll(Collections.nCopies(2, new Unit(2, NEVER, 1, 0, 0, 0)));
    units.addAll(Collections.nCopies(8, new Unit(NEVER, NEVER, 0, 1, 1, 0)));
    units.addAll(Collections.nCopies(2, new Unit(NEVER, NEVER, 0, 1, 1, 1)));

    RandomizationInference inference =
        RandomizationInference.of(
            new StaggeredPanel(units, 4),
            of -> GroupTimeEffects.of(of, new EffectWindow(1, 1), Comparison.ANY).overall(),
            new Randomization(99, 1));

    assertThat(inference.low()).isBetween(1.05, 1.5);
    assertThat(inference.high()).isCloseTo(1.6, within(1e-12));
  }

  @Test
  void earlierTrendsAndPlaceboAreQuietWhereNothingDiffers() {
    List<StaggeredEstimate> estimates =
        estimates(seed -> new SimulatedWorld(seed).effect(0.8).panel());

    assertThat(shareOf(estimates, e -> e.preTrendP().orElse(1) <= 0.05)).isLessThanOrEqualTo(0.09);
    assertThat(shareOf(estimates, e -> e.placeboP().orElse(1) <= 0.05)).isLessThanOrEqualTo(0.09);
  }

  @Test
  void theSameSeedGivesTheSameEstimate() {
    StaggeredPanel panel = new SimulatedWorld(5).effect(0.5).panel();

    assertThat(StaggeredEstimate.of(panel, WINDOW, new Randomization(99, 7)))
        .isEqualTo(StaggeredEstimate.of(panel, WINDOW, new Randomization(99, 7)));
  }

  private static double found(List<StaggeredEstimate> estimates) {
    return shareOf(estimates, estimate -> estimate.pValue() <= 0.05);
  }

  private static double intervalWithout0(List<StaggeredEstimate> estimates) {
    return shareOf(estimates, estimate -> !(estimate.low() <= 0 && estimate.high() >= 0));
  }

  private static StaggeredPanel dealtOneByOne(StaggeredPanel panel) {
    return new StaggeredPanel(
        panel.units().stream().map(unit -> unit.inGroup(null)).toList(), panel.times());
  }

  private static double meanEffect(List<StaggeredEstimate> estimates) {
    return estimates.stream().mapToDouble(StaggeredEstimate::effect).average().orElseThrow();
  }

  private static double shareOf(
      List<StaggeredEstimate> estimates, Predicate<StaggeredEstimate> which) {
    return estimates.stream().filter(which).count() / (double) WORLDS;
  }

  /** Of as many worlds as there are, those that the design can say anything of. */
  private static List<StaggeredEstimate> estimates(LongFunction<StaggeredPanel> worlds) {
    return LongStream.range(0, WORLDS)
        .parallel()
        .mapToObj(
            seed -> StaggeredEstimate.of(worlds.apply(seed), WINDOW, new Randomization(99, seed)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static StaggeredPanel panel(Unit... units) {
    return new StaggeredPanel(List.of(units), units[0].times());
  }

  @Test
  void unitsOfAnEstimateAreCountedOnceEach() {
    StaggeredPanel panel =
        panel(
            new Unit(1, NEVER, 0, 0, 1, 1),
            new Unit(2, NEVER, 0, 0, 0, 1),
            new Unit(2, NEVER, Double.NaN, Double.NaN, 0, 1),
            new Unit(3, NEVER, 0, 0, 0, 1),
            new Unit(NEVER, NEVER, 0, 0, 1, 1));

    // The third is not seen before, the fourth not after its treatment: a comparison alone, as
    // the last one is. The second is treated when the first is looked at.
    assertThat(StaggeredEstimate.sides(panel, new EffectWindow(1, 2)))
        .isEqualTo(new StaggeredEstimate.Sides(2, 2, 2, 4));
  }

  @Test
  void windowInWhichATreatedUnitIsSeenIsTheOneAskedFor() {
    StaggeredPanel panel =
        panel(
            new Unit(2, NEVER, 0, Double.NaN, 0, 1, 1),
            new Unit(2, NEVER, Double.NaN, 0, 0, Double.NaN, 1),
            new Unit(2, NEVER, Double.NaN, 0, 0, 1, 1));

    assertThat(StaggeredEstimate.sides(panel, new EffectWindow(1, 1)).treatedSeen()).isEqualTo(1);
    assertThat(StaggeredEstimate.sides(panel, new EffectWindow(2, 1)).treatedSeen()).isEqualTo(2);
    assertThat(StaggeredEstimate.sides(panel, new EffectWindow(1, 2)).treatedSeen()).isEqualTo(2);
    assertThat(StaggeredEstimate.sides(panel, new EffectWindow(2, 2)).treatedSeen()).isEqualTo(3);
  }
}
