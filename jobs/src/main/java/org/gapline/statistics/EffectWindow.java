package org.gapline.statistics;

/**
 * What is compared: the last outcome before the treatment, at most {@code before} times back, with
 * outcomes up to {@code after} times past it. The time of the treatment itself is left out, since
 * what is observed in it may be older than the treatment.
 *
 * @param before times before the treatment in which the base is looked for, 1 or more
 * @param after times after the treatment that are looked at, 1 or more
 */
public record EffectWindow(int before, int after) {

  public EffectWindow {
    if (before < 1 || after < 1) {
      throw new IllegalArgumentException("an empty window: " + before + ", " + after);
    }
  }
}
