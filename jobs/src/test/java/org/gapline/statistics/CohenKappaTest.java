package org.gapline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CohenKappaTest {

  /** J. L. Fleiss, "Statistical Methods for Rates and Proportions", 2nd ed. 1981, table 13.1. */
  @Test
  void agreesWithFleissTableOfDiagnoses() {
    CohenKappa kappa = CohenKappa.of(new int[][] {{75, 1, 4}, {5, 4, 1}, {0, 0, 10}}).orElseThrow();

    assertThat(kappa.value()).isCloseTo(0.68, within(5e-3));
    assertThat(kappa.standardError()).isCloseTo(0.087, within(1e-3));
    assertThat(kappa.low()).isCloseTo(0.68 - 1.96 * 0.087, within(1e-2));
    assertThat(kappa.agreement()).isCloseTo(0.89, within(1e-12));
    assertThat(kappa.units()).isEqualTo(100);
  }

  @Test
  void twentyPlusFifteenOfFiftyIsHalfWayFromChance() {
    CohenKappa kappa = CohenKappa.of(new int[][] {{20, 5}, {10, 15}}).orElseThrow();

    assertThat(kappa.value()).isCloseTo(0.4, within(1e-12));
    // Fleiss' formula by hand: (0.2116 - 0.01) / 50 under the root, over a half.
    assertThat(kappa.standardError()).isCloseTo(0.126996, within(1e-6));
    assertThat(kappa.low()).isCloseTo(0.151093, within(1e-5));
    assertThat(kappa.high()).isCloseTo(0.648907, within(1e-5));
  }

  @Test
  void fewUnitsAndFullAgreementHaveNoInterval() {
    assertThat(CohenKappa.of(new int[][] {{2, 0}, {0, 1}}).orElseThrow().hasInterval()).isFalse();
    assertThat(CohenKappa.of(new int[][] {{9, 5}, {5, 10}}).orElseThrow().hasInterval()).isFalse();
    assertThat(CohenKappa.of(new int[][] {{30, 0}, {0, 30}}).orElseThrow().hasInterval()).isFalse();
    assertThat(CohenKappa.of(new int[][] {{9, 6}, {5, 10}}).orElseThrow().hasInterval()).isTrue();
  }

  @Test
  void oneCategoryThroughoutHasNoKappa() {
    assertThat(CohenKappa.of(new int[][] {{9, 0}, {0, 0}})).isEmpty();
    assertThat(CohenKappa.of(new int[][] {{0, 0}, {0, 0}})).isEmpty();
  }
}
