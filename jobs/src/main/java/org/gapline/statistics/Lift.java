package org.gapline.statistics;

import java.util.Optional;

/**
 * How much more often two things occur together than they would if neither had to do with the
 * other: their joint share over the product of their shares. 1 means independence.
 *
 * <p>Source: S. Brin, R. Motwani and C. Silverstein, "Beyond market baskets: generalizing
 * association rules to correlations", Proceedings of ACM SIGMOD 1997, 265-276 (there "interest").
 *
 * <p>Lift says nothing of how much evidence there is, and is largest where counts are smallest: a
 * single joint occurrence of two things that never occur else has the greatest lift there can be.
 * Hence the guard: below {@value #FEWEST_TOGETHER} joint occurrences there is none.
 *
 * @param value joint share over the product of shares
 * @param together joint occurrences behind it
 */
public record Lift(double value, int together) {

  /** Joint occurrences below which no lift is given. */
  public static final int FEWEST_TOGETHER = 5;

  /**
   * The lift of two things, or nothing where they occur together too rarely.
   *
   * @param together occurrences of both
   * @param first occurrences of the first, with or without the second
   * @param second occurrences of the second
   * @param all occasions on which they could occur
   */
  public static Optional<Lift> of(int together, int first, int second, int all) {
    boolean possible =
        together >= 0
            && together <= Math.min(first, second)
            && (long) first + second - together <= all;
    if (!possible) {
      throw new IllegalArgumentException(
          together + " of " + first + " and " + second + " among " + all);
    }
    return together < FEWEST_TOGETHER
        ? Optional.empty()
        : Optional.of(new Lift((double) together * all / ((double) first * second), together));
  }
}
