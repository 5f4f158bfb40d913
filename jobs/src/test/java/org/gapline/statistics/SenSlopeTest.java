package org.gapline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.gapline.statistics.Series.row;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SenSlopeTest {

  @Test
  void agreesWithSensOwnExample() {
    // Sen (1968), section 6: slope 4, interval 26/7 to 35/8.
    SenSlope slope =
        SenSlope.of(Series.values(row(1, 2, 3, 4, 10, 12, 18), 9, 15, 19, 20, 45, 55, 78))
            .orElseThrow();

    assertThat(slope.slope()).isEqualTo(4);
    assertThat(slope.low()).isCloseTo(26.0 / 7, within(1e-12));
    assertThat(slope.high()).isCloseTo(35.0 / 8, within(1e-12));
    assertThat(slope.pairs()).isEqualTo(21);
  }

  @Test
  void evenNumberOfPairsTakesTheMiddleOfTwo() {
    // Hollander and Wolfe, cloud seeding over five years: ten slopes, the middle two averaged.
    SenSlope slope = SenSlope.of(Series.values(1.26, 1.27, 1.12, 1.16, 1.03)).orElseThrow();

    assertThat(slope.slope()).isCloseTo(-0.05625, within(1e-12));
    assertThat(slope.low()).isCloseTo(-0.15, within(1e-12));
    assertThat(slope.high()).isCloseTo(0.04, within(1e-12));
  }

  @Test
  void fewerThanFiveValuesBoundNothing() {
    SenSlope slope = SenSlope.of(Series.values(1, 2, 3, 4)).orElseThrow();

    assertThat(slope.slope()).isEqualTo(1);
    assertThat(slope.low()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(slope.high()).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void longSeriesKeepTheirInterval() {
    double[] values = new double[60];
    for (int i = 0; i < values.length; i++) {
      values[i] = 2 * i + 10 * Math.sin(i * i);
    }

    SenSlope slope = SenSlope.of(Series.values(values)).orElseThrow();

    assertThat(slope.slope()).isCloseTo(2, within(0.1));
    assertThat(slope.low()).isBetween(1.8, slope.slope());
    assertThat(slope.high()).isBetween(slope.slope(), 2.2);
  }

  @Test
  void intervalOfALongSeriesStandsAtTheOrderNumbersOfTheNormalApproximation() {
    // 60 values: variance 60 * 59 * 125 / 18, of which 1.96 deviations are 307.3. Rounded up, one
    // more, and as odd or even as the 1,770 pairs: 310, hence slopes 731 and 1,040 from below.
    double[] values = new double[60];
    double[] slopes = new double[1770];
    int pairs = 0;
    for (int j = 0; j < values.length; j++) {
      values[j] = 2 * j + 10 * Math.sin(j * j);
      for (int i = 0; i < j; i++) {
        slopes[pairs++] = (values[j] - values[i]) / (j - i);
      }
    }
    Arrays.sort(slopes);

    SenSlope slope = SenSlope.of(Series.values(values)).orElseThrow();

    assertThat(slope.low()).isCloseTo(slopes[730], within(1e-12));
    assertThat(slope.high()).isCloseTo(slopes[1039], within(1e-12));
  }

  @Test
  void singleValueHasNoSlope() {
    assertThat(SenSlope.of(Series.values(5))).isEmpty();
    assertThatThrownBy(() -> SenSlope.of(Series.values(row(2, 2), 1, 2)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
