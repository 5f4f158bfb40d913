package org.gapline.tagging.facts;

/**
 * A date that may be the event's.
 *
 * @param mention the date as written, or null where it follows from the date of publication
 * @param start first day as far as it is known
 * @param end last day as far as it is known
 * @param weekday day of the week that stands with it, or null
 * @param phrase the sentence that holds it
 * @param score how much speaks for it
 */
record DateCandidate(
    DateMention mention,
    PartialDate start,
    PartialDate end,
    java.time.DayOfWeek weekday,
    Phrase phrase,
    int score) {

  boolean isSpan() {
    return !start.equals(end);
  }

  /** The same with less evidence. */
  DateCandidate weaker(int by) {
    return new DateCandidate(mention, start, end, weekday, phrase, score - by);
  }

  boolean isRelative() {
    return mention == null;
  }
}
