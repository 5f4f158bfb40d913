package org.gapline.statistics;

import java.util.List;

/**
 * A value at an integer time, as the share of one year.
 *
 * @param time integer time
 * @param value finite value
 */
public record TimedValue(int time, double value) {

  public TimedValue {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("at " + time + ": " + value);
    }
    value += 0.0; // Negative zero is zero, or it would break ties.
  }

  static void requireOrdered(List<TimedValue> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("no value");
    }
    for (int i = 1; i < values.size(); i++) {
      if (values.get(i - 1).time() >= values.get(i).time()) {
        throw new IllegalArgumentException("times do not increase at " + values.get(i).time());
      }
    }
  }
}
