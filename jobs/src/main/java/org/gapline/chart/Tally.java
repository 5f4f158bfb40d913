package org.gapline.chart;

/**
 * Events with something, of events that could have it.
 *
 * @param with events that have it
 * @param of all of them; at least {@code with}
 */
public record Tally(int with, int of) {

  public Tally {
    if (with < 0 || with > of) {
      throw new IllegalArgumentException(with + " of " + of);
    }
  }

  /** The share, from 0 to 1; 0 where there is nothing to take a share of. */
  public double share() {
    return of == 0 ? 0 : (double) with / of;
  }
}
