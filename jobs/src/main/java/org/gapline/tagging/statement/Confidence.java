package org.gapline.tagging.statement;

/**
 * How sure the rules are of a statement, from 0 to 1: a first, uncalibrated figure. It grows with
 * the strength of the cues, with their lead over the next role, and where a theme is found; what a
 * cue alone gives at its weakest is 0.35, what a decisive cue with a theme gives is above 0.9.
 */
final class Confidence {

  private static final double BASE = 0.15;
  private static final double PER_STRENGTH = 0.16;
  private static final double PER_LEAD = 0.06;
  private static final double WITH_THEME = 0.12;
  private static final double MOST = 0.98;

  private Confidence() {}

  static double of(Decision decision, int themes) {
    double strength = Math.min(decision.strength(), 3.5);
    double lead = Math.min(decision.lead(), 2);
    double sum = BASE + PER_STRENGTH * strength + PER_LEAD * lead + (themes > 0 ? WITH_THEME : 0);
    return Math.round(Math.min(MOST, sum) * 100) / 100.0;
  }
}
