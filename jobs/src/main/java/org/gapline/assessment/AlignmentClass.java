package org.gapline.assessment;

/** How what is reported on a theme and how States are rated on it go together. */
public enum AlignmentClass {
  BOTH("reported and rated weak"),
  RATED_WEAK("rated weak, hardly reported"),
  REPORTED("reported, rated fair"),
  UNRATED("reported, unrated"),
  NEITHER("neither"),
  UNCLEAR("unclear"),
  INSUFFICIENT("insufficient");

  /** A theme counts as reported from this share of reporting events on. */
  public static final double REPORTED_FROM = 0.10;

  /** States count as rated weak from this share of rated States on. */
  public static final double WEAK_FROM = 0.50;

  /** Fewer reporting events say nothing, as in tests of trends. */
  public static final int FEWEST_EVENTS = 20;

  /** Fewer rated States say nothing. */
  public static final int FEWEST_STATES = 5;

  private final String words;

  AlignmentClass(String words) {
    this.words = words;
  }

  /** The class in words, as tables and charts have it. */
  public String inWords() {
    return words;
  }

  /** The class that tables and charts have in these words. */
  public static AlignmentClass ofWords(String words) {
    for (AlignmentClass each : values()) {
      if (each.words.equals(words)) {
        return each;
      }
    }
    throw new IllegalArgumentException("no class of alignment: " + words);
  }

  /** The corner of what is reported, or hardly, and rated weak, or fair. */
  static AlignmentClass of(boolean isReported, boolean isWeak) {
    if (isReported) {
      return isWeak ? BOTH : REPORTED;
    }
    return isWeak ? RATED_WEAK : NEITHER;
  }
}
