package org.gapline.codebook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a statement does: the five roles of the coding manual. */
public enum Role {
  /** A gap, obstacle, lack, difficulty or unmet need that is said to exist. */
  CHALLENGE,
  /** Something presented as having worked or as worth following. */
  GOOD_PRACTICE,
  /** Something that is said should be done. */
  RECOMMENDATION,
  /** Something that an actor says it will do. */
  COMMITMENT,
  /** An improvement that has already happened. */
  PROGRESS;

  /** Made once: it is compared with for each statement, several times. */
  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The id used in the codebook and in tables. */
  public String id() {
    return id;
  }

  /** The role with this id, if there is one. */
  public static Optional<Role> parse(String id) {
    return Arrays.stream(values()).filter(role -> role.id().equals(id)).findFirst();
  }
}
