package org.gapline.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.gapline.statistics.GroupTimeEffects.AtTime;
import org.gapline.statistics.GroupTimeEffects.Comparison;
import org.gapline.statistics.RandomizationInference.Randomization;
import org.gapline.statistics.StaggeredPanel.Unit;
import org.junit.jupiter.api.Test;

/** What is compared before the treatment, of which units, and what cannot be. */
class EarlierTrendsTest {

  private static final EffectWindow WINDOW = new EffectWindow(5, 5);
  private static final int NEVER = StaggeredPanel.NEVER;
  private static final double NONE = Double.NaN;

  @Test
  void aSingleEarlierOutcomeTellsNothingOfEarlierTrends() {
    StaggeredPanel panel =
        panel(
            20,
            new Unit(4, NEVER, NONE, NONE, 0, NONE, NONE, 1),
            new Unit(NEVER, NEVER, NONE, NONE, 0, NONE, NONE, 0));

    StaggeredEstimate estimate =
        StaggeredEstimate.of(panel, WINDOW, new Randomization(19, 1)).orElseThrow();

    assertThat(estimate.preTrendP()).isEmpty();
    assertThat(estimate.byTime()).containsExactly(new AtTime(1, 1, 20));
  }

  @Test
  void theBaseIsNoEarlierYearOfItsOwn() {
    StaggeredPanel panel =
        panel(
            6,
            new Unit(4, NEVER, 0, NONE, 1, NONE, NONE, 1),
            new Unit(NEVER, NEVER, 0, NONE, 0, NONE, NONE, 0));

    GroupTimeEffects before = GroupTimeEffects.before(panel, WINDOW, Comparison.ANY);

    assertThat(before.byTime()).containsExactly(new AtTime(-4, -1, 6));
    assertThat(before.overall()).as("not halved by the base's own 0").isEqualTo(-1);
  }

  @Test
  void aComparisonOfWhichTheYearIsTheBaseIsNoneForThatYear() {
    Unit treated = new Unit(4, NEVER, NONE, 1, NONE, 0, NONE, 0);
    Unit ratedBeforeToo = new Unit(NEVER, NEVER, NONE, 1, NONE, 0, NONE, 0);
    Unit ratedThenAlone = new Unit(NEVER, NEVER, NONE, 1, NONE, NONE, NONE, 1);
    StaggeredPanel panel = new StaggeredPanel(List.of(treated, ratedBeforeToo, ratedThenAlone), 6);

    GroupTimeEffects before = GroupTimeEffects.before(panel, WINDOW, Comparison.ANY);

    assertThat(before.byTime()).containsExactly(new AtTime(-3, 0, 1));
  }

  @Test
  void earlierYearsAreOfTheTreatedUnitsBehindTheEstimateAlone() {
    List<Unit> units = new ArrayList<>();
    units.addAll(Collections.nCopies(3, new Unit(4, NEVER, 0, 0, 0, 0, 0, 1, 1, 1, 1)));
    units.addAll(Collections.nCopies(5, new Unit(8, NEVER, 0, 0, 0, 0, 0, 0, 0, 0, 1)));
    StaggeredPanel panel = new StaggeredPanel(units, 9);

    StaggeredEstimate estimate =
        StaggeredEstimate.of(panel, WINDOW, new Randomization(19, 1)).orElseThrow();

    assertThat(estimate.treated()).isEqualTo(3);
    assertThat(estimate.byTime()).allSatisfy(at -> assertThat(at.units()).isEqualTo(3));
    assertThat(estimate.byTime()).extracting(AtTime::since).contains(-4, -2, 1);
  }

  @Test
  void dealsInWhichNothingCanBeComparedDoNotSpeakForEqualTrends() {
    StaggeredPanel panel =
        panel(
            10,
            new Unit(4, NEVER, 0, 0, 1, NONE, NONE, 1),
            new Unit(NEVER, NEVER, 0, 0, 0, 0, 0, 0));
    ToDoubleFunction<StaggeredPanel> before =
        of -> GroupTimeEffects.before(of, WINDOW, Comparison.ANY).overall();
    ToDoubleFunction<StaggeredPanel> seldom =
        of -> of.units().get(0).treated() == 4 ? before.applyAsDouble(of) : NONE;

    assertThat(RandomizationInference.pValueOfCheck(panel, seldom, new Randomization(199, 1)))
        .isLessThan(0.05);
  }

  /** As many of either. */
  private static StaggeredPanel panel(int each, Unit treated, Unit other) {
    List<Unit> units = new ArrayList<>(Collections.nCopies(each, treated));
    units.addAll(Collections.nCopies(each, other));
    return new StaggeredPanel(units, treated.times());
  }
}
