package org.gapline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CorrectedShareTest {

  /**
   * The estimator of Rogan and Gladen (1978) on the example of R's epiR (epi.prev): 23 of 150 cows
   * positive, sensitivity 96%, specificity 89%, true prevalence 5.1%.
   */
  @Test
  void agreesWithTheExampleOfCows() {
    CorrectedShare corrected = of(23, 150, 960, 1000, 890, 1000);

    assertThat(corrected.share()).isCloseTo(0.051, within(5e-4));
    assertThat(corrected.low()).isZero();
    assertThat(corrected.high()).isCloseTo(0.13, within(0.01));
  }

  /** Lang and Reiczigel's equations, worked apart for 30 of 100, 36 of 40 and 54 of 60. */
  @Test
  void agreesWithTheEquationsWorkedByHand() {
    CorrectedShare corrected = of(30, 100, 36, 40, 54, 60);

    assertThat(corrected.share()).isCloseTo(0.25, within(1e-12));
    assertThat(corrected.low()).isCloseTo(0.1065, within(5e-5));
    assertThat(corrected.high()).isCloseTo(0.3912, within(5e-5));
  }

  @Test
  void aPerfectTestOnManyCorrectsNothing() {
    CorrectedShare corrected = of(300, 1000, 100_000, 100_000, 100_000, 100_000);

    assertThat(corrected.share()).isCloseTo(0.3, within(1e-12));
    assertThat(corrected.low()).isCloseTo(WilsonInterval.of(300, 1000).low(), within(1e-3));
  }

  @Test
  void aTestNoBetterThanChanceCorrectsNothing() {
    assertThat(
            CorrectedShare.of(
                WilsonInterval.of(3, 10), WilsonInterval.of(5, 10), WilsonInterval.of(5, 10)))
        .isEmpty();
  }

  @Test
  void theIntervalHoldsTheTruthAsOftenAsItSays() {
    SplittableRandom random = new SplittableRandom(1978);
    int held = 0;
    for (int i = 0; i < 2_000; i++) {
      CorrectedShare corrected =
          CorrectedShare.of(
                  drawn(random, 120, 0.3 * 0.85 + 0.7 * 0.1),
                  drawn(random, 40, 0.85),
                  drawn(random, 60, 0.9))
              .orElseThrow();
      held += corrected.low() <= 0.3 && corrected.high() >= 0.3 ? 1 : 0;
    }
    assertThat(held / 2_000.0).isBetween(0.93, 0.98);
  }

  private static Proportion drawn(SplittableRandom random, int trials, double chance) {
    int successes = (int) random.doubles(trials).filter(value -> value < chance).count();
    return WilsonInterval.of(successes, trials);
  }

  private static CorrectedShare of(int gaps, int n, int found, int ill, int passed, int well) {
    return CorrectedShare.of(
            WilsonInterval.of(gaps, n),
            WilsonInterval.of(found, ill),
            WilsonInterval.of(passed, well))
        .orElseThrow();
  }

  @Test
  void testThatTellsNothingCorrectsNothing() {
    Proportion apparent = WilsonInterval.of(5, 10);

    // Sensitivity and specificity that add to one, as counted; and with the trials that are added.
    assertThat(CorrectedShare.of(apparent, WilsonInterval.of(3, 3), WilsonInterval.of(0, 2)))
        .isEmpty();
    assertThat(CorrectedShare.of(apparent, WilsonInterval.of(1, 1), WilsonInterval.of(1, 4)))
        .isEmpty();
  }
}
