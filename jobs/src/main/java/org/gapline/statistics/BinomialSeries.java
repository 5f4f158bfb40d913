package org.gapline.statistics;

import java.util.Comparator;
import java.util.List;

/**
 * Counts of successes among trials at integer times (calendar years), in the order of time. A time
 * without trials holds no information and is no point.
 *
 * @param points at least one point, at strictly increasing times
 */
public record BinomialSeries(List<Point> points) {

  public BinomialSeries {
    points = List.copyOf(points);
    if (points.isEmpty()) {
      throw new IllegalArgumentException("a series without a point");
    }
    for (int i = 1; i < points.size(); i++) {
      if (points.get(i - 1).time() >= points.get(i).time()) {
        throw new IllegalArgumentException(
            "times do not increase: " + points.get(i - 1).time() + ", " + points.get(i).time());
      }
    }
  }

  /**
   * Trials at one time.
   *
   * @param time integer time, as a calendar year
   * @param trials number of trials, at least 1
   * @param successes number of successes among them
   */
  public record Point(int time, int trials, int successes) {

    public Point {
      if (trials < 1 || successes < 0 || successes > trials) {
        throw new IllegalArgumentException(
            "at " + time + ": " + successes + " successes in " + trials + " trials");
      }
    }

    /** Successes / trials. */
    public double share() {
      return (double) successes / trials;
    }
  }

  /** A series of these points, whatever their order. */
  public static BinomialSeries of(List<Point> points) {
    return new BinomialSeries(
        points.stream().sorted(Comparator.comparingInt(Point::time)).toList());
  }

  /** All trials. */
  public int trials() {
    return points.stream().mapToInt(Point::trials).reduce(0, Math::addExact);
  }

  /** All successes. */
  public int successes() {
    return points.stream().mapToInt(Point::successes).reduce(0, Math::addExact);
  }

  /** Whether both outcomes and more than one time occur, without which nothing can change. */
  public boolean varies() {
    int successes = successes();
    return points.size() > 1 && successes > 0 && successes < trials();
  }

  /** First time. */
  int start() {
    return points.get(0).time();
  }

  /** Last time minus first time. */
  int span() {
    return Math.subtractExact(points.get(points.size() - 1).time(), start());
  }

  /** Mean time of the trials. */
  double meanTime() {
    double sum = 0;
    for (Point point : points) {
      sum += (double) point.trials() * (point.time() - start());
    }
    return start() + sum / trials();
  }

  /** Sum over the trials of their squared distance from the mean time. */
  double timeSumOfSquares() {
    double mean = meanTime();
    double sum = 0;
    for (Point point : points) {
      double distance = point.time() - mean;
      sum += point.trials() * distance * distance;
    }
    return sum;
  }

  /** Sum of the successes' times, less what is expected where no trend is. */
  double excessScore() {
    double mean = meanTime();
    double sum = 0;
    for (Point point : points) {
      sum += point.successes() * (point.time() - mean);
    }
    return sum;
  }
}
