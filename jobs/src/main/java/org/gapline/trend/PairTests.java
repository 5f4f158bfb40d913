package org.gapline.trend;

import org.gapline.statistics.AdjustedTrend;
import org.gapline.statistics.BinomialSeries;
import org.gapline.statistics.CochranArmitage;
import org.gapline.statistics.DetectableChange;
import org.gapline.statistics.Dispersion;
import org.gapline.statistics.LogisticChange;
import org.gapline.statistics.StratifiedTrend;
import org.gapline.statistics.TrendTest;

/**
 * The tests of one theme in one unit.
 *
 * @param history what is tested
 * @param grouping whether the unit is a grouping, whose tests stand outside the family
 * @param dispersion how much its events repeat one another
 * @param crude the test as counted
 * @param givenAgenda the test among events with the theme on their agenda, and those without
 * @param givenLength the test that allows for the log length of reports
 * @param keptGivenLength share of the information on time that is left beside length
 * @param change the change a year
 */
record PairTests(
    ThemeHistory history,
    boolean grouping,
    Dispersion dispersion,
    TrendTest crude,
    TrendTest givenAgenda,
    TrendTest givenLength,
    double keptGivenLength,
    LogisticChange change) {

  /** Tests a pair that is eligible; its dispersion is that of its unit where that is wider. */
  static PairTests of(ThemeHistory history, boolean grouping, Dispersion ofUnit, long seed) {
    BinomialSeries series = history.crude().orElseThrow();
    Dispersion dispersion = Dispersion.of(series).orWider(ofUnit);
    AdjustedTrend givenLength = AdjustedTrend.of(history.cellsByLength());
    return new PairTests(
        history,
        grouping,
        dispersion,
        dispersion.applyTo(CochranArmitage.test(series, seed)),
        dispersion.applyTo(StratifiedTrend.test(history.strata(), seed)),
        dispersion.applyTo(givenLength.test()),
        givenLength.kept(),
        LogisticChange.of(series, dispersion).orElseThrow());
  }

  /** The change that would get a verdict as one of so many tests, in points a year. */
  double changeForVerdict(int tests) {
    return DetectableChange.of(history.crude().orElseThrow(), dispersion, tests)
        .orElseThrow()
        .pointsPerYear();
  }

  /** The p value of a trend that is one as counted and when length is allowed for. */
  double pOfBoth() {
    return Math.max(crude.pValue(), givenLength.pValue());
  }
}
