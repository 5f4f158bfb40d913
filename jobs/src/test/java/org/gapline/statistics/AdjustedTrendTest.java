package org.gapline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.gapline.statistics.AdjustedTrend.Cell;
import org.gapline.statistics.BinomialSeries.Point;
import org.junit.jupiter.api.Test;

class AdjustedTrendTest {

  @Test
  void withoutACovariateItIsTheTestOfCochranAndArmitage() {
    List<Cell> cells =
        List.of(new Cell(2015, 7, 10, 2), new Cell(2016, 7, 12, 3), new Cell(2019, 7, 9, 6));
    BinomialSeries series =
        BinomialSeries.of(
            List.of(new Point(2015, 10, 2), new Point(2016, 12, 3), new Point(2019, 9, 6)));

    AdjustedTrend adjusted = AdjustedTrend.of(cells);

    TrendTest plain = CochranArmitage.asymptotic(series);
    assertThat(adjusted.test().statistic()).isCloseTo(plain.statistic(), within(1e-9));
    assertThat(adjusted.test().pValue()).isCloseTo(plain.pValue(), within(1e-9));
    assertThat(adjusted.kept()).isEqualTo(1);
  }

  /** Shares of 1/2 and 3/4: scores 1 and -1/2, variances 1/4 of 2 and 3/16 of 3/2. */
  @Test
  void ofTwoValuesEachHasItsOwnShare() {
    AdjustedTrend adjusted =
        AdjustedTrend.of(
            List.of(
                new Cell(2015, 0, 4, 1),
                new Cell(2016, 0, 4, 3),
                new Cell(2015, 1, 2, 2),
                new Cell(2016, 1, 6, 4)));

    assertThat(adjusted.test().statistic()).isCloseTo(0.5 / Math.sqrt(0.78125), within(1e-7));
  }

  @Test
  void valuesThatHaveNothingToDoWithTimeCostNothing() {
    List<Cell> cells = new ArrayList<>();
    int[] gaps = {1, 2, 4, 5, 7, 8};
    for (int year = 0; year < gaps.length; year++) {
      for (int event = 0; event < 10; event++) {
        int length = 3 * event;
        cells.add(new Cell(2014 + year, length, 1, (event * 7) % 10 < gaps[year] ? 1 : 0));
      }
    }

    AdjustedTrend adjusted = AdjustedTrend.of(cells);

    assertThat(adjusted.kept()).isCloseTo(1, within(1e-9));
    assertThat(adjusted.test().pValue()).isLessThan(0.001);
  }

  @Test
  void whatGoesWithTimeCannotBeToldFromIt() {
    AdjustedTrend adjusted =
        AdjustedTrend.of(
            List.of(new Cell(2015, 1, 9, 1), new Cell(2016, 2, 9, 4), new Cell(2017, 3, 9, 8)));

    assertThat(adjusted.kept()).isZero();
    assertThat(adjusted.test().pValue()).isEqualTo(1);
  }

  @Test
  void successesAboveOneValueOnlyAreFittedToo() {
    AdjustedTrend adjusted =
        AdjustedTrend.of(
            List.of(
                new Cell(2015, 1, 8, 0),
                new Cell(2016, 1, 4, 0),
                new Cell(2015, 5, 2, 2),
                new Cell(2016, 5, 6, 6)));

    assertThat(adjusted.test().pValue()).isBetween(0.3, 1.0);
  }

  @Test
  void oneOutcomeOrOneTimeShowsNothing() {
    assertThat(AdjustedTrend.of(List.of(new Cell(2015, 1, 8, 0), new Cell(2016, 1, 4, 0))))
        .satisfies(adjusted -> assertThat(adjusted.test().pValue()).isEqualTo(1));
    assertThat(AdjustedTrend.of(List.of(new Cell(2015, 1, 8, 3), new Cell(2015, 2, 4, 1))))
        .satisfies(adjusted -> assertThat(adjusted.test().pValue()).isEqualTo(1));
  }

  private static final List<Cell> UNEVEN =
      List.of(
          new Cell(2015, 1, 9, 1),
          new Cell(2015, 2, 4, 2),
          new Cell(2016, 1, 6, 3),
          new Cell(2017, 3, 8, 5),
          new Cell(2018, 2, 7, 6));

  @Test
  void cellsWithoutTrialsHoldNoInformation() {
    List<Cell> more = new ArrayList<>(UNEVEN);
    more.add(new Cell(2019, 9, 0, 0));

    assertThat(AdjustedTrend.of(more)).isEqualTo(AdjustedTrend.of(UNEVEN));
  }

  @Test
  void failuresRiseAsMuchAsSuccessesFall() {
    AdjustedTrend successes = AdjustedTrend.of(UNEVEN);
    AdjustedTrend failures =
        AdjustedTrend.of(
            UNEVEN.stream()
                .map(c -> new Cell(c.time(), c.covariate(), c.trials(), c.trials() - c.successes()))
                .toList());

    assertThat(successes.test().statistic()).isPositive();
    assertThat(failures.test().statistic()).isCloseTo(-successes.test().statistic(), within(1e-6));
  }

  @Test
  void scaleOfTheCovariateDoesNotMatter() {
    AdjustedTrend other =
        AdjustedTrend.of(
            UNEVEN.stream()
                .map(c -> new Cell(c.time(), 10 + 3 * c.covariate(), c.trials(), c.successes()))
                .toList());

    assertThat(other.test().statistic())
        .isCloseTo(AdjustedTrend.of(UNEVEN).test().statistic(), within(1e-6));
    assertThat(other.kept()).isCloseTo(AdjustedTrend.of(UNEVEN).kept(), within(1e-6));
  }
}
