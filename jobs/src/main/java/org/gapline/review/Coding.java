package org.gapline.review;

import java.util.List;
import java.util.Objects;
import java.util.Set;

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

  /** The coding of a decision that was kept. */
  static Coding of(Review review) {
    return new Coding(review.decision(), review.role(), review.themes(), review.saidBy());
  }

  /** Whether decision, role and themes are the same. */
  boolean saysTheSameAs(Coding other) {
    return decision == other.decision
        && Objects.equals(role, other.role)
        && Set.copyOf(themes).equals(Set.copyOf(other.themes));
  }

  /** A coding without a role. */
  static Coding none(Decision decision) {
    return new Coding(decision, null, List.of(), null);
  }
}
