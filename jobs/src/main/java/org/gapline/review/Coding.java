package org.gapline.review;

import java.util.List;

/**
 * What a reader says of a text.
 *
 * @param role id of the role, or null
 * @param themes ids of the themes, with the parents of sub-themes, in the codebook's order
 * @param saidBy who says so, or null
 */
record Coding(Decision decision, String role, List<String> themes, String saidBy) {

  Coding {
    themes = List.copyOf(themes);
  }

  /** A coding without a role. */
  static Coding none(Decision decision) {
    return new Coding(decision, null, List.of(), null);
  }
}
