package org.gapline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.gapline.statistics.Series.row;

import java.util.List;
import org.gapline.statistics.TrendTest.Method;
import org.junit.jupiter.api.Test;

class CochranArmitageTest {

  /** SAS/STAT user's guide, FREQ procedure, example of the Cochran-Armitage trend test. */
  private static final BinomialSeries PAIN =
      Series.of(row(0, 1, 2, 3, 4), row(32, 33, 32, 32, 32), row(6, 7, 9, 14, 23));

  /** A. Agresti, "Categorical Data Analysis", on maternal alcohol; scores doubled to integers. */
  private static final BinomialSeries ALCOHOL =
      Series.of(row(0, 1, 3, 8, 14), row(17114, 14502, 793, 127, 38), row(48, 38, 5, 1, 1));

  /** J. L. Fleiss, "Statistical Methods for Rates and Proportions", 1981, p. 139. */
  private static final BinomialSeries SMOKERS =
      Series.of(row(1, 2, 3, 4), row(86, 93, 136, 82), row(83, 90, 129, 70));

  @Test
  void exactTestAgreesWithTheSasExample() {
    TrendTest test = CochranArmitage.exact(PAIN);

    assertThat(test.statistic()).isCloseTo(4.7918, within(5e-5));
    assertThat(test.pValue()).isCloseTo(1.324e-6, within(5e-10));
    assertThat(test.method()).isEqualTo(Method.EXACT);
    assertThat(test.trials()).isEqualTo(161);
  }

  @Test
  void asymptoticTestAgreesWithAgrestiAndFleiss() {
    TrendTest alcohol = CochranArmitage.asymptotic(ALCOHOL);
    TrendTest smokers = CochranArmitage.asymptotic(SMOKERS);

    assertThat(alcohol.statistic() * alcohol.statistic()).isCloseTo(6.57, within(5e-3));
    assertThat(alcohol.pValue()).isCloseTo(0.0104, within(5e-5));
    assertThat(smokers.statistic() * smokers.statistic()).isCloseTo(8.2249, within(5e-5));
    assertThat(smokers.pValue()).isCloseTo(0.004132, within(5e-7));
    assertThat(smokers.statistic()).isNegative();
  }

  @Test
  void twoTimesGiveFishersExactTest() {
    // Fisher's tea: 3 of 4 right against 1 of 4; two-sided p is 34/70.
    BinomialSeries tea = Series.of(row(0, 1), row(4, 4), row(1, 3));

    assertThat(CochranArmitage.exact(tea).pValue()).isCloseTo(34.0 / 70, within(1e-12));
  }

  @Test
  void successesAndFailuresMirrorEachOther() {
    BinomialSeries rises = Series.of(row(1, 2, 4, 5), row(9, 8, 7, 6), row(1, 2, 2, 3));
    BinomialSeries falls = Series.of(row(1, 2, 4, 5), row(9, 8, 7, 6), row(8, 6, 5, 3));

    assertThat(CochranArmitage.exact(rises).pValue())
        .isCloseTo(CochranArmitage.exact(falls).pValue(), within(1e-12));
    assertThat(CochranArmitage.exact(rises).statistic())
        .isCloseTo(-CochranArmitage.exact(falls).statistic(), within(1e-12));
  }

  @Test
  void permutationComesCloseToTheExactTest() {
    BinomialSeries series =
        Series.of(row(2011, 2012, 2014, 2015), row(20, 20, 30, 10), row(5, 7, 14, 5));

    TrendTest permutation = CochranArmitage.permutation(series, 42);

    assertThat(permutation.pValue())
        .isCloseTo(CochranArmitage.exact(series).pValue(), within(0.03));
    assertThat(permutation.draws()).isBetween(100, 9_999);
  }

  @Test
  void permutationRepeatsWithItsSeed() {
    TrendTest once = CochranArmitage.permutation(SMOKERS, 7);
    TrendTest again = CochranArmitage.permutation(SMOKERS, 7);

    assertThat(again).isEqualTo(once);
    assertThat(once.pValue()).isCloseTo(0.0039, within(0.002));
    assertThat(once.draws()).isEqualTo(9_999);
  }

  @Test
  void overwhelmingTrendNeedsNoDraws() {
    BinomialSeries steep =
        Series.of(row(1, 2, 3), row(500_000, 500_000, 500_000), row(1_000, 200_000, 450_000));

    assertThat(CochranArmitage.test(steep, 1).pValue()).isEqualTo(1e-4);
  }

  @Test
  void sizeDecidesBetweenExactAndPermutation() {
    BinomialSeries atLimit = Series.of(row(1, 2), row(150, 150), row(70, 80));
    BinomialSeries past = Series.of(row(1, 2), row(150, 151), row(70, 80));
    BinomialSeries long61 = Series.of(row(1900, 1961), row(10, 10), row(5, 6));

    assertThat(CochranArmitage.test(atLimit, 1).method()).isEqualTo(Method.EXACT);
    assertThat(CochranArmitage.test(past, 1).method()).isEqualTo(Method.PERMUTATION);
    assertThat(CochranArmitage.test(long61, 1).method()).isEqualTo(Method.PERMUTATION);
    assertThatThrownBy(() -> CochranArmitage.exact(past))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void withoutVariationNothingSpeaksForATrend() {
    BinomialSeries oneYear = Series.of(row(2019), row(20), row(10));
    BinomialSeries never = Series.of(row(2018, 2019), row(20, 20), row(0, 0));
    BinomialSeries always = Series.of(row(2018, 2019), row(150, 150), row(150, 150));

    for (BinomialSeries series : List.of(oneYear, never, always)) {
      TrendTest test = CochranArmitage.test(series, 1);
      assertThat(test.pValue()).isEqualTo(1);
      assertThat(test.statistic()).isZero();
    }
  }

  @Test
  void hypergeometricQuantilesCoverTheWholeDistribution() {
    // 5 of 10 drawn, 4 successes: chances 6, 60, 120, 60, 6 of 252.
    int[] counts = new int[5];
    for (int i = 0; i < 252; i++) {
      counts[RandomTables.hypergeometric(10, 4, 5, (i + 0.5) / 252)]++;
    }

    assertThat(counts).containsExactly(6, 60, 120, 60, 6);
  }

  @Test
  void hypergeometricQuantilesHoldInLargeTables() {
    // 3 of 200,000 succeed, 50,000 are drawn: chances by counting, factor by factor.
    double whole = 200_000.0 * 199_999 * 199_998;
    double none = 150_000.0 * 149_999 * 149_998 / whole;
    double one = 3 * 50_000.0 * 150_000 * 149_999 / whole;
    int draws = 100_000;
    int[] counts = new int[4];
    for (int i = 0; i < draws; i++) {
      counts[RandomTables.hypergeometric(200_000, 3, 50_000, (i + 0.5) / draws)]++;
    }

    assertThat(counts[0]).isCloseTo((int) Math.round(none * draws), within(2));
    assertThat(counts[1]).isCloseTo((int) Math.round(one * draws), within(2));
  }
}
