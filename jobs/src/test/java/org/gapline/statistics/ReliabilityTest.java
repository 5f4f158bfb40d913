package org.gapline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.gapline.statistics.Reliability.Forecast;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

  private static final double EXACT = 1e-12;

  @Test
  void certainAndRightHasNeitherErrorNorScore() {
    Reliability reliability =
        Reliability.of(List.of(new Forecast(1, true), new Forecast(0, false)));

    assertThat(reliability.brier()).isZero();
    assertThat(reliability.calibrationError()).isZero();
    assertThat(reliability.bins()).hasSize(2);
  }

  @Test
  void brierScoreIsTheMeanSquaredDifference() {
    Reliability reliability =
        Reliability.of(List.of(new Forecast(0.8, true), new Forecast(0.6, false)));

    assertThat(reliability.brier()).isCloseTo((0.04 + 0.36) / 2, within(EXACT));
  }

  @Test
  void binsAreWeightedByTheirSize() {
    Reliability reliability =
        Reliability.of(
            List.of(
                new Forecast(0.75, true),
                new Forecast(0.75, true),
                new Forecast(0.75, false),
                new Forecast(0.35, false)));

    // |0.75 - 2/3| for three of four, |0.35 - 0| for one of four
    assertThat(reliability.calibrationError())
        .isCloseTo(0.75 * (0.75 - 2 / 3.0) + 0.25 * 0.35, within(EXACT));
    assertThat(reliability.bins().get(1).forecasts()).isEqualTo(3);
    assertThat(reliability.bins().get(1).observed()).isCloseTo(2 / 3.0, within(EXACT));
  }

  @Test
  void withoutForecastsThereIsNoFigure() {
    assertThat(Reliability.of(List.of()).brier()).isNaN();
    assertThat(Reliability.of(List.of()).calibrationError()).isNaN();
  }

  @Test
  void whatIsNoProbabilityIsRefused() {
    assertThatThrownBy(() -> new Forecast(Double.NaN, true))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void binEndsWhereTheNextBegins() {
    List<Reliability.Bin> bins =
        Reliability.of(List.of(new Forecast(0.35, true), new Forecast(0.4, true))).bins();

    assertThat(bins.get(0).low()).isEqualTo(0.3);
    assertThat(bins.get(0).high()).isEqualTo(0.4);
    assertThat(bins.get(1).low()).isEqualTo(0.4);
  }
}
