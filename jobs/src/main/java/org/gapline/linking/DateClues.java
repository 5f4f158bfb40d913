package org.gapline.linking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.gapline.linking.Clue.Feature;
import org.gapline.tagging.DatePrecision;
import org.gapline.tagging.EventFacts;

/**
 * Compares when two reports say that the event was. Days that do not overlap rule each other out,
 * and so do sessions of which one ends on the day on which the other begins.
 */
final class DateClues {

  private static final int SAME = 4;
  private static final int SAME_END = 3;
  private static final int OVERLAP = 2;
  private static final int SAME_MONTH = 1;
  private static final int ONE_UNDATED = -2;
  private static final int LONGEST_EVENT = 14;
  static final int ANNOUNCED_BEFORE = 120;
  static final int REPORTED_AFTER = 60;

  private DateClues() {}

  static Clue compare(DocumentEvent a, DocumentEvent b) {
    DatePrecision first = a.facts().precision();
    DatePrecision second = b.facts().precision();
    if (first == DatePrecision.NONE || second == DatePrecision.NONE) {
      return undated(a, b);
    }
    if (first == DatePrecision.DAY && second == DatePrecision.DAY) {
      return days(a.facts(), b.facts());
    }
    return coarse(a.facts(), b.facts());
  }

  private static Clue days(EventFacts a, EventFacts b) {
    if (a.start() == null || b.start() == null || a.end() == null || b.end() == null) {
      return openDays(a, b);
    }
    boolean starts = a.start().equals(b.start());
    boolean ends = a.end().equals(b.end());
    if (starts && ends) {
      return clue(SAME, "same dates");
    }
    LocalDate from = later(a.start(), b.start());
    LocalDate to = earlier(a.end(), b.end());
    if (to.isBefore(from) || isHandover(a, b, from, to)) {
      return Clue.contradicts(Feature.DATES, "other dates");
    }
    if (starts || ends) {
      boolean partOnly = (length(a) == 1) != (length(b) == 1);
      boolean alike = !partOnly && 2 * length(from, to) >= Math.max(length(a), length(b));
      return clue(alike ? SAME_END : OVERLAP, starts ? "same first day" : "same last day");
    }
    boolean alike =
        3 * length(from, to) >= length(earlier(a.start(), b.start()), later(a.end(), b.end()));
    return clue(alike ? OVERLAP : 0, "overlapping dates");
  }

  /** One session ends on the day on which the next begins. */
  private static boolean isHandover(EventFacts a, EventFacts b, LocalDate from, LocalDate to) {
    return from.equals(to)
        && length(a) > 1
        && length(b) > 1
        && !a.start().equals(b.start())
        && !a.end().equals(b.end());
  }

  /** At least one report gives only the first or only the last day. */
  private static Clue openDays(EventFacts a, EventFacts b) {
    if (a.start() != null && a.start().equals(b.start())) {
      return clue(SAME_END, "same first day");
    } else if (a.end() != null && a.end().equals(b.end())) {
      return clue(SAME_END, "same last day");
    }
    LocalDate from = later(firstPossible(a), firstPossible(b));
    LocalDate to = earlier(lastPossible(a), lastPossible(b));
    boolean onlyStarts = a.end() == null && b.end() == null;
    boolean onlyEnds = a.start() == null && b.start() == null;
    return to.isBefore(from) || onlyStarts || onlyEnds
        ? Clue.contradicts(Feature.DATES, "other dates")
        : clue(SAME_MONTH, "dates that may overlap");
  }

  static LocalDate firstPossible(EventFacts facts) {
    return facts.start() != null ? facts.start() : facts.end().minusDays(LONGEST_EVENT - 1);
  }

  static LocalDate lastPossible(EventFacts facts) {
    return facts.end() != null ? facts.end() : facts.start().plusDays(LONGEST_EVENT - 1);
  }

  /** At least one report gives only the month or the year. */
  private static Clue coarse(EventFacts a, EventFacts b) {
    boolean years = a.precision() == DatePrecision.YEAR || b.precision() == DatePrecision.YEAR;
    ChronoUnit unit = years ? ChronoUnit.YEARS : ChronoUnit.MONTHS;
    boolean same =
        inOne(unit, day(a), day(b))
            || (a.end() != null && inOne(unit, a.end(), day(b)))
            || (b.end() != null && inOne(unit, day(a), b.end()));
    if (!same) {
      return Clue.contradicts(Feature.DATES, years ? "other years" : "other months");
    }
    return clue(years ? 0 : SAME_MONTH, years ? "same year" : "same month");
  }

  private static boolean inOne(ChronoUnit unit, LocalDate a, LocalDate b) {
    return a.getYear() == b.getYear() && (unit == ChronoUnit.YEARS || a.getMonth() == b.getMonth());
  }

  /** A report without a date was published some time about the event. */
  private static Clue undated(DocumentEvent a, DocumentEvent b) {
    LocalDate first = dayOrPublication(a);
    LocalDate second = dayOrPublication(b);
    boolean one = (a.facts().year() == null) != (b.facts().year() == null);
    if (first == null || second == null) {
      return one ? clue(ONE_UNDATED, "only one is dated") : clue(0, "both undated");
    }
    long after = ChronoUnit.DAYS.between(first, second);
    if (!one) {
      return Math.abs(after) > REPORTED_AFTER
          ? Clue.contradicts(Feature.DATES, "published at other times")
          : clue(SAME_MONTH, "published about the same time");
    }
    long published = a.facts().year() == null ? -after : after;
    return published < -ANNOUNCED_BEFORE || published > REPORTED_AFTER
        ? Clue.contradicts(Feature.DATES, "published at another time")
        : clue(0, "published about that time");
  }

  private static LocalDate dayOrPublication(DocumentEvent event) {
    return event.facts().year() == null ? event.published() : day(event.facts());
  }

  private static LocalDate day(EventFacts facts) {
    return facts.start() != null ? facts.start() : facts.end();
  }

  private static long length(EventFacts facts) {
    return length(facts.start(), facts.end());
  }

  private static long length(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private static Clue clue(int points, String reason) {
    return Clue.of(Feature.DATES, points, reason);
  }
}
