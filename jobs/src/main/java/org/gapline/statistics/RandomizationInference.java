package org.gapline.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.gapline.statistics.StaggeredPanel.Unit;

/**
 * How far an effect stands out from those that the same outcomes give when treatments, with their
 * times, are dealt out anew among the units by chance.
 *
 * <p>Sources: R. A. Fisher, "The Design of Experiments" (1935); P. R. Rosenbaum, "Observational
 * Studies" (2nd ed. 2002), section 2.6, for the interval: the additive effects that the test at 5%
 * does not reject. B. Phipson and G. K. Smyth, "Permutation p-values should never be zero",
 * Statistical Applications in Genetics and Molecular Biology 9 (2010), 39, for p = (extreme + 1) /
 * (draws + 1). A deal in which the effect cannot be computed counts as extreme.
 *
 * @param pValue two-sided p value
 * @param low lower end of the 95% interval
 * @param high upper end
 * @param minimumP the smallest p that units and groups of these sizes can give
 */
public record RandomizationInference(double pValue, double low, double high, double minimumP) {

  private static final double LEVEL = 0.05;
  private static final double SAME = 1e-9;
  private static final double STEP = 0.005;

  /**
   * Tests an effect.
   *
   * @param effect the effect in a panel; linear in its outcomes
   * @param deals how often treatments are dealt out, and the seed
   */
  public static RandomizationInference of(
      StaggeredPanel panel, ToDoubleFunction<StaggeredPanel> effect, Deals deals) {
    double observed = effect.applyAsDouble(panel);
    StaggeredPanel begun = panel.asTreatment();
    List<Draw> draws = new ArrayList<>();
    for (int[] deal : deals.of(panel.units().size())) {
      draws.add(
          new Draw(
              effect.applyAsDouble(dealt(panel, deal)), effect.applyAsDouble(dealt(begun, deal))));
    }
    return new RandomizationInference(
        pValue(observed, draws, 0),
        end(observed, draws, -1),
        end(observed, draws, 1),
        minimumP(panel, deals));
  }

  /** The p value alone. */
  public static double pValue(
      StaggeredPanel panel, ToDoubleFunction<StaggeredPanel> effect, Deals deals) {
    List<Draw> draws = new ArrayList<>();
    for (int[] deal : deals.of(panel.units().size())) {
      draws.add(new Draw(effect.applyAsDouble(dealt(panel, deal)), 0));
    }
    return pValue(effect.applyAsDouble(panel), draws, 0);
  }

  /** The smallest p value that dealing out the treatments of a panel can give. */
  public static double minimumP(StaggeredPanel panel, Deals deals) {
    Map<List<Integer>, Integer> sizes = new HashMap<>();
    panel
        .units()
        .forEach(
            unit -> sizes.merge(List.of(unit.treated(), unit.comparableBefore()), 1, Integer::sum));
    double logDeals = logFactorial(panel.units().size());
    for (int size : sizes.values()) {
      logDeals -= logFactorial(size);
    }
    return Math.max(Math.min(1, StrictMath.exp(-logDeals)), 1.0 / (deals.draws() + 1));
  }

  /**
   * How treatments are dealt out.
   *
   * @param draws how often
   * @param seed the same seed gives the same deals
   */
  public record Deals(int draws, long seed) {

    private List<int[]> of(int units) {
      SplittableRandom random = new SplittableRandom(seed);
      List<int[]> deals = new ArrayList<>();
      for (int i = 0; i < draws; i++) {
        deals.add(deal(units, random));
      }
      return deals;
    }

    private static int[] deal(int units, SplittableRandom random) {
      int[] deal = new int[units];
      for (int place = 0; place < units; place++) {
        int other = random.nextInt(place + 1);
        deal[place] = deal[other];
        deal[other] = place;
      }
      return deal;
    }
  }

  /** The effect of one deal, and what it would be of an additive effect of 1 alone. */
  private record Draw(double effect, double ofOne) {}

  private static double pValue(double observed, List<Draw> draws, double assumed) {
    double distance = Math.abs(observed - assumed) - SAME;
    long extreme =
        draws.stream()
            .filter(draw -> !(Math.abs(draw.effect() - assumed * draw.ofOne()) < distance))
            .count();
    return (extreme + 1.0) / (draws.size() + 1);
  }

  /** The effect farthest out on a side that is not rejected, at most 1 of either sign. */
  private static double end(double observed, List<Draw> draws, int side) {
    double end = observed;
    while (Math.abs(end + side * STEP) <= 1 && pValue(observed, draws, end + side * STEP) > LEVEL) {
      end += side * STEP;
    }
    return Math.max(-1, Math.min(1, end + side * STEP));
  }

  private static StaggeredPanel dealt(StaggeredPanel panel, int... deal) {
    List<Unit> units = new ArrayList<>();
    for (int place = 0; place < deal.length; place++) {
      units.add(panel.units().get(place).treatedAs(panel.units().get(deal[place])));
    }
    return new StaggeredPanel(units, panel.times());
  }

  private static double logFactorial(int n) {
    double log = 0;
    for (int i = 2; i <= n; i++) {
      log += StrictMath.log(i);
    }
    return log;
  }
}
