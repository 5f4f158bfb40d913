package org.gapline.tagging.facts;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the headings that open sections on events: a date stands in the heading or in the lines
 * below it, or, on a page that says it is on several, in the first sentence about a gathering.
 */
final class SectionHeads {

  private static final int LINES = 4;
  private static final int MANY = 3;
  private static final int OPENING = 2;

  private final DatedPhrases phrases;
  private final SeveralSigns signs;
  private final int titles;

  SectionHeads(DatedPhrases phrases, SeveralSigns signs) {
    this.phrases = phrases;
    this.signs = signs;
    this.titles = signs.titles();
  }

  /** Indices of the headings; none where the page tells of one event before the first of them. */
  List<Integer> find() {
    int end = endOfPage();
    List<Integer> heads = withText(heads(end, signs.isOnSeveral()), end);
    if (heads.size() < OPENING && !signs.isOnSeveral()) {
      List<Integer> told = withText(heads(end, true), end);
      heads = told.size() >= MANY ? told : heads;
    }
    return heads.size() < OPENING || isOnOneEvent(heads.get(0)) ? List.of() : heads;
  }

  /** Where lists of other events and pages begin. */
  private int endOfPage() {
    for (int p = titles; p < phrases.size(); p++) {
      if (phrases.isHeading(p) && SectionWords.LINKS.contains(phrases.firstWord(p))) {
        return p;
      }
    }
    return phrases.size();
  }

  private List<Integer> heads(int end, boolean told) {
    List<Integer> heads = new ArrayList<>();
    for (int p = 0; p < end; p++) {
      if (isHead(p) || told && p >= titles && isHeadOfTold(p)) {
        heads.add(p);
      }
    }
    return heads;
  }

  private boolean isHead(int p) {
    if (!phrases.isHeading(p)) {
      return isHeadLine(p);
    }
    if (isPartOrGeneric(p)) {
      return false;
    }
    if (p < titles) {
      return p + 1 == titles && !signs.isOnSeveral() && hasDateLine(p, true);
    }
    return phrases.day(p) != null && !phrases.isHeading(p + 1) || hasDateLine(p, false);
  }

  private boolean isPartOrGeneric(int heading) {
    String first = phrases.firstWord(heading);
    return SectionWords.PARTS.contains(first)
        || SectionWords.GENERIC.contains(first)
        || phrases
                .reading()
                .namesBetween(phrases.get(heading).first(), phrases.get(heading).first())
                .isEmpty()
            && CalendarWords.weekday(phrases.reading().tokens(), phrases.get(heading).first())
                != null;
  }

  /** Whether a line below a heading holds a day; below the title, one of the event for certain. */
  private boolean hasDateLine(int heading, boolean sure) {
    for (int p = heading + 1; p < heading + LINES && phrases.isLine(p); p++) {
      if (phrases.day(p) != null && !isStamp(p)) {
        return !sure || phrases.namesPlace(p) || phrases.day(p).isSpan() || isLabelled(p);
      }
    }
    return false;
  }

  private boolean isLabelled(int p) {
    Labels.Found label = phrases.get(p).label();
    return label != null && label.label() == Labels.Label.DATE;
  }

  private boolean isStamp(int p) {
    Labels.Found label = phrases.get(p).label();
    return label != null && label.label() == Labels.Label.PUBLICATION
        || phrases.get(p).has(Cue.PUBLICATION);
  }

  /**
   * "1. Workshop on ..., Skopje, 4-5 April 2018", or such a line with day and place in the lines
   * below, and then text.
   */
  private boolean isHeadLine(int p) {
    if (p <= titles || !phrases.isLine(p) || isPartOrGeneric(p) || !opensLines(p)) {
      return false;
    }
    boolean day = false;
    boolean place = false;
    int q = p;
    for (; q < p + LINES && phrases.isLine(q); q++) {
      day |= phrases.day(q) != null && !isStamp(q);
      place |= phrases.namesPlace(q);
    }
    return day && place && phrases.namesEvent(p) && q < phrases.size() && !phrases.isHeading(q);
  }

  /** Whether the lines begin with this one: none and no heading stands right above it. */
  private boolean opensLines(int p) {
    return !phrases.isHeading(p - 1) && !phrases.isLine(p - 1);
  }

  /** A heading whose first sentences tell of a gathering with its day and place. */
  private boolean isHeadOfTold(int p) {
    if (!phrases.isHeading(p) || isPartOrGeneric(p) || phrases.isHeading(p + 1)) {
      return false;
    }
    for (int q = p + 1; q <= p + OPENING && q < phrases.size() && !phrases.isHeading(q); q++) {
      if (phrases.day(q) != null
          && phrases.namesEvent(q)
          && phrases.tellsOfHolding(q)
          && phrases.namesPlace(q)
          && !phrases.isFuture(q)
          && !phrases.looksBack(q)) {
        return true;
      }
    }
    return false;
  }

  /** Those under which something is said. */
  private List<Integer> withText(List<Integer> heads, int end) {
    List<Integer> telling = new ArrayList<>();
    for (int h = 0; h < heads.size(); h++) {
      int next = h + 1 < heads.size() ? heads.get(h + 1) : end;
      if (phrases.saySomething(heads.get(h) + 1, next)) {
        telling.add(heads.get(h));
      }
    }
    return telling;
  }

  /** Whether one event and its day are told of before the first head. */
  private boolean isOnOneEvent(int first) {
    for (int p = 0; p < first; p++) {
      if (phrases.day(p) != null
          && phrases.namesEvent(p)
          && !phrases.namesEvents(p)
          && phrases.tellsOfHolding(p)) {
        return true;
      }
    }
    return false;
  }
}
