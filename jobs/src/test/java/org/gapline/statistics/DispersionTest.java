package org.gapline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.gapline.statistics.BinomialSeries.Point;
import org.junit.jupiter.api.Test;

/** What scatter beyond that of independent events does to a test. */
class DispersionTest {

  private static final BinomialSeries SCATTERED =
      series(new int[] {8, 8, 8, 8, 8, 8}, new int[] {1, 7, 1, 7, 2, 7});

  private static BinomialSeries series(int[] trials, int[] successes) {
    Point[] points = new Point[trials.length];
    for (int i = 0; i < trials.length; i++) {
      points[i] = new Point(2015 + i, trials[i], successes[i]);
    }
    return BinomialSeries.of(List.of(points));
  }

  @Test
  void countsOnTheCurveHaveNone() {
    BinomialSeries even = series(new int[] {9, 9, 9, 9}, new int[] {3, 3, 3, 3});
    assertThat(Dispersion.of(even)).isEqualTo(Dispersion.NONE);
  }

  /** Half and half in one year, all or none in others: chi-squared can be added up by hand. */
  @Test
  void isChiSquaredOverItsDegreesOfFreedom() {
    // Level 1/2 and no slope, by symmetry: (4-2)^2/1 + (0-2)^2/1 + the same backwards = 16, of 2.
    BinomialSeries symmetric = series(new int[] {4, 4, 4, 4}, new int[] {4, 0, 0, 4});
    assertThat(Dispersion.of(symmetric).factor()).isCloseTo(8, within(1e-9));
  }

  /**
   * A quarter at all times, by symmetry: chi-squared is 2 (1/1.5 + 1/0.75) = 4, of 2 degrees; the
   * mean of (1 - 2p)(y - np)/(np(1 - p)) is (1/2)(2/1.5 - 2/0.75)/4 = -1/6.
   */
  @Test
  void sparseCountsAreCorrectedFor() {
    BinomialSeries sparse = series(new int[] {8, 4, 4, 8}, new int[] {3, 0, 0, 3});
    assertThat(Dispersion.of(sparse).factor()).isCloseTo(2 / (1 - 1.0 / 6), within(1e-9));
  }

  @Test
  void eventsThatAllStandThreeTimesScatterThreeTimesAsMuch() {
    BinomialSeries tripled =
        BinomialSeries.of(
            SCATTERED.points().stream()
                .map(p -> new Point(p.time(), 3 * p.trials(), 3 * p.successes()))
                .toList());
    assertThat(Dispersion.of(tripled).factor())
        .isCloseTo(3 * Dispersion.of(SCATTERED).factor(), within(1e-6));
  }

  @Test
  void aTestOfScatteredCountsIsHeldBack() {
    TrendTest plain = CochranArmitage.exact(SCATTERED);
    TrendTest held = Dispersion.of(SCATTERED).applyTo(plain);
    assertThat(held.pValue()).isGreaterThan(plain.pValue());
    assertThat(held.method()).isEqualTo(TrendTest.Method.STUDENT_T);
    assertThat(Math.abs(held.statistic())).isLessThan(Math.abs(plain.statistic()));
  }

  @Test
  void theIntervalOfTheChangeGrowsWithIt() {
    LogisticChange plain = LogisticChange.of(SCATTERED).orElseThrow();
    LogisticChange held = LogisticChange.of(SCATTERED, Dispersion.of(SCATTERED)).orElseThrow();
    assertThat(held.pointsPerYear()).isEqualTo(plain.pointsPerYear());
    assertThat(held.low()).isLessThan(plain.low());
    assertThat(held.high()).isGreaterThan(plain.high());
  }

  @Test
  void twoYearsOrOneOutcomeSayNothingOfScatter() {
    assertThat(Dispersion.of(series(new int[] {5, 5}, new int[] {0, 5})))
        .isEqualTo(Dispersion.NONE);
    assertThat(Dispersion.of(series(new int[] {5, 5, 5}, new int[] {0, 0, 0})))
        .isEqualTo(Dispersion.NONE);
  }

  @Test
  void countsThatScatterLittleProveNothing() {
    assertThatThrownBy(() -> new Dispersion(0.5, 4)).isInstanceOf(IllegalArgumentException.class);
  }

  /** By the tables t(4) has 2.776 where the normal distribution has 1.960. */
  @Test
  void fewYearsTellTheFactorRoughlyOnly() {
    Dispersion rough = new Dispersion(2, 4);

    assertThat(rough.edgeOf95()).isCloseTo(2.776445 * 2.776445, within(1e-4));
    assertThat(Dispersion.NONE.edgeOf95()).isCloseTo(1.959964 * 1.959964 / 2, within(1e-5));
    TrendTest test = new TrendTest(4, 1e-9, TrendTest.Method.EXACT, 0, 60);
    // t(4) beyond 4 / sqrt(2) = 2.828: 0.0474, by the tables.
    assertThat(rough.applyTo(test).pValue()).isCloseTo(0.0474, within(0.0001));
  }

  @Test
  void outcomesOfTheSameEventsTellTheirScatterTogether() {
    BinomialSeries calm = series(new int[] {8, 8, 8, 8, 8, 8}, new int[] {4, 4, 4, 4, 4, 4});
    Dispersion together = Dispersion.pooled(List.of(SCATTERED, calm));

    assertThat(together.factor()).isCloseTo(Dispersion.of(SCATTERED).factor() / 2, within(1e-9));
    assertThat(together.degrees()).isEqualTo(8);
    assertThat(Dispersion.pooled(List.of())).isEqualTo(Dispersion.NONE);
  }

  @Test
  void theWiderOfTwoIsTaken() {
    Dispersion sure = new Dispersion(2, 200);
    Dispersion rough = new Dispersion(2, 4);

    assertThat(sure.orWider(rough)).isEqualTo(rough);
    assertThat(rough.orWider(sure)).isEqualTo(rough);
    assertThat(Dispersion.NONE.orWider(sure)).isEqualTo(sure);
  }

  /** Student's t of 97.5% with ten degrees of freedom is 2.228139. */
  @Test
  void testsAskForTheRootOfTheFactorAndStudentsT() {
    Dispersion four = new Dispersion(4, 10);

    assertThat(four.errorsAt(0.05)).isCloseTo(2 * 2.228139, within(1e-5));
    assertThat(four.edgeOf95()).isCloseTo(4 * 2.228139 * 2.228139 / 2, within(1e-4));
    assertThat(Dispersion.NONE.errorsAt(0.05)).isCloseTo(1.959964, within(1e-6));
  }

  @Test
  void testOfIndependentEventsStaysAsItIs() {
    TrendTest test = new TrendTest(2, 0.046, TrendTest.Method.EXACT, 0, 40);

    assertThat(Dispersion.NONE.applyTo(test)).isSameAs(test);
  }
}
