package org.gapline.tagging.facts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/** Days that a sentence tells by their names alone: "on Thursday", "from Monday to Wednesday". */
final class Weekdays {

  /** Words before a weekday that make it that of the event. */
  private static final Set<String> ON =
      WordList.of(
          "on le el ce este last past jeudi pasado pasada of since from opened held depuis desde");

  /** Words after it that say which one it is. */
  private static final Set<String> LAST = WordList.of("last past dernier passe pasado ultimo");

  private static final Set<String> HABIT =
      WordList.of("every each next by until till chaque cada proximo prochain tous les los");

  /** Words before the last day of an event that is under way. */
  private static final Set<String> UNTIL = WordList.of("until till through jusqu hasta");

  private static final Set<String> THIS = WordList.of("this ce este");

  private static final Set<String> DAY_BEFORE = WordList.of("yesterday hier ayer");
  private static final Set<String> SAME_DAY = WordList.of("today aujourd hoy");

  private final Reading reading;

  Weekdays(Reading reading) {
    this.reading = reading;
  }

  /** First and last day of a span of weekdays in a sentence, by the day of publication; or null. */
  LocalDate[] span(Phrase phrase, LocalDate published) {
    for (int i = phrase.first(); i < phrase.last(); i++) {
      DayOfWeek from = undated(i);
      if (from == null) {
        continue;
      }
      LocalDate last = relativeEnd(i, phrase, published);
      if (last != null) {
        return new LocalDate[] {last.with(TemporalAdjusters.previousOrSame(from)), last};
      }
      DayOfWeek to = joined(i, phrase);
      if (to != null) {
        LocalDate start = monday(phrase, published, to).plusDays(from.getValue() - 1L);
        LocalDate end = start.with(TemporalAdjusters.nextOrSame(to));
        return new LocalDate[] {start, end};
      }
    }
    return null;
  }

  /** "from Tuesday to yesterday": the day that is told by the publication, or null. */
  private LocalDate relativeEnd(int from, Phrase phrase, LocalDate published) {
    int at = afterJoint(from);
    if (at < 0 || at > phrase.last()) {
      return null;
    }
    String word = reading.word(at);
    return DAY_BEFORE.contains(word)
        ? published.minusDays(1)
        : SAME_DAY.contains(word) ? published : null;
  }

  /**
   * The last day of an event under way: "it will last until Friday", "prendra fin jeudi"; or null.
   */
  LocalDate end(Phrase phrase, LocalDate published) {
    for (int i = phrase.first() + 1; i <= phrase.last(); i++) {
      DayOfWeek day = undated(i);
      if (day != null && (isUntil(i, phrase) || isYetToClose(i, phrase))) {
        return published.with(TemporalAdjusters.nextOrSame(day));
      }
    }
    return null;
  }

  /** Whether one of some words says until when. */
  boolean isUntilBefore(int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, reading.tokens().size()); i++) {
      if (UNTIL.contains(reading.word(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isUntil(int i, Phrase phrase) {
    for (int k = i - 1; k >= Math.max(phrase.first(), i - 3); k--) {
      if (UNTIL.contains(reading.word(k))) {
        return true;
      }
      boolean between = CalendarWords.isArticle(reading.tokens(), k) || isSmall(reading.word(k));
      if (!between) {
        return false;
      }
    }
    return false;
  }

  private static boolean isSmall(String word) {
    return THIS.contains(word) || word.equals("a") || word.equals("au") || word.equals("next");
  }

  private boolean isYetToClose(int i, Phrase phrase) {
    return phrase.hasBetween(Cue.ENDS_LATER, Math.max(phrase.first(), i - 6), i - 1);
  }

  /** The day of a single weekday in a sentence, by the day of publication; or null. */
  LocalDate day(Phrase phrase, LocalDate published) {
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      DayOfWeek day = undated(i);
      if (day == null || !isMeant(i, phrase)) {
        continue;
      }
      if (phrase.has(Cue.LAST_WEEK)) {
        return monday(phrase, published, day).plusDays(day.getValue() - 1L);
      }
      return published.with(TemporalAdjusters.previousOrSame(day));
    }
    return null;
  }

  /** Whether days are told by their names alone, whichever they are. */
  boolean areTold(Phrase phrase) {
    return span(phrase, LocalDate.EPOCH) != null || day(phrase, LocalDate.EPOCH) != null;
  }

  /** "last Tuesday", "el pasado jueves": whether a weekday is told that is over. */
  boolean isTold(Phrase phrase) {
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      boolean last =
          i > phrase.first() && LAST.contains(reading.word(i - 1))
              || i < phrase.last() && LAST.contains(reading.word(i + 1));
      if (last && CalendarWords.weekday(reading.tokens(), i) != null) {
        return true;
      }
    }
    return false;
  }

  /** The Monday of the week that is meant. */
  private LocalDate monday(Phrase phrase, LocalDate published, DayOfWeek last) {
    LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    for (int i = phrase.first() + 1; i <= phrase.last(); i++) {
      if (THIS.contains(reading.word(i - 1)) && last.equals(undated(i)) && isUntil(i, phrase)) {
        return monday;
      }
    }
    if (phrase.has(Cue.LAST_WEEK)) {
      return monday.minusDays(7);
    }
    boolean over = !monday.plusDays(last.getValue() - 1L).isAfter(published);
    return over || phrase.has(Cue.THIS_WEEK) ? monday : monday.minusDays(7);
  }

  /** The weekday that a word names, unless a date goes with it. */
  private DayOfWeek undated(int i) {
    if (!reading.isCapitalized(i) && !"lmjvsd".contains(reading.word(i).substring(0, 1))) {
      return null;
    }
    DayOfWeek day = CalendarWords.weekday(reading.tokens(), i);
    if (day == null || isOfName(i)) {
      return null;
    }
    boolean short3 = reading.word(i).length() <= 4;
    boolean dated = isDated(i + 1) && isClose(i) || isDated(i - 1) && isClose(i - 1);
    return short3 || dated ? null : day;
  }

  /** "Santo Domingo" is no Sunday. */
  private boolean isOfName(int i) {
    Named name = reading.nameAt(i);
    return name != null && name.first() < name.last();
  }

  /** Whether no sentence or line ends between a word and the next. */
  private boolean isClose(int i) {
    String gap = reading.gapAfter(i);
    return !gap.startsWith(". ") && gap.indexOf('\n') == gap.lastIndexOf('\n');
  }

  private boolean isDated(int i) {
    return i >= 0
        && i < reading.tokens().size()
        && (Character.isDigit(reading.word(i).charAt(0))
            || CalendarWords.month(reading.tokens(), i) > 0);
  }

  /** The weekday that "to", "and" or a dash joins to one, or null. */
  private DayOfWeek joined(int i, Phrase phrase) {
    if (Gaps.dash(reading.text(), reading.tokens(), i)) {
      return undated(i + 1);
    }
    int at = afterJoint(i);
    return at >= 0 && at <= phrase.last() ? undated(at) : null;
  }

  /** Index of the word after "to", "and" or "y hasta este" that stand after a weekday, or -1. */
  private int afterJoint(int i) {
    boolean and = CalendarWords.isAnd(reading.tokens(), i + 1);
    boolean to = CalendarWords.joinsSpan(reading.tokens(), and ? i + 2 : i + 1);
    if (!and && !to) {
      return -1;
    }
    int at = and && to ? i + 3 : i + 2;
    while (at < i + 6
        && at < reading.tokens().size()
        && (CalendarWords.isArticle(reading.tokens(), at)
            || CalendarWords.joinsSpan(reading.tokens(), at)
            || THIS.contains(reading.word(at)))) {
      at++;
    }
    return at < reading.tokens().size() ? at : -1;
  }

  private boolean isMeant(int i, Phrase phrase) {
    String before = i > phrase.first() ? reading.word(i - 1) : "";
    String after = i < phrase.last() ? reading.word(i + 1) : "";
    if (HABIT.contains(before)
        || isUntil(i, phrase)
        || isYetToClose(i, phrase)
        || isOfDatedSpan(i, phrase)) {
      return false;
    }
    return ON.contains(before)
        || LAST.contains(after)
        || (phrase.has(Cue.TAKES_PLACE) && !before.equals("the") && namesDay(i));
  }

  /** "from Monday to Friday, 19-23 August": days whose dates follow. */
  private boolean isOfDatedSpan(int i, Phrase phrase) {
    int to = Gaps.dash(reading.text(), reading.tokens(), i) ? i + 1 : afterJoint(i);
    return to > 0
        && to < phrase.last()
        && CalendarWords.weekday(reading.tokens(), to) != null
        && isDated(to + 1)
        && isClose(to);
  }

  /** French and Spanish write their weekdays in small letters, English does not. */
  private boolean namesDay(int i) {
    return reading.isCapitalized(i) || !reading.document().language().equals("en");
  }
}
