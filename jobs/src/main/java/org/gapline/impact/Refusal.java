package org.gapline.impact;

/** Why no estimate is given, and which data would lift the refusal. */
public enum Refusal {
  NO_RATING(
      "No assessment in the release rates the theme by a scheme that says what is a shortfall.",
      "A table of assessments of States on the theme, at two dates or more, with a mapping that"
          + " says below which rating a State is weak."),
  RERATED_ON_REQUEST(
      "The outcome is rated anew only when the State asks for it: those who expect a better rating"
          + " ask, so that changes tell who asked.",
      "Ratings that are given anew to all States on a schedule."),
  ONE_TIME_POINT(
      "Hardly any State has ratings given anew in two years, so that no change can be seen.",
      "A second round of ratings, given anew (ratings that are carried over are no observation)."),
  TOO_FEW_STATES(
      "Fewer than 6 States took part of which ratings before and after are known.",
      "Lists of participating States for more of the events, or ratings nearer to them."),
  NO_COMPARISON(
      "Fewer than 6 States are known not to have taken part by then, with ratings of the same"
          + " years, fewer than 12 States are on both sides together, or none stood on the same side"
          + " of the line before. States of the region that no document names are unknown, and no"
          + " comparison.",
      "Full lists of participants, which tell who was not there, and ratings of those States."),
  UNREACHABLE(
      "States that came together count as one group, and groups of these numbers could not give a"
          + " p value of 0.05 whatever happened.",
      "More events on the theme, for other States and in other years, with ratings of these.");

  private final String words;
  private final String lifts;

  Refusal(String words, String lifts) {
    this.words = words;
    this.lifts = lifts;
  }

  /** The reason as the table gives it: the code, then words. */
  public String reason() {
    return name() + ": " + words;
  }

  /** Which data would lift it. */
  public String lifts() {
    return lifts;
  }

  /** Whether a reason in the table is this refusal. */
  boolean isReason(String reason) {
    return reason.startsWith(name() + ":");
  }
}
