package org.gapline.statistics;

import java.util.Arrays;
import java.util.List;

/**
 * Units that are treated at different times, or not at all, and what was observed of them. Times
 * run from 0; a unit need not be observed at each.
 *
 * @param units the units
 * @param times number of times
 */
public record StaggeredPanel(List<Unit> units, int times) {

  /** Stands for a time that never comes. */
  public static final int NEVER = Integer.MAX_VALUE;

  public StaggeredPanel {
    units = List.copyOf(units);
    for (Unit unit : units) {
      if (unit.times() != times) {
        throw new IllegalArgumentException(unit.times() + " outcomes at " + times);
      }
    }
  }

  /** One unit: when it was treated, until when it may be compared with, and its outcomes. */
  public static final class Unit {

    private final int treated;
    private final int comparableBefore;
    private final String group;
    private final double[] outcomes;
    private final double[] strata;
    private final int[] latest;

    /**
     * A unit that gets its treatment alone.
     *
     * @param treated time of its first treatment, or {@link #NEVER}
     * @param comparableBefore the first time at which it is no comparison any more
     * @param outcomes its outcome at each time, NaN where it was not observed
     */
    public Unit(int treated, int comparableBefore, double... outcomes) {
      this(treated, comparableBefore, null, outcomes.clone());
    }

    private Unit(int treated, int comparableBefore, String group, double... outcomes) {
      this(treated, comparableBefore, group, outcomes, outcomes, latest(outcomes));
    }

    private Unit(
        int treated,
        int comparableBefore,
        String group,
        double[] outcomes,
        double[] strata,
        int... latest) {
      this.treated = treated;
      this.comparableBefore = Math.min(treated, comparableBefore);
      this.group = group;
      this.outcomes = outcomes;
      this.strata = strata;
      this.latest = latest;
    }

    /** The same as one of a group that gets its treatment together. */
    public Unit inGroup(String name) {
      return new Unit(treated, comparableBefore, name, outcomes, strata, latest);
    }

    /** For each time, the time of the last outcome up to it, or -1. */
    private static int[] latest(double... outcomes) {
      int[] latest = new int[outcomes.length];
      int last = -1;
      for (int time = 0; time < outcomes.length; time++) {
        last = Double.isNaN(outcomes[time]) ? last : time;
        latest[time] = last;
      }
      return latest;
    }

    /** Time of its first treatment, or {@link #NEVER}. */
    public int treated() {
      return treated;
    }

    /** Number of times at which it could be observed. */
    int times() {
      return outcomes.length;
    }

    /** The first time at which it is no comparison any more. */
    public int comparableBefore() {
      return comparableBefore;
    }

    /** The group that it gets its treatment with, or null where it gets it alone. */
    String group() {
      return group;
    }

    /** The outcome by which it is found to be like others before, whatever is looked at after. */
    double stratum(int time) {
      return time < 0 || time >= strata.length ? Double.NaN : strata[time];
    }

    /** The outcome at a time, NaN where it was not observed or the time lies outside. */
    public double outcome(int time) {
      return time < 0 || time >= outcomes.length ? Double.NaN : outcomes[time];
    }

    /** The last time from {@code from} to {@code to} at which it was observed; -1 if at none. */
    int lastObserved(int from, int to) {
      int last = to < 0 ? -1 : latest[Math.min(to, latest.length - 1)];
      return last < from ? -1 : last;
    }

    /** The same as a comparison alone: not treated, and compared with until the same time. */
    Unit asComparison() {
      return new Unit(NEVER, comparableBefore, group, outcomes, strata, latest);
    }

    /** The same outcomes under the treatment of another unit. */
    Unit treatedAs(Unit other) {
      return new Unit(other.treated, other.comparableBefore, group, outcomes, strata, latest);
    }

    /** The same as if it had been treated earlier, without what was observed since it was. */
    Unit treatedEarlier(int by) {
      if (treated == NEVER) {
        return this;
      }
      double[] before = outcomes.clone();
      Arrays.fill(before, Math.min(treated, before.length), before.length, Double.NaN);
      return new Unit(treated - by, comparableBefore, group, before);
    }

    /** Whether a treatment had begun, as an outcome: 1 from its time on. */
    Unit asTreatment() {
      double[] begun = new double[outcomes.length];
      for (int time = 0; time < begun.length; time++) {
        begun[time] = Double.isNaN(outcomes[time]) ? Double.NaN : time >= treated ? 1 : 0;
      }
      return new Unit(treated, comparableBefore, group, begun, strata, latest);
    }
  }

  /** The same with another outcome: whether a unit's treatment had begun. */
  StaggeredPanel asTreatment() {
    return new StaggeredPanel(units.stream().map(Unit::asTreatment).toList(), times);
  }

  /** The panel of a placebo: all treatments some times earlier, nothing observed since the real. */
  public StaggeredPanel treatedEarlier(int by) {
    return new StaggeredPanel(units.stream().map(unit -> unit.treatedEarlier(by)).toList(), times);
  }
}
