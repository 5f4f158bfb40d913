package org.gapline.statistics;

import java.util.List;
import java.util.SplittableRandom;

/**
 * The p value over random tables with the margins observed, drawn until enough of them are as
 * extreme as the observed one.
 *
 * <p>Source: J. Besag and P. Clifford, "Sequential Monte Carlo p-values", Biometrika 78 (1991),
 * 301-304. With {@value #ENOUGH} tables as extreme among the draws so far, drawing stops and p is
 * their share; else p is (extreme + 1) / ({@value #DRAWS} + 1) after all draws. Both are valid p
 * values.
 *
 * <p>Where Bernstein's inequality says that even one extreme table among all draws has a chance
 * below one in a million, none is drawn and p is the least that the draws could give. (The
 * inequality holds for draws without replacement: W. Hoeffding, Journal of the American Statistical
 * Association 58 (1963), 13-30, section 6.)
 *
 * @param value the p value
 * @param draws number of tables that it rests on, drawn or decided by the inequality
 */
record PermutationP(double value, int draws) {

  static final int DRAWS = 9_999;
  static final int ENOUGH = 100;

  private static final double NEGLIGIBLE = 1e-6;
  private static final double SAME = 1e-7;

  static PermutationP of(List<BinomialSeries> strata, long seed) {
    double observed = strata.stream().mapToDouble(BinomialSeries::excessScore).sum();
    double distance = Math.abs(observed) - SAME;
    if (distance <= 0) {
      return new PermutationP(1, 0);
    }
    if (chanceOfOne(strata, distance) * DRAWS < NEGLIGIBLE) {
      return new PermutationP(1.0 / (DRAWS + 1), DRAWS);
    }
    List<RandomTables> tables = strata.stream().map(RandomTables::new).toList();
    return drawn(tables, distance, new SplittableRandom(seed));
  }

  private static PermutationP drawn(
      List<RandomTables> tables, double distance, SplittableRandom random) {
    int extreme = 0;
    for (int draw = 1; draw <= DRAWS; draw++) {
      double excess = 0;
      for (RandomTables stratum : tables) {
        excess += stratum.drawExcessScore(random);
      }
      extreme += Math.abs(excess) >= distance ? 1 : 0;
      if (extreme == ENOUGH) {
        return new PermutationP((double) extreme / draw, draw);
      }
    }
    return new PermutationP((extreme + 1.0) / (DRAWS + 1), DRAWS);
  }

  /** Bernstein's bound of the chance that a table drawn lies as far out. */
  private static double chanceOfOne(List<BinomialSeries> strata, double distance) {
    double variance = 0;
    double range = 0;
    for (BinomialSeries stratum : strata) {
      double fewer = Math.min(stratum.successes(), stratum.trials() - stratum.successes());
      variance += fewer * stratum.timeSumOfSquares() / stratum.trials();
      range = Math.max(range, stratum.span());
    }
    double exponent = distance * distance / (2 * (variance + range * distance / 3));
    return 2 * StrictMath.exp(-exponent);
  }
}
