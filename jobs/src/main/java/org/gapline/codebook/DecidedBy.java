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

  /** Made once: it is compared with for each statement, several times. */
  private final String id = name().toLowerCase(Locale.ROOT);

  /** The id that tables and files write. */
  public String id() {
    return id;
  }

  /** Whether a row with this id was decided so. */
  public boolean is(String id) {
    return this.id.equals(id);
  }
}
