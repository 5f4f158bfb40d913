package org.gapline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.gapline.statistics.Series.row;

import org.gapline.statistics.LogisticChange.Fit;
import org.junit.jupiter.api.Test;

class LogisticChangeTest {

  /** Damaged O-rings by temperature in the 23 flights before the Challenger's last one. */
  private static final BinomialSeries FLIGHTS =
      Series.of(
          row(53, 57, 58, 63, 66, 67, 68, 69, 70, 72, 73, 75, 76, 78, 79, 81),
          row(1, 1, 1, 1, 1, 3, 1, 1, 4, 1, 1, 2, 2, 1, 1, 1),
          row(1, 1, 1, 1, 0, 0, 0, 0, 2, 0, 0, 1, 0, 0, 0, 0));

  private static final int[] YEARS = {2015, 2016, 2017, 2018, 2019};

  @Test
  void slopeAndItsProfileIntervalAgreeWithPublishedFits() {
    // R's glm gives -0.2322 and confint -0.5155 to -0.0608 for the Challenger data.
    LogisticCurves curves = new LogisticCurves(FLIGHTS, Fit.MAXIMUM_LIKELIHOOD);
    LikelihoodRegion region = LikelihoodRegion.of(curves, Dispersion.NONE);

    LikelihoodRegion.Range slopes = region.range(curves::slope);

    assertThat(curves.slope(region.best())).isCloseTo(-0.2322, within(5e-5));
    assertThat(slopes.low()).isCloseTo(-0.5155, within(2e-4));
    assertThat(slopes.high()).isCloseTo(-0.0608, within(2e-4));
  }

  @Test
  void averageMarginalEffectAndItsRangeAgreeWithAnIndependentComputation() {
    // Checked with SciPy: Nelder-Mead fit, and a scan of the likelihood region by 4,001 rays.
    LogisticChange flights = LogisticChange.of(FLIGHTS).orElseThrow();
    LogisticChange typical =
        LogisticChange.of(
                Series.of(
                    row(2012, 2013, 2015, 2016, 2017, 2018),
                    row(10, 8, 12, 9, 11, 7),
                    row(2, 2, 4, 5, 6, 5)))
            .orElseThrow();

    assertThat(flights.pointsPerYear()).isCloseTo(-3.29343, within(1e-5));
    assertThat(flights.low()).isCloseTo(-5.27395, within(1e-4));
    assertThat(flights.high()).isCloseTo(-1.20057, within(1e-4));
    assertThat(typical.pointsPerYear()).isCloseTo(7.97282, within(1e-5));
    assertThat(typical.low()).isCloseTo(2.16999, within(1e-4));
    assertThat(typical.high()).isCloseTo(11.96565, within(1e-4));
  }

  @Test
  void outcomesThatDoNotOverlapAreFittedByFirthsLikelihood() {
    LogisticChange separated =
        LogisticChange.of(Series.of(YEARS, row(4, 4, 4, 4, 4), row(0, 0, 0, 4, 4))).orElseThrow();
    LogisticChange touching =
        LogisticChange.of(Series.of(YEARS, row(4, 4, 4, 4, 4), row(0, 0, 2, 4, 4))).orElseThrow();

    assertThat(separated.fit()).isEqualTo(Fit.FIRTH);
    assertThat(separated.slope()).isCloseTo(4.06221, within(1e-4));
    assertThat(separated.pointsPerYear()).isCloseTo(17.02757, within(1e-3));
    assertThat(separated.low()).isCloseTo(2.5867, within(1e-3));
    assertThat(touching.fit()).isEqualTo(Fit.FIRTH);
    assertThat(touching.slope()).isCloseTo(2.42974, within(1e-4));
    assertThat(touching.high()).isCloseTo(35.5434, within(1e-3));
  }

  @Test
  void firthsFitOfTwoTimesAddsHalfToEveryCell() {
    // Known in closed form (Haldane's correction): the log odds ratio of 5.5, 0.5, 0.5 and 5.5.
    LogisticChange change =
        LogisticChange.of(Series.of(row(0, 1), row(5, 5), row(0, 5))).orElseThrow();

    assertThat(change.slope()).isCloseTo(2 * Math.log(11), within(1e-8));
  }

  @Test
  void flatSharesGiveNoChange() {
    LogisticChange flat =
        LogisticChange.of(Series.of(YEARS, row(10, 10, 10, 10, 10), row(3, 3, 3, 3, 3)))
            .orElseThrow();

    assertThat(flat.pointsPerYear()).isCloseTo(0, within(1e-9));
    assertThat(flat.low()).isNegative();
    assertThat(flat.high()).isCloseTo(-flat.low(), within(1e-6));
  }

  @Test
  void intervalMirrorsWithTheSuccesses() {
    LogisticChange gaps =
        LogisticChange.of(Series.of(YEARS, row(9, 8, 7, 9, 9), row(1, 2, 2, 4, 6))).orElseThrow();
    LogisticChange none =
        LogisticChange.of(Series.of(YEARS, row(9, 8, 7, 9, 9), row(8, 6, 5, 5, 3))).orElseThrow();

    assertThat(none.pointsPerYear()).isCloseTo(-gaps.pointsPerYear(), within(1e-8));
    assertThat(none.low()).isCloseTo(-gaps.high(), within(1e-6));
  }

  @Test
  void nothingToFitWithoutVariation() {
    assertThat(LogisticChange.of(Series.of(row(2019), row(20), row(7)))).isEmpty();
    assertThat(LogisticChange.of(Series.of(YEARS, row(4, 4, 4, 4, 4), row(0, 0, 0, 0, 0))))
        .isEmpty();
    assertThat(LogisticChange.of(Series.of(YEARS, row(4, 4, 4, 4, 4), row(4, 4, 4, 4, 4))))
        .isEmpty();
  }

  @Test
  void hugeCountsAreFittedToo() {
    LogisticChange change =
        LogisticChange.of(
                Series.of(
                    row(2015, 2016, 2017, 2018, 2019),
                    row(900_000, 1_000_000, 800_000, 1_000_000, 900_000),
                    row(270_000, 320_000, 272_000, 360_000, 342_000)))
            .orElseThrow();

    assertThat(change.pointsPerYear()).isCloseTo(2.0, within(0.02));
    assertThat(change.high() - change.low()).isCloseTo(0.061, within(0.001));
  }

  @Test
  void outcomesThatMeetAtOneTimeOnlyDoNotOverlap() {
    BinomialSeries up = Series.of(row(2019, 2020, 2021), row(5, 5, 5), row(0, 2, 5));
    BinomialSeries down = Series.of(row(2019, 2020, 2021), row(5, 5, 5), row(5, 2, 0));
    BinomialSeries mixed = Series.of(row(2019, 2020, 2021), row(5, 5, 5), row(1, 2, 4));

    assertThat(LogisticChange.fitFor(up)).isEqualTo(Fit.FIRTH);
    assertThat(LogisticChange.fitFor(down)).isEqualTo(Fit.FIRTH);
    assertThat(LogisticChange.fitFor(mixed)).isEqualTo(Fit.MAXIMUM_LIKELIHOOD);
  }
}
