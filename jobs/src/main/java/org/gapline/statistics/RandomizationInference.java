package org.gapline.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * How far an effect stands out from those that the same outcomes give when treatments, with their
 * times, are dealt out anew by chance, to whole groups of units that got theirs together.
 *
 * <p>Sources: R. A. Fisher, "The Design of Experiments" (1935); P. R. Rosenbaum, "Observational
 * Studies" (2nd ed. 2002), section 2.6, for the interval: the additive effects that the test at 5%
 * does not reject. B. Phipson and G. K. Smyth, "Permutation p-values should never be zero",
 * Statistical Applications in Genetics and Molecular Biology 9 (2010), 39, for p = (extreme + 1) /
 * (draws + 1). A deal in which the effect cannot be computed counts as extreme, but for checks, of
 * which a large p is what would please.
 *
 * @param pValue two-sided p value
 * @param low lower end of the 95% interval
 * @param high upper end
 * @param minimumP the smallest p value that groups of these numbers can give, with the deals in
 *     which the effect cannot be computed
 */
public record RandomizationInference(double pValue, double low, double high, double minimumP) {

  private static final double LEVEL = 0.05;
  private static final double SAME = 1e-9;
  private static final double STEP = 0.005;

  /**
   * Tests an effect.
   *
   * @param effect the effect in a panel; linear in its outcomes
   * @param randomization how often treatments are dealt out, and the seed
   */
  public static RandomizationInference of(
      StaggeredPanel panel, ToDoubleFunction<StaggeredPanel> effect, Randomization randomization) {
    double observed = effect.applyAsDouble(panel);
    TreatmentBlocks blocks = new TreatmentBlocks(panel);
    StaggeredPanel begun = panel.asTreatment();
    List<Draw> draws = new ArrayList<>();
    for (int[] deal : randomization.of(blocks.number())) {
      draws.add(
          new Draw(
              effect.applyAsDouble(blocks.dealt(panel, deal)),
              effect.applyAsDouble(blocks.dealt(begun, deal))));
    }
    return new RandomizationInference(
        pValue(observed, draws, 0),
        end(observed, draws, -1),
        end(observed, draws, 1),
        Math.max(blocks.smallestShare(), pValue(Double.POSITIVE_INFINITY, draws, 0)));
  }

  /**
   * The p value of a check, among the deals in which its effect can be computed: the others must
   * not speak for what is checked.
   */
  public static double pValueOfCheck(
      StaggeredPanel panel, ToDoubleFunction<StaggeredPanel> effect, Randomization randomization) {
    TreatmentBlocks blocks = new TreatmentBlocks(panel);
    List<Draw> draws = new ArrayList<>();
    for (int[] deal : randomization.of(blocks.number())) {
      double dealt = effect.applyAsDouble(blocks.dealt(panel, deal));
      if (!Double.isNaN(dealt)) {
        draws.add(new Draw(dealt, 0));
      }
    }
    return pValue(effect.applyAsDouble(panel), draws, 0);
  }

  /**
   * How treatments are dealt out.
   *
   * @param draws how often
   * @param seed the same seed gives the same deals
   */
  public record Randomization(int draws, long seed) {

    private List<int[]> of(int blocks) {
      SplittableRandom random = new SplittableRandom(seed);
      List<int[]> deals = new ArrayList<>();
      for (int i = 0; i < draws; i++) {
        deals.add(deal(blocks, random));
      }
      return deals;
    }

    private static int[] deal(int blocks, SplittableRandom random) {
      int[] deal = new int[blocks];
      for (int place = 0; place < blocks; place++) {
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

  /**
   * The effect farthest out on a side that is not rejected: at most 1 of either sign, as no share
   * changes by more, unless the effect itself is larger, where comparisons move the other way.
   */
  private static double end(double observed, List<Draw> draws, int side) {
    double limit = Math.max(1, Math.abs(observed));
    double end = observed;
    while (side * (end + side * STEP) <= limit
        && pValue(observed, draws, end + side * STEP) > LEVEL) {
      end += side * STEP;
    }
    return side * Math.min(limit, side * (end + side * STEP));
  }
}
