package org.gapline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.gapline.statistics.Series.row;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DetectableChangeTest {

  @Test
  void agreesWithThePublishedSampleSizeForTwoShares() {
    // Stata's `power trend 0.15 0.1` asks for 686 in each of two groups.
    BinomialSeries planned = Series.of(row(0, 1), row(686, 686), row(103, 69));

    DetectableChange change = DetectableChange.of(planned).orElseThrow();

    assertThat(change.pointsPerYear()).isCloseTo(5.0, within(0.02));
  }

  @Test
  void trendOfThatSizeIsFoundFourTimesInFive() {
    int[] years = {2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017};
    int[] events = {18, 22, 25, 17, 20, 24, 19, 21};
    BinomialSeries margins = Series.of(years, events, row(7, 9, 10, 7, 8, 10, 8, 8));
    double points = DetectableChange.of(margins).orElseThrow().pointsPerYear();

    assertThat(shareFound(years, events, points)).isCloseTo(0.8, within(0.03));
  }

  private static double shareFound(int[] years, int[] events, double points) {
    SplittableRandom random = new SplittableRandom(1);
    int found = 0;
    for (int run = 0; run < 4_000; run++) {
      int[] gaps = new int[years.length];
      for (int i = 0; i < years.length; i++) {
        double share = 0.4 + points / 100 * (years[i] - 2013.5);
        for (int event = 0; event < events[i]; event++) {
          gaps[i] += random.nextDouble() < share ? 1 : 0;
        }
      }
      found += CochranArmitage.asymptotic(Series.of(years, events, gaps)).pValue() <= 0.05 ? 1 : 0;
    }
    return found / 4_000.0;
  }

  @Test
  void longerSeriesFindSmallerChanges() {
    BinomialSeries five = Series.of(row(1, 2, 3, 4, 5), row(6, 6, 6, 6, 6), row(2, 2, 2, 2, 2));
    BinomialSeries spread = Series.of(row(1, 4, 7, 10, 13), row(6, 6, 6, 6, 6), row(2, 2, 2, 2, 2));

    double narrow = DetectableChange.of(five).orElseThrow().pointsPerYear();
    double wide = DetectableChange.of(spread).orElseThrow().pointsPerYear();

    assertThat(wide).isCloseTo(narrow / 3, within(1e-9));
  }

  @Test
  void nothingIsDetectableWithoutVariation() {
    assertThat(DetectableChange.of(Series.of(row(2019), row(40), row(20)))).isEmpty();
    assertThat(DetectableChange.of(Series.of(row(1, 2), row(40, 40), row(0, 0)))).isEmpty();
  }

  @Test
  void countsThatScatterTwiceAsMuchHideTwiceTheChange() {
    BinomialSeries series = Series.of(row(1, 2, 3), row(60, 60, 60), row(20, 20, 20));
    Dispersion four = new Dispersion(4, 1e7);

    double alone = DetectableChange.of(series).orElseThrow().pointsPerYear();

    assertThat(DetectableChange.of(series, four, 1).orElseThrow().pointsPerYear())
        .isCloseTo(2 * alone, within(1e-4));
  }

  /** A level of 1% for each of five: 2.575829 standard errors, beside 1.959964 for one alone. */
  @Test
  void ofSeveralTestsEachFindsLess() {
    BinomialSeries series = Series.of(row(1, 2, 3), row(60, 60, 60), row(20, 20, 20));

    double alone = DetectableChange.of(series).orElseThrow().pointsPerYear();
    double ofFive = DetectableChange.of(series, Dispersion.NONE, 5).orElseThrow().pointsPerYear();

    assertThat(ofFive / alone)
        .isCloseTo((2.575829 + 0.841621) / (1.959964 + 0.841621), within(1e-5));
  }
}
