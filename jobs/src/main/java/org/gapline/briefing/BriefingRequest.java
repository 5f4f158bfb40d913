package org.gapline.briefing;

/**
 * What a briefing is asked for.
 *
 * @param subject a region, parent region, grouping or {@code all}, or a State
 * @param theme the one theme it is on, or null for all
 * @param naming whether States may be named with a challenge outside their own briefing
 */
public record BriefingRequest(Subject subject, String theme, Naming naming) {

  /** Whether States are named with a challenge. */
  public enum Naming {
    WITHHELD,
    NAMED
  }

  /**
   * Whom a briefing is on.
   *
   * @param kind a reporting unit or a State
   * @param id id of the unit, or ISO 3166-1 alpha-3 of the State
   */
  public record Subject(Kind kind, String id) {

    /** What a subject can be. */
    public enum Kind {
      UNIT,
      STATE
    }

    /** A region, parent region, grouping or {@code all}. */
    public static Subject unit(String id) {
      return new Subject(Kind.UNIT, id);
    }

    /** A State. */
    public static Subject state(String iso3) {
      return new Subject(Kind.STATE, iso3);
    }

    /** Whether it is a State. */
    public boolean isState() {
      return kind == Kind.STATE;
    }
  }
}
