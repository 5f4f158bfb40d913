package org.gapline.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.gapline.statistics.StaggeredPanel.Unit;

/**
 * A made-up world of States that are rated now and then, with a known effect of what they attend.
 */
public final class SimulatedWorld {

  static final int YEARS = 14;

  private final SplittableRandom random;
  private int states = 24;
  private double effect = 0;
  private static final double RATED = 0.7;
  private double noise = 0.25;
  private boolean weakChosen;
  private int together = 1;

  /** The same seed gives the same world. */
  public SimulatedWorld(long seed) {
    random = new SplittableRandom(seed);
  }

  /** How many States there are; 24 unless told. */
  public SimulatedWorld states(int number) {
    states = number;
    return this;
  }

  /** How much more often a State is at the line once it took part. */
  public SimulatedWorld effect(double share) {
    effect = share;
    return this;
  }

  /** States are invited in the year after a weak rating. */
  public SimulatedWorld weakStatesChosen() {
    weakChosen = true;
    return this;
  }

  /** States come in groups of so many, which are strong or weak alike and change halfway. */
  public SimulatedWorld together(int number) {
    together = number;
    noise = 0.05;
    return this;
  }

  /** The world as it is observed. */
  public StaggeredPanel panel() {
    List<Unit> units = new ArrayList<>();
    for (int group = 0; group < states / together; group++) {
      double before = strength();
      double after = together > 1 ? strength() : before;
      int first = 0;
      for (int state = 0; state < together; state++) {
        double[] without = ratings(before, after);
        first = weakChosen ? afterWeakRating(without) : state == 0 ? drawnYear() : first;
        Unit unit = new Unit(first, StaggeredPanel.NEVER, with(without, first));
        units.add(unit.inGroup("e-" + group));
      }
    }
    return new StaggeredPanel(units, YEARS);
  }

  private double strength() {
    return noise + (1 - 2 * noise) * random.nextDouble();
  }

  /** A State is at the line as often as its strength says, and luck plays a part each year. */
  private double[] ratings(double before, double after) {
    double[] ratings = new double[YEARS];
    for (int year = 0; year < YEARS; year++) {
      double rating = random.nextDouble() < (year < YEARS / 2 ? before : after) ? 1 : 0;
      ratings[year] = random.nextDouble() < RATED ? rating : Double.NaN;
    }
    return ratings;
  }

  private int drawnYear() {
    return random.nextInt(2) == 0 ? 5 + random.nextInt(4) : StaggeredPanel.NEVER;
  }

  private int afterWeakRating(double... ratings) {
    int from = 4 + random.nextInt(3);
    for (int year = from; year < from + 3; year++) {
      if (ratings[year] == 0 && random.nextInt(2) == 0) {
        return year + 1;
      }
    }
    return StaggeredPanel.NEVER;
  }

  private double[] with(double[] without, int first) {
    double[] ratings = without.clone();
    for (int year = 0; year < YEARS; year++) {
      if (year >= first && ratings[year] == 0 && random.nextDouble() < effect) {
        ratings[year] = 1;
      }
    }
    return ratings;
  }
}
