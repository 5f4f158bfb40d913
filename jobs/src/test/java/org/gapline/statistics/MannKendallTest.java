package org.gapline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.gapline.statistics.TrendTest.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MannKendallTest {

  /** One-sided chances of Kendall's S: Gilbert (1987), table A18. */
  @ParameterizedTest
  @CsvSource({
    "4, 4, 0.167",
    "4, 6, 0.042",
    "5, 6, 0.117",
    "5, 10, 0.0083",
    "8, 10, 0.138",
    "8, 16, 0.031",
    "8, 20, 0.0071",
    "9, 18, 0.038",
    "10, 21, 0.036"
  })
  void exactChancesAgreeWithGilbertsTable(int n, int s, double chance) {
    assertThat(KendallScores.ofDistinct(n).atLeast(s))
        .isCloseTo(chance, within(chance < 0.01 ? 5e-5 : 5e-4));
  }

  @Test
  void tiedValuesAgreeWithTheExampleOfTheEpa() {
    // Guidance EPA QA/G-9S (2006), example of the normal approximation with ties.
    MannKendall test = MannKendall.test(Series.values(10, 10, 10, 5, 10, 20, 18, 17, 15, 24, 15));

    assertThat(test.s()).isEqualTo(22);
    assertThat(test.variance()).isCloseTo(155.33, within(0.005));
    assertThat(test.z()).isCloseTo(1.685, within(5e-4));
    assertThat(test.pValue()).isCloseTo(Normal.twoSided(1.685), within(0.01));
    assertThat(test.method()).isEqualTo(Method.EXACT);
  }

  @Test
  void tiesAreCountedExactly() {
    // Six orders of 1, 1, 2, 2, with S of 4, 2, 0, 0, -2 and -4.
    MannKendall rising = MannKendall.test(Series.values(1, 1, 2, 2));
    MannKendall mixed = MannKendall.test(Series.values(1, 2, 1, 2));

    assertThat(rising.s()).isEqualTo(4);
    assertThat(rising.pValue()).isCloseTo(2.0 / 6, within(1e-12));
    assertThat(mixed.s()).isEqualTo(2);
    assertThat(mixed.pValue()).isCloseTo(4.0 / 6, within(1e-12));
  }

  @Test
  void exactAndNormalMeetWhereTheyChangeOver() {
    double[] waves = IntStream.range(0, 41).mapToDouble(i -> i + 12 * Math.sin(i * i)).toArray();
    MannKendall exact = MannKendall.test(Series.values(DoubleStream.of(waves).limit(40).toArray()));
    MannKendall normal = MannKendall.test(Series.values(waves));

    assertThat(exact.method()).isEqualTo(Method.EXACT);
    assertThat(exact.pValue()).isCloseTo(Normal.twoSided(exact.z()), within(2e-4));
    assertThat(normal.method()).isEqualTo(Method.ASYMPTOTIC);
  }

  @Test
  void sameOrSingleValuesShowNoTrend() {
    assertThat(MannKendall.test(Series.values(3, 3, 3, 3, 3)).pValue()).isEqualTo(1);
    assertThat(MannKendall.test(Series.values(3)).pValue()).isEqualTo(1);
    assertThat(MannKendall.test(Series.values(0.0, -0.0)).s()).isZero();
  }

  @Test
  void fallingValuesHaveTheOtherSign() {
    MannKendall falling = MannKendall.test(Series.values(9, 7, 8, 4, 2));
    MannKendall rising = MannKendall.test(Series.values(2, 4, 8, 7, 9));

    assertThat(falling.z()).isNegative().isEqualTo(-rising.z());
    assertThat(falling.pValue()).isEqualTo(rising.pValue());
  }

  @Test
  void valuesOutOfTheOrderOfTimeAreRefused() {
    List<TimedValue> back = Series.values(new int[] {2, 1}, 3, 4);
    List<TimedValue> twice = Series.values(new int[] {1, 1}, 3, 4);

    assertThatThrownBy(() -> MannKendall.test(back)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MannKendall.test(twice)).isInstanceOf(IllegalArgumentException.class);
  }
}
