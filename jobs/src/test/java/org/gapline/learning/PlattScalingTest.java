package org.gapline.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.gapline.learning.PlattScaling.Outcome;
import org.junit.jupiter.api.Test;

class PlattScalingTest {

  /** So many outcomes of one probability, of which some are right. */
  private static List<Outcome> outcomes(double probability, int all, int right) {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < all; i++) {
      outcomes.add(new Outcome(probability, i < right));
    }
    return outcomes;
  }

  @Test
  void tooSureAModelIsBroughtDownToHowOftenItIsRight() {
    List<Outcome> outcomes = outcomes(0.99, 1000, 800);
    outcomes.addAll(outcomes(0.4, 1000, 300));

    PlattScaling fitted = PlattScaling.fit(outcomes);

    assertThat(fitted.of(0.99)).isCloseTo(0.8, within(0.01));
    assertThat(fitted.of(0.4)).isCloseTo(0.3, within(0.01));
  }

  @Test
  void whatIsCalibratedStays() {
    List<Outcome> outcomes = outcomes(0.9, 10_000, 9_000);
    outcomes.addAll(outcomes(0.2, 10_000, 2_000));

    PlattScaling fitted = PlattScaling.fit(outcomes);

    assertThat(fitted.intercept()).isCloseTo(0, within(0.01));
    assertThat(fitted.slope()).isCloseTo(1, within(0.01));
  }

  @Test
  void orderNeverTurnsRound() {
    List<Outcome> outcomes = outcomes(0.9, 100, 20);
    outcomes.addAll(outcomes(0.2, 100, 80));

    PlattScaling fitted = PlattScaling.fit(outcomes);

    assertThat(fitted.slope()).isZero();
    assertThat(fitted.of(0.9)).isCloseTo(0.5, within(0.01));
  }

  @Test
  void allRightIsNotCertain() {
    assertThat(PlattScaling.fit(outcomes(0.9, 10, 10)).of(0.9)).isBetween(0.85, 0.95);
  }

  @Test
  void certaintyOfTheModelHasFiniteOdds() {
    assertThat(PlattScaling.NONE.of(1)).isCloseTo(1, within(1e-5));
    assertThat(PlattScaling.NONE.of(0)).isCloseTo(0, within(1e-5));
  }

  @Test
  void curveThatFallsIsRefused() {
    assertThatThrownBy(() -> new PlattScaling(0, -1)).isInstanceOf(IllegalArgumentException.class);
  }
}
