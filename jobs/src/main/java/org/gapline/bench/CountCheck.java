package org.gapline.bench;

import java.util.Locale;

/**
 * What was counted, held against what was written.
 *
 * @param what what is counted, and where
 * @param written how many there are
 * @param counted how many were found
 * @param percent by how much they may differ
 */
public record CountCheck(String what, long written, long counted, double percent) {

  /** Documents are all found, or something is wrong. */
  static final double EXACT = 0;

  /** Now and then two made-up events are so alike that they are taken for one, or one for two. */
  static final double EVENTS = 1;

  /** Statements are weighed, and the finder errs. */
  private static final double CHALLENGES = 10;

  /** One report of which nothing is found weighs much among few. */
  private static final double FEW_CHALLENGES = 20;

  private static final long FEW = 1_000;

  static CountCheck ofChallenges(String what, long written, long counted) {
    return new CountCheck(what, written, counted, written < FEW ? FEW_CHALLENGES : CHALLENGES);
  }

  /** Whether it is as it should be; so small a number may differ by one. */
  public boolean holds() {
    return Math.abs(counted - written) <= Math.max(percent > 0 ? 1 : 0, written * percent / 100);
  }

  /** In words, for whoever has to look into it. */
  public String inWords() {
    return String.format(Locale.ROOT, "%s: %,d written, %,d counted", what, written, counted);
  }
}
