package org.gapline.codebook;

import org.gapline.learning.PlattScaling;

/**
 * How often a statement and its role are right where the weighed evidence says that they are so
 * probable. What a rule names is right more often than what the evidence alone adds, so each has a
 * curve of its own.
 *
 * @param rules for statements whose role a rule names
 * @param model for statements whose role only the weighed evidence gives
 */
public record Calibration(PlattScaling rules, PlattScaling model) {

  /** What leaves the weighed evidence as it is. */
  public static final Calibration NONE = new Calibration(PlattScaling.NONE, PlattScaling.NONE);

  /** How probable it is that a statement and its role are right, to three places. */
  public double confidence(DecidedBy decider, double probability) {
    double exact =
        switch (decider) {
          case RULES -> rules.of(probability);
          case MODEL -> model.of(probability);
          // A reviewer's word is not weighed.
          case REVIEWER -> probability;
        };
    return Math.round(exact * 1000) / 1000.0;
  }
}
