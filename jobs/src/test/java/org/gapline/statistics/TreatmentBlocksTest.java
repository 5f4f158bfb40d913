package org.gapline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.gapline.statistics.GroupTimeEffects.Comparison;
import org.gapline.statistics.RandomizationInference.Randomization;
import org.gapline.statistics.StaggeredPanel.Unit;
import org.junit.jupiter.api.Test;

/** Which deals there are, and the smallest p value that they can give. */
class TreatmentBlocksTest {

  private static final int NEVER = StaggeredPanel.NEVER;
  private static final Unit TREATED = new Unit(1, NEVER, 0, 0, 1);
  private static final Unit OTHER = new Unit(NEVER, NEVER, 0, 0, 0);

  @Test
  void withAsManyOnEitherSideTheExchangedDealLiesAsFarOut() {
    assertThat(smallestShare(TREATED, TREATED, OTHER, OTHER)).isCloseTo(2.0 / 6, within(1e-12));
    assertThat(smallestShare(TREATED, TREATED, OTHER, OTHER, OTHER))
        .isCloseTo(1.0 / 10, within(1e-12));
  }

  @Test
  void untilWhenWhoIsNeverTreatedCanBeComparedMakesNoFurtherDeals() {
    Unit until2 = new Unit(NEVER, 2, 0, 0, 0);

    assertThat(smallestShare(TREATED, OTHER, OTHER, until2)).isCloseTo(1.0 / 4, within(1e-12));
  }

  @Test
  void groupsAreDealtOutAsOne() {
    assertThat(smallestShare(TREATED.inGroup("a"), TREATED.inGroup("a"), OTHER, OTHER, OTHER))
        .isCloseTo(1.0 / 4, within(1e-12));
    assertThat(
            smallestShare(
                TREATED.inGroup("a"), TREATED.inGroup("a"), OTHER.inGroup("b"), OTHER.inGroup("b")))
        .isEqualTo(1);
  }

  @Test
  void everyUnitOfAGroupGetsTheTreatmentOfAnotherGroup() {
    StaggeredPanel panel =
        new StaggeredPanel(List.of(TREATED.inGroup("a"), OTHER, TREATED.inGroup("a")), 3);

    StaggeredPanel dealt = new TreatmentBlocks(panel).dealt(panel, 1, 0);

    assertThat(dealt.units()).extracting(Unit::treated).containsExactly(NEVER, 1, NEVER);
  }

  @Test
  void noPValueOfAnySampleIsSmallerThanTheSmallestReachable() {
    for (int each = 3; each <= 6; each++) {
      List<Unit> units = new ArrayList<>();
      for (int i = 0; i < each; i++) {
        units.add(TREATED);
        units.add(OTHER);
      }
      StaggeredEstimate estimate =
          StaggeredEstimate.of(
                  new StaggeredPanel(units, 3), new EffectWindow(1, 1), new Randomization(999, 1))
              .orElseThrow();

      assertThat(estimate.pValue()).isGreaterThanOrEqualTo(estimate.minimumP());
      assertThat(estimate.pValue()).isCloseTo(estimate.minimumP(), within(0.03));
    }
  }

  @Test
  void dealsInWhichNothingCanBeComparedRaiseTheSmallestReachable() {
    Unit treated = new Unit(1, NEVER, 0, Double.NaN, 1);
    Unit withoutBase = new Unit(NEVER, NEVER, Double.NaN, 0, 0);
    StaggeredPanel panel =
        new StaggeredPanel(
            List.of(treated, OTHER, withoutBase, withoutBase, withoutBase, withoutBase), 3);

    RandomizationInference inference =
        RandomizationInference.of(
            panel,
            of -> GroupTimeEffects.of(of, new EffectWindow(1, 1), Comparison.ANY).overall(),
            new Randomization(999, 1));

    assertThat(inference.minimumP()).isCloseTo(4.0 / 6, within(0.05));
  }

  private static double smallestShare(Unit... units) {
    return new TreatmentBlocks(new StaggeredPanel(List.of(units), 3)).smallestShare();
  }
}
