package org.gapline.codebook;

import java.util.List;
import java.util.Locale;

/** Who decided on a statement and its role. */
public enum DecidedBy {
  /** A rule names the role. */
  RULES,
  /** Only the weighed evidence gives it. */
  MODEL,
  /** A person who looked at it. */
  REVIEWER;

  /** Those whose confidence is weighed, and calibrated. */
  public static final List<DecidedBy> WEIGHED = List.of(RULES, MODEL);

  /** The id that tables and files write. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a row with this id was decided so. */
  public boolean is(String id) {
    return id().equals(id);
  }
}
