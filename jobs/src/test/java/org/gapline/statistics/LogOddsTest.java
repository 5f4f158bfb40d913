package org.gapline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.gapline.statistics.LogOdds.Count;
import org.junit.jupiter.api.Test;

class LogOddsTest {

  private static final Count NO_PRIOR = new Count(0, 0);

  /**
   * A. Agresti, "An Introduction to Categorical Data Analysis", 2nd ed. 2007, section 2.3: heart
   * attacks of physicians, 189 of 11,034 on placebo and 104 of 11,037 on aspirin; log odds ratio
   * 0.605 with a standard error of 0.123.
   */
  @Test
  void withoutAPriorItIsTheLogOddsRatioOfTheTextbook() {
    LogOdds found = LogOdds.of(new Count(189, 11_034), new Count(104, 11_037), NO_PRIOR);

    assertThat(found.difference()).isCloseTo(0.605, within(0.0005));
    assertThat(found.error()).isCloseTo(0.123, within(0.0005));
    assertThat(found.z()).isCloseTo(0.605 / 0.123, within(0.02));
  }

  /** By hand: (3 + 1/2) / (7 + 1/2) against (0 + 1/2) / (10 + 1/2), the odds are 9.8 times. */
  @Test
  void aHalfAmongOneIsTheCorrectionOfHaldaneAndAnscombe() {
    LogOdds found = LogOdds.of(new Count(3, 10), new Count(0, 10), new Count(0.5, 1));

    assertThat(found.difference()).isCloseTo(Math.log(9.8), within(1e-12));
    assertThat(found.error())
        .isCloseTo(Math.sqrt(1 / 3.5 + 1 / 7.5 + 1 / 0.5 + 1 / 10.5), within(1e-12));
  }

  /** The estimate of Monroe, Colaresi and Quinn, with all four terms of the variance. */
  @Test
  void agreesWithTheEstimateWorkedByHand() {
    // 12 + 4 of 500 + 200 against 3 + 4 of 800 + 200: log(16 / 684) - log(7 / 993).
    LogOdds found = LogOdds.of(new Count(12, 500), new Count(3, 800), new Count(4, 200));

    assertThat(found.difference()).isCloseTo(1.19945, within(1e-5));
    assertThat(found.error()).isCloseTo(0.45588, within(1e-5));
    assertThat(found.z()).isCloseTo(2.63107, within(1e-5));
  }

  @Test
  void aHeavierPriorDrawsTheDifferenceIn() {
    Count late = new Count(6, 400);
    Count early = new Count(0, 600);

    double light = LogOdds.of(late, early, new Count(1, 100)).difference();
    double heavy = LogOdds.of(late, early, new Count(10, 1_000)).difference();

    assertThat(heavy).isPositive().isLessThan(light);
  }

  @Test
  void theOtherWayRoundHasTheOtherSign() {
    Count prior = new Count(1, 50);
    LogOdds there = LogOdds.of(new Count(6, 400), new Count(1, 300), prior);
    LogOdds back = LogOdds.of(new Count(1, 300), new Count(6, 400), prior);

    assertThat(back.z()).isCloseTo(-there.z(), within(1e-12));
  }

  @Test
  void oddsThatAreNoNumberAreRefused() {
    assertThatThrownBy(() -> LogOdds.of(new Count(3, 10), new Count(0, 10), NO_PRIOR))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Count(3, 2)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void rarityIsOneInSoManyPhrasesThatDoNotGrow() {
    assertThat(LogOdds.rarity(0)).isCloseTo(2, within(1e-9));
    assertThat(LogOdds.rarity(1.644854)).isCloseTo(20, within(1e-3));
    assertThat(LogOdds.rarity(-1.644854)).isCloseTo(1 / 0.95, within(1e-6));
  }
}
