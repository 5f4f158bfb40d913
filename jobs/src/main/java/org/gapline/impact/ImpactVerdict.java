package org.gapline.impact;

/** What an estimate says. */
public enum ImpactVerdict {
  IMPROVED_MORE("improved more"),
  IMPROVED_LESS("improved less"),
  NO_CLEAR_DIFFERENCE("no clear difference"),
  /** Trends differed before anybody took part, so that a difference after tells nothing. */
  NOT_COMPARABLE("not comparable"),
  INSUFFICIENT_EVIDENCE("insufficient evidence");

  private final String id;

  ImpactVerdict(String id) {
    this.id = id;
  }

  /** The wording used in tables. */
  public String id() {
    return id;
  }
}
