package org.gapline.briefing;

import java.util.List;

/**
 * A whole number with the rows that it comes from.
 *
 * @param value the number
 * @param origin the rows
 */
record Count(int value, Origin origin) {

  /** As many as there are rows. */
  static Count of(String table, List<String> keys) {
    return new Count(keys.size(), Origin.rows(table, keys));
  }
}
