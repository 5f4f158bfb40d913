package org.gapline.statistics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gapline.statistics.StaggeredPanel.Unit;

/**
 * The average effect of a treatment that units get at different times: for each treated unit and
 * each time after its treatment, its change since before the treatment less the mean change, over
 * the same times, of the units that were not treated by then.
 *
 * <p>Source: B. Callaway and P. H. C. Sant'Anna, "Difference-in-differences with multiple time
 * periods", Journal of Econometrics 225 (2021), 200-230: their group-time effects with not-yet
 * treated comparisons, without covariates, from one base period. Where units are not observed at
 * each time, the base is the last outcome within the window, for the treated and their comparisons
 * alike; what is compared before the treatment lies before the base of either. The overall effect
 * is their average by group, weighted by the size of groups: each treated unit counts once, however
 * often it was observed.
 *
 * @param overall the effect; NaN where nothing can be compared
 * @param treated places in the panel of the treated units behind it
 * @param comparisons places in the panel of the units that any of them is compared with
 * @param byTime the effect at each time since the treatment, the negative ones before it
 */
public record GroupTimeEffects(
    double overall, Set<Integer> treated, Set<Integer> comparisons, List<AtTime> byTime) {

  public GroupTimeEffects {
    treated = Set.copyOf(treated);
    comparisons = Set.copyOf(comparisons);
    byTime = List.copyOf(byTime);
  }

  /** With which of the units not yet treated a treated one is compared. */
  public enum Comparison {
    /** With all. */
    ANY,
    /** With those that had the same outcome before: what began low has more room to rise. */
    SAME_BASELINE
  }

  /**
   * The effect some times after the treatment, or what stands for one before it.
   *
   * @param since times since the treatment
   * @param effect mean over treated units
   * @param units number of treated units
   */
  public record AtTime(int since, double effect, int units) {}

  /** The effects in a window after the treatment. */
  public static GroupTimeEffects of(
      StaggeredPanel panel, EffectWindow window, Comparison comparison) {
    return new Counting(panel, window, comparison).over(1, window.after());
  }

  /** What seems to be an effect before the treatment: 0 but for chance where trends were equal. */
  public static GroupTimeEffects before(
      StaggeredPanel panel, EffectWindow window, Comparison comparison) {
    return new Counting(panel, window, comparison).over(-window.after() - 1, -2);
  }

  /** Adds up differences. */
  private static final class Counting {

    private final StaggeredPanel panel;
    private final EffectWindow window;
    private final Comparison comparison;
    private final TreeMap<Integer, Mean> byTime = new TreeMap<>();
    private final Map<Cell, Double> expected = new HashMap<>();
    private final BitSet treated = new BitSet();
    private final BitSet comparisons = new BitSet();

    Counting(StaggeredPanel panel, EffectWindow window, Comparison comparison) {
      this.panel = panel;
      this.window = window;
      this.comparison = comparison;
    }

    GroupTimeEffects over(int from, int to) {
      Mean overall = new Mean();
      for (int place = 0; place < panel.units().size(); place++) {
        Unit unit = panel.units().get(place);
        if (unit.treated() != StaggeredPanel.NEVER) {
          double effect = effectOn(unit, from, to);
          if (!Double.isNaN(effect)) {
            overall.add(effect);
            treated.set(place);
          }
        }
      }
      List<AtTime> times = new ArrayList<>();
      byTime.forEach((since, mean) -> times.add(new AtTime(since, mean.value(), mean.count)));
      return new GroupTimeEffects(overall.value(), places(treated), places(comparisons), times);
    }

    private static Set<Integer> places(BitSet places) {
      return places.stream().boxed().collect(Collectors.toSet());
    }

    private double effectOn(Unit unit, int from, int to) {
      Mean own = new Mean();
      for (int since = from; since <= to; since++) {
        double change = change(unit, unit.treated(), unit.treated() + since);
        if (!Double.isNaN(change)) {
          double base = base(unit, unit.treated());
          double difference = change - expected(unit.treated(), unit.treated() + since, base);
          if (!Double.isNaN(difference)) {
            own.add(difference);
            byTime.computeIfAbsent(since, s -> new Mean()).add(difference);
          }
        }
      }
      return own.value();
    }

    private double expected(int treatment, int time, double base) {
      double kept = comparison == Comparison.ANY ? 0 : base;
      return expected.computeIfAbsent(
          new Cell(treatment, time, kept), cell -> meanChange(treatment, time, base));
    }

    /** The mean change of those that were not treated by then. */
    private double meanChange(int treatment, int time, double base) {
      Mean mean = new Mean();
      for (int place = 0; place < panel.units().size(); place++) {
        Unit unit = panel.units().get(place);
        double change = change(unit, treatment, time);
        if (unit.comparableBefore() > Math.max(time, treatment)
            && (comparison == Comparison.ANY || base(unit, treatment) == base)
            && !Double.isNaN(change)) {
          mean.add(change);
          comparisons.set(place);
        }
      }
      return mean.value();
    }

    /** The change since the base; NaN at the base itself, which would be equal to itself. */
    private double change(Unit unit, int treatment, int time) {
      int base = baseTime(unit, treatment);
      return base < 0 || time < treatment && time >= base
          ? Double.NaN
          : unit.outcome(time) - unit.outcome(base);
    }

    private double base(Unit unit, int treatment) {
      return unit.stratum(baseTime(unit, treatment));
    }

    private int baseTime(Unit unit, int treatment) {
      return unit.lastObserved(treatment - window.before(), treatment - 1);
    }
  }

  private record Cell(int treatment, int time, double base) {}

  private static final class Mean {
    private double sum;
    private int count;

    void add(double value) {
      sum += value;
      count++;
    }

    double value() {
      return count == 0 ? Double.NaN : sum / count;
    }
  }
}
