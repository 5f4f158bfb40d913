package org.gapline.statistics;

import java.util.ArrayList;
import java.util.List;
import org.gapline.statistics.BinomialSeries.Point;

/** Builds the series of a test from three rows of numbers. */
final class Series {

  private Series() {}

  static int[] row(int... values) {
    return values;
  }

  static BinomialSeries of(int[] times, int[] trials, int[] successes) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < times.length; i++) {
      points.add(new Point(times[i], trials[i], successes[i]));
    }
    return BinomialSeries.of(points);
  }

  static List<TimedValue> values(int[] times, double... values) {
    List<TimedValue> series = new ArrayList<>();
    for (int i = 0; i < times.length; i++) {
      series.add(new TimedValue(times[i], values[i]));
    }
    return series;
  }

  /** Values at times 1, 2, 3, ... */
  static List<TimedValue> values(double... values) {
    int[] times = new int[values.length];
    for (int i = 0; i < times.length; i++) {
      times[i] = i + 1;
    }
    return values(times, values);
  }
}
