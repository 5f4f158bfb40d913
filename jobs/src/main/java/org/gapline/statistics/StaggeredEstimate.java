package org.gapline.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.gapline.statistics.GroupTimeEffects.AtTime;
import org.gapline.statistics.GroupTimeEffects.Comparison;
import org.gapline.statistics.RandomizationInference.Randomization;

/**
 * An effect of treatments at different times, with what speaks against believing it.
 *
 * <p>Where weak units are chosen for treatment, they rise towards the mean by themselves. Two tests
 * therefore have to agree: one against all units not yet treated, and one against those of them
 * with the same outcome before. The p value is the larger of the two, and 1 where the two effects
 * are of different sign (an intersection-union test: R. L. Berger, "Multiparameter hypothesis
 * testing and acceptance sampling", Technometrics 24 (1982), 295-300); the interval reaches over
 * those of both.
 *
 * @param effect the effect against all units not yet treated, as a difference of shares
 * @param low lower end of the 95% intervals of both tests
 * @param high upper end
 * @param stratified the effect against units with the same outcome before, NaN where there is none
 * @param pValue the larger p value of the two
 * @param minimumP the smallest p value that both tests can give by this design
 * @param preTrendP p value of a difference in trends before the base, where any is observed
 * @param placebo the effect that a treatment {@value #PLACEBO} times earlier seems to have
 * @param placeboP its p value
 * @param windowLow the lowest effect over other windows
 * @param windowHigh the highest effect over other windows
 * @param treated treated units behind it
 * @param comparisons units that they are compared with
 * @param byTime the event study: effects by time since the treatment
 */
public record StaggeredEstimate(
    double effect,
    double low,
    double high,
    double stratified,
    double pValue,
    double minimumP,
    OptionalDouble preTrendP,
    OptionalDouble placebo,
    OptionalDouble placeboP,
    double windowLow,
    double windowHigh,
    int treated,
    int comparisons,
    List<AtTime> byTime) {

  /** How many times earlier the treatment of the placebo is. */
  public static final int PLACEBO = 3;

  private static final List<Integer> OTHERS = List.of(1, 3, 5);

  public StaggeredEstimate {
    byTime = List.copyOf(byTime);
  }

  /** The estimate, or nothing where no treated unit can be compared. */
  public static Optional<StaggeredEstimate> of(
      StaggeredPanel whole, EffectWindow window, Randomization randomization) {
    GroupTimeEffects all = GroupTimeEffects.of(whole, window, Comparison.ANY);
    return all.treated().isEmpty()
        ? Optional.empty()
        : Optional.of(new Estimating(contributing(whole, all), window, randomization).of(all));
  }

  /**
   * How many units an estimate would rest on.
   *
   * @param treatedSeen treated units observed before and after their treatment
   * @param treated those of them that can be compared
   * @param comparisons units that they are compared with
   * @param units treated units and comparisons, each once: one may be first one, then the other
   */
  public record Sides(int treatedSeen, int treated, int comparisons, int units) {}

  /** How many units the estimate of a panel would rest on. */
  public static Sides sides(StaggeredPanel panel, EffectWindow window) {
    GroupTimeEffects all = GroupTimeEffects.of(panel, window, Comparison.ANY);
    long seen = panel.units().stream().filter(unit -> isSeen(unit, window)).count();
    return new Sides(
        (int) seen,
        all.treated().size(),
        all.comparisons().size(),
        contributing(panel, all).units().size());
  }

  private static boolean isSeen(StaggeredPanel.Unit unit, EffectWindow window) {
    int treated = unit.treated();
    return treated != StaggeredPanel.NEVER
        && unit.lastObserved(treated - window.before(), treated - 1) >= 0
        && unit.lastObserved(treated + 1, treated + window.after()) >= 0;
  }

  /**
   * The units that play a part: others would only dilute the deals. One that is treated too late
   * for an effect of its own is a comparison alone, so that all checks are of the treated units
   * that the estimate rests on.
   */
  private static StaggeredPanel contributing(StaggeredPanel whole, GroupTimeEffects effects) {
    List<StaggeredPanel.Unit> units = new ArrayList<>();
    for (int place = 0; place < whole.units().size(); place++) {
      StaggeredPanel.Unit unit = whole.units().get(place);
      if (effects.treated().contains(place)) {
        units.add(unit);
      } else if (effects.comparisons().contains(place)) {
        units.add(unit.asComparison());
      }
    }
    return new StaggeredPanel(units, whole.times());
  }

  private record Tests(
      double stratified, double low, double high, double pValue, double minimumP) {}

  /** The estimate of one panel. */
  private record Estimating(
      StaggeredPanel panel, EffectWindow window, Randomization randomization) {

    StaggeredEstimate of(GroupTimeEffects all) {
      Tests tests = tests(all.overall());
      double[] others = others();
      StaggeredPanel earlier = panel.treatedEarlier(PLACEBO);
      ToDoubleFunction<StaggeredPanel> placebo =
          after(new EffectWindow(window.before(), PLACEBO), Comparison.ANY);
      return new StaggeredEstimate(
          all.overall(),
          tests.low(),
          tests.high(),
          tests.stratified(),
          tests.pValue(),
          tests.minimumP(),
          check(panel, before(window)),
          known(placebo.applyAsDouble(earlier)),
          check(earlier, placebo),
          others[0],
          others[1],
          all.treated().size(),
          all.comparisons().size(),
          byTime(all));
    }

    /** What the two tests say together; nothing is rejected where there is no second one. */
    private Tests tests(double effect) {
      double stratified = after(window, Comparison.SAME_BASELINE).applyAsDouble(panel);
      if (Double.isNaN(stratified)) {
        return new Tests(stratified, -1, 1, 1, 1);
      }
      RandomizationInference any = inference(Comparison.ANY);
      RandomizationInference same = inference(Comparison.SAME_BASELINE);
      double minimumP = Math.max(any.minimumP(), same.minimumP());
      double larger = Math.max(minimumP, Math.max(any.pValue(), same.pValue()));
      return new Tests(
          stratified,
          Math.min(any.low(), same.low()),
          Math.max(any.high(), same.high()),
          stratified * effect <= 0 ? 1 : larger,
          minimumP);
    }

    private RandomizationInference inference(Comparison comparison) {
      return RandomizationInference.of(panel, after(window, comparison), randomization);
    }

    private OptionalDouble check(StaggeredPanel of, ToDoubleFunction<StaggeredPanel> effect) {
      return Double.isNaN(effect.applyAsDouble(of))
          ? OptionalDouble.empty()
          : OptionalDouble.of(RandomizationInference.pValueOfCheck(of, effect, randomization));
    }

    /** The smallest and the largest effect over the other windows. */
    private double[] others() {
      double[] ends = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
      for (int before : OTHERS) {
        for (int after : OTHERS) {
          double effect =
              after(new EffectWindow(before, after), Comparison.ANY).applyAsDouble(panel);
          if (!Double.isNaN(effect)) {
            ends[0] = Math.min(ends[0], effect);
            ends[1] = Math.max(ends[1], effect);
          }
        }
      }
      return ends;
    }

    private List<AtTime> byTime(GroupTimeEffects all) {
      GroupTimeEffects before = GroupTimeEffects.before(panel, window, Comparison.ANY);
      return Stream.concat(before.byTime().stream(), all.byTime().stream()).toList();
    }

    private static OptionalDouble known(double value) {
      return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static ToDoubleFunction<StaggeredPanel> after(
        EffectWindow window, Comparison comparison) {
      return panel -> GroupTimeEffects.of(panel, window, comparison).overall();
    }

    private static ToDoubleFunction<StaggeredPanel> before(EffectWindow window) {
      return panel -> GroupTimeEffects.before(panel, window, Comparison.ANY).overall();
    }
  }
}
