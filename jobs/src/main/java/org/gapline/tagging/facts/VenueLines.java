package org.gapline.tagging.facts;

import java.util.List;
import java.util.Set;

/** Weighs a place that stands beside a date or at the head of a line: a venue or a dateline. */
final class VenueLines {

  /** Words of a row or line of a head. */
  private static final int LONGEST_ROW = 14;

  /** Cities from which bodies of all the world report what happened elsewhere. */
  private static final Set<String> SEATS_OF_MANY =
      Set.of(
          "New York",
          "Geneva",
          "Vienna",
          "Washington",
          "Brussels",
          "Strasbourg",
          "The Hague",
          "Lyon",
          "Paris",
          "London",
          "Rome",
          "Addis Ababa",
          "Cairo",
          "Warsaw");

  private final Reading reading;
  private final Published published;

  /** The date that begins at a word, counted from the first one of the reading, or null. */
  private final DateMention[] dateAt;

  private final int firstWord;

  VenueLines(Reading reading, Published published, List<DateMention> dates) {
    this.reading = reading;
    this.published = published;
    this.firstWord = reading.firstWord();
    this.dateAt = new DateMention[reading.lastWord() + 1 - firstWord];
    for (DateMention date : dates) {
      if (date.first() >= firstWord && date.first() <= reading.lastWord()) {
        dateAt[date.first() - firstWord] = date;
      }
    }
  }

  /** A line of place and date, or a dateline. */
  int score(Named name, Phrase phrase, int p) {
    if (phrase.has(Cue.EVENT) && phrase.blockIndex() <= 8 && isBetweenEventAndDay(name, phrase)) {
      return 34;
    }
    if (closesAddress(name, phrase)) {
      return 30;
    }
    if (phrase.blockIndex() > 8 || name.first() - phrase.first() > LONGEST_ROW) {
      return -10;
    }
    DateMention date = dateAfter(name, 6);
    if (date == null || date.last() > phrase.last()) {
      boolean after = phrase.words() <= LONGEST_ROW && hasDateBefore(name, phrase);
      boolean hall = p < reading.opening() && JourneyWords.isHallBefore(reading, phrase, name);
      return after || hall ? 20 : isDatelinePlace(name, phrase) ? 14 : -10;
    }
    boolean day = published.isDateline(date) && !date.isSpan();
    boolean told = !date.start().hasDay() || isReportedFrom(p);
    return !day ? 34 : told ? 22 : isSeatOfMany(name) ? 4 : 9;
  }

  /** Whether bodies of all the world report from a city. */
  static boolean isSeatOfMany(String city) {
    return city == null || SEATS_OF_MANY.contains(city);
  }

  /** A city from which bodies report what happened elsewhere. */
  private static boolean isSeatOfMany(Named name) {
    return name.term() instanceof Term.OfCity term && SEATS_OF_MANY.contains(term.city().name());
  }

  /** "the meeting on travel documents, Colombo, 17-19 October": in a sentence, however long. */
  private boolean isBetweenEventAndDay(Named name, Phrase phrase) {
    Named state = reading.nameAt(name.last() + 1);
    int last = state != null && state.state() != null ? state.last() : name.last();
    int next = last + 1 - firstWord;
    boolean dated = next < dateAt.length && dateAt[next] != null;
    return dated
        && phrase.hasBetween(Cue.EVENT, phrase.first(), name.first())
        && reading.gapAfter(name.first() - 1).equals(", ")
        && reading.gapAfter(last).startsWith(",")
        && !published.isDateline(dateAt[next]);
  }

  /** "Held 28 September, Port of Mombasa": whether a date stands before a name in its line. */
  boolean hasDateBefore(Named name, Phrase phrase) {
    for (int i = phrase.first(); i < name.first(); i++) {
      if (dateAt[i - firstWord] != null) {
        return true;
      }
    }
    return false;
  }

  /** "held on 6 May 2021, 9.00, boardroom of the Ministry, Lima": the end of when and where. */
  private boolean closesAddress(Named name, Phrase phrase) {
    Named state = reading.nameAt(name.last() + 1);
    int last = state != null && state.state() != null ? state.last() : name.last();
    boolean held =
        phrase.hasBetween(Cue.TAKES_PLACE, phrase.first(), name.first())
            || phrase.hasBetween(Cue.HELD, phrase.first(), name.first());
    return held
        && last == phrase.last()
        && name.first() > phrase.first()
        && reading.gapAfter(name.first() - 1).equals(", ")
        && hasDateBefore(name, phrase);
  }

  /** Whether a day stands in a short line with a name, or the name opens a dateline. */
  boolean isBesideDay(Named name, Phrase phrase) {
    DateMention after = dateAfter(name, 6);
    boolean row = phrase.words() <= LONGEST_ROW && hasDateBefore(name, phrase);
    return row || after != null && after.last() <= phrase.last() || isDatelinePlace(name, phrase);
  }

  /** The date that begins within some words after a name, or null. */
  DateMention dateAfter(Named name, int words) {
    int begin = name.last() + 1 - firstWord;
    int end = Math.min(begin + words, dateAt.length);
    for (int i = begin; i < end; i++) {
      if (dateAt[i] != null) {
        return dateAt[i];
      }
    }
    return null;
  }

  /** Whether what happens on the day of a dateline is told: then it is told from the place. */
  private boolean isReportedFrom(int p) {
    List<Phrase> phrases = reading.phrases();
    for (int next = p; next < Math.min(p + 3, phrases.size()); next++) {
      Phrase phrase = phrases.get(next);
      if (phrase.has(Cue.TODAY)
          || phrase.has(Cue.THIS_WEEK)
          || phrase.has(Cue.YESTERDAY)
          || phrase.has(Cue.HERE)) {
        return true;
      }
    }
    return false;
  }

  /** "CAIRO – ...", "Almaty. ...", "NEW DELHI: ...", "Nairobi (Kenya), ..." */
  private boolean isDatelinePlace(Named name, Phrase phrase) {
    if (name.first() != phrase.first()) {
      return false;
    }
    int last = name.last();
    Named next = reading.nameAt(last + 1);
    if (next != null && next.state() != null && next.last() <= phrase.last()) {
      last = next.last();
    }
    String gap = reading.gapAfter(afterAgency(last, phrase));
    return gap.contains("–")
        || gap.contains("—")
        || gap.contains(" -")
        || gap.startsWith(":")
        || gap.startsWith(". ")
        || phrase.last() <= name.last() + 2;
  }

  /** "AQABA (LNS) –": the last word of the agency's name in brackets, else the word itself. */
  private int afterAgency(int last, Phrase phrase) {
    if (reading.gapAfter(last).indexOf('(') < 0) {
      return last;
    }
    for (int i = last + 1; i <= Math.min(last + 4, phrase.last()); i++) {
      if (reading.gapAfter(i).indexOf(')') >= 0) {
        return i;
      }
    }
    return last;
  }
}
