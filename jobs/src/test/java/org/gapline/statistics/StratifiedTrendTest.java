package org.gapline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.gapline.statistics.Series.row;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StratifiedTrendTest {

  /**
   * Smoking and lung cancer in eight Chinese cities: A. Agresti, "An Introduction to Categorical
   * Data Analysis", table 3.3; smokers with and without cancer, then non-smokers.
   */
  private static final int[][] CHINA = {
    {126, 100, 35, 61},
    {908, 688, 497, 807},
    {913, 747, 336, 598},
    {235, 172, 58, 121},
    {402, 308, 121, 215},
    {182, 156, 72, 98},
    {60, 99, 11, 43},
    {104, 89, 21, 36}
  };

  @Test
  void twoTimesGiveTheCochranMantelHaenszelTest() {
    List<BinomialSeries> strata = new ArrayList<>();
    for (int[] city : CHINA) {
      strata.add(
          Series.of(row(0, 1), row(city[2] + city[3], city[0] + city[1]), row(city[2], city[0])));
    }

    TrendTest test = StratifiedTrend.asymptotic(strata);

    assertThat(test.statistic() * test.statistic()).isCloseTo(280.1, within(0.05));
    assertThat(test.trials()).isEqualTo(8_419);
    assertThat(StratifiedTrend.test(strata, 3).pValue()).isEqualTo(1e-4);
  }

  @Test
  void oneStratumGivesTheSameExactTest() {
    BinomialSeries series =
        Series.of(row(0, 1, 2, 3, 4), row(32, 33, 32, 32, 32), row(6, 7, 9, 14, 23));

    assertThat(StratifiedTrend.exact(List.of(series)).pValue())
        .isEqualTo(CochranArmitage.exact(series).pValue());
  }

  @Test
  void trendThatOnlyFollowsTheStrataVanishesWithinThem() {
    // Ever more events on the agenda, where gaps are always common; none within either.
    BinomialSeries on = Series.of(row(1, 2, 3, 4, 5), row(2, 4, 8, 10, 12), row(1, 3, 5, 7, 8));
    BinomialSeries off = Series.of(row(1, 2, 3, 4, 5), row(14, 12, 8, 6, 4), row(1, 1, 1, 0, 0));
    BinomialSeries crude =
        Series.of(row(1, 2, 3, 4, 5), row(16, 16, 16, 16, 16), row(2, 4, 6, 7, 8));

    assertThat(CochranArmitage.exact(crude).pValue()).isLessThan(0.02);
    assertThat(StratifiedTrend.exact(List.of(on, off)).pValue()).isGreaterThan(0.5);
  }

  @Test
  void stratumWithoutVariationAddsNothing() {
    BinomialSeries informative = Series.of(row(1, 2, 3), row(8, 8, 8), row(1, 3, 6));
    BinomialSeries constant = Series.of(row(1, 3), row(9, 9), row(9, 9));

    TrendTest alone = StratifiedTrend.exact(List.of(informative));
    TrendTest both = StratifiedTrend.exact(List.of(informative, constant));

    assertThat(both.pValue()).isCloseTo(alone.pValue(), within(1e-12));
    assertThat(both.statistic()).isEqualTo(alone.statistic());
  }

  @Test
  void strataThatExplainEverythingLeaveNoTrend() {
    BinomialSeries always = Series.of(row(1, 2, 3), row(1, 4, 8), row(1, 4, 8));
    BinomialSeries never = Series.of(row(1, 2, 3), row(8, 4, 1), row(0, 0, 0));

    TrendTest test = StratifiedTrend.test(List.of(always, never), 5);

    assertThat(test.pValue()).isEqualTo(1);
    assertThat(test.statistic()).isZero();
  }

  @Test
  void permutationWithinStrataComesCloseToTheExactTest() {
    BinomialSeries a = Series.of(row(1, 2, 3), row(12, 12, 12), row(2, 5, 6));
    BinomialSeries b = Series.of(row(2, 3, 5), row(10, 9, 11), row(3, 4, 6));

    assertThat(StratifiedTrend.permutation(List.of(a, b), 11).pValue())
        .isCloseTo(StratifiedTrend.exact(List.of(a, b)).pValue(), within(0.01));
  }

  @Test
  void whatRisesInEachStratumRises() {
    BinomialSeries rising =
        BinomialSeries.of(
            List.of(new BinomialSeries.Point(1, 9, 1), new BinomialSeries.Point(2, 9, 6)));

    double one = StratifiedTrend.asymptotic(List.of(rising)).statistic();

    assertThat(one).isPositive();
    assertThat(StratifiedTrend.asymptotic(List.of(rising, rising)).statistic())
        .isCloseTo(one * Math.sqrt(2), within(1e-9));
  }
}
