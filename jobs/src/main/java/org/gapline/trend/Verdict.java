package org.gapline.trend;

/** What a trend test says. */
public enum Verdict {
  RISING("rising"),
  FALLING("falling"),
  /** The verdict as counted and the verdict among events with the same agenda differ. */
  FOLLOWS_THE_AGENDA("follows the agenda"),
  NO_CLEAR_TREND("no clear trend"),
  /** The margins do not carry a test. */
  INSUFFICIENT_EVIDENCE("insufficient evidence");

  private final String id;

  Verdict(String id) {
    this.id = id;
  }

  /** The wording used in tables. */
  public String id() {
    return id;
  }
}
