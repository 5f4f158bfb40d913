package org.gapline.assessment;

import java.util.List;

/**
 * How States stand at their latest rating against their first, whatever came between: each State
 * that was rated anew at least twice counts once.
 *
 * @param improved States that stand higher
 * @param unchanged States that stand as at first
 * @param worsened States that stand lower
 */
public record RatingChange(int improved, int unchanged, int worsened) {

  /** What became of these States; those rated once are not counted. */
  public static RatingChange of(List<RatingHistory> histories) {
    List<Integer> signs =
        histories.stream()
            .filter(RatingHistory::isRatedTwice)
            .map(history -> Integer.compare(history.latest().rank(), history.first().rank()))
            .toList();
    return new RatingChange(count(signs, 1), count(signs, 0), count(signs, -1));
  }

  private static int count(List<Integer> signs, int wanted) {
    return (int) signs.stream().filter(sign -> sign == wanted).count();
  }

  /** All States that were rated anew at least twice. */
  public int statesRatedTwice() {
    return improved + unchanged + worsened;
  }
}
