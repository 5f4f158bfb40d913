package org.gapline.tagging.facts;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gapline.document.Document;

/**
 * When a document was published: as its metadata say, else a line about it ("Posted: 7 Feb 2014"),
 * a line with a date alone, or the dateline of the first paragraph. The dates of such lines are
 * none of the event's.
 */
final class Published {

  /** Words that a line with nothing but a date may hold beside it. */
  private static final int BESIDES = 5;

  /** Blocks from the top or the end where a line about publication stands. */
  private static final int NEAR_TOP = 8;

  /** Words of a line about publication. */
  private static final int LINE = 16;

  /** Sentences of the text that may count from the day of a line over it. */
  private static final int OPENING = 3;

  private static final Set<String> WEEK = WordList.of("week semaine semana");

  private static final Set<String> NETWORK =
      WordList.of("online virtual virtually virtuel virtuelle ligne linea zoom webex hybrid");

  private final Reading reading;
  private final List<DateMention> dates;
  private final Set<DateMention> ofPublication = new HashSet<>();
  private final Datelines datelines;
  private final StampLines stamps;

  /** What the page around a section says, or null. */
  private final Published around;

  private DateMention dateline;
  private DateMention line;
  private DateMention lone;
  private DateMention placed;

  Published(Reading reading, List<DateMention> dates) {
    this(reading, dates, null);
  }

  /** The publication of a section: as the section says, else as the page around it does. */
  Published(Reading reading, List<DateMention> dates, Published around) {
    this.around = around;
    this.reading = reading;
    this.dates = dates;
    this.datelines = new Datelines(reading);
    this.stamps = new StampLines(reading);
    sort();
    settlePlaced();
  }

  private void sort() {
    int next = 0;
    for (Phrase phrase : reading.phrases()) {
      for (; next < dates.size() && dates.get(next).first() <= phrase.last(); next++) {
        DateMention date = dates.get(next);
        if (date.first() >= phrase.first() && date.last() <= phrase.last()) {
          sort(phrase, date);
        }
      }
    }
  }

  private void sort(Phrase phrase, DateMention date) {
    Labels.Found label = phrase.label();
    boolean labelled = label != null && label.label() == Labels.Label.PUBLICATION;
    if (labelled
        || label == null && isTimed(phrase, date)
        || phrase.isHeading() && isMarked(phrase, date)
        || wholeBlock(phrase) && !phrase.has(Cue.EVENT) && isOfWeek(date)
        || around == null && stamps.hold(phrase, date)
        || (phrase.words() <= LINE && tellsPublication(phrase, date))) {
      ofPublication.add(date);
      line = line == null ? date : line;
    } else if (label != null) {
      return;
    } else if (around == null && phrase.blockIndex() < NEAR_TOP && isLone(phrase, date)) {
      ofPublication.add(date);
      lone = lone == null ? date : lone;
    } else if (around == null && placed == null && isPlaced(phrase, date)) {
      placed = date;
    } else if (dateline == null
        && phrase.blockIndex() < NEAR_TOP
        && datelines.isOne(phrase, date)
        && !isLineOfSection(phrase, date)) {
      dateline = date;
    }
  }

  /** The line of place and day below the heading of a section: none of a newsroom. */
  private boolean isLineOfSection(Phrase phrase, DateMention date) {
    return around != null && date.last() == phrase.last() && wholeBlock(phrase);
  }

  /** "12.04.2024 10:32" at the beginning of a line: the stamp of a newsroom. */
  private boolean isTimed(Phrase phrase, DateMention date) {
    int hour = date.last() + 1;
    return date.first() - phrase.first() <= 2
        && hour < phrase.last()
        && Numbers.isBare(reading.text(), reading.tokens(), hour)
        && reading.gapAfter(hour).equals(":");
  }

  /** Whether the days of the week of publication are meant: "digest for the week of 3 April". */
  boolean isOfWeek() {
    return stamp() != null && isOfWeek(stamp());
  }

  private boolean isOfWeek(DateMention date) {
    return date.first() > 1
        && WEEK.contains(reading.word(date.first() - 2))
        && CalendarWords.isOf(reading.tokens(), date.first() - 1);
  }

  private static boolean tellsPublication(Phrase phrase, DateMention date) {
    return phrase.hasBetween(Cue.PUBLICATION, phrase.first(), date.first())
        && !phrase.has(Cue.EVENT);
  }

  /** "Posted: 3 May 2021" among other things in a line that reads like a title. */
  private static boolean isMarked(Phrase phrase, DateMention date) {
    return phrase.cues().stream()
        .anyMatch(cue -> cue.cue() == Cue.PUBLICATION && cue.last() == date.first() - 1);
  }

  /** A line with one day and hardly anything else: no place, no event. */
  private boolean isLone(Phrase phrase, DateMention date) {
    int besides = phrase.words() - (date.last() - date.first() + 1);
    return !date.isSpan()
        && besides <= BESIDES
        && !phrase.has(Cue.EVENT)
        && wholeBlock(phrase)
        && !phrase.has(Cue.ONLINE)
        && !namesNetwork(phrase)
        && reading.namesBetween(phrase.first(), phrase.last()).stream()
            .noneMatch(name -> name.term() instanceof Term.OfCity);
  }

  /** "Thursday, 3 June 2021, online": where a meeting was, as a city is. */
  private boolean namesNetwork(Phrase phrase) {
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      if (NETWORK.contains(reading.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Lima, Friday 14 June 2019": a line of the head; whose day it is tells what comes below. */
  private boolean isPlaced(Phrase phrase, DateMention date) {
    int besides = phrase.words() - (date.last() - date.first() + 1);
    return phrase.blockIndex() < NEAR_TOP
        && date.start().hasDay()
        && date.end().hasYear()
        && !date.isSpan()
        && besides <= LINE
        && !phrase.has(Cue.EVENT)
        && wholeBlock(phrase)
        && !namesNetwork(phrase)
        && !datelines.isOne(phrase, date);
  }

  /**
   * A line of place and day is that of the publication where the first sentences count from it:
   * "yesterday", "last Tuesday".
   */
  private void settlePlaced() {
    boolean open = placed != null && dateline == null && line == null && lone == null;
    List<Phrase> phrases = reading.phrases();
    int begin = Math.min(reading.opening(), phrases.size());
    int end = Math.min(begin + OPENING, phrases.size());
    if (open && phrases.subList(begin, end).stream().anyMatch(this::looksBack)) {
      ofPublication.add(placed);
      line = placed;
    }
  }

  private boolean looksBack(Phrase phrase) {
    return phrase.first() > placed.last()
        && (phrase.has(Cue.YESTERDAY)
            || phrase.has(Cue.LAST_WEEK)
            || new Weekdays(reading).isTold(phrase));
  }

  private boolean wholeBlock(Phrase phrase) {
    return reading.tokens().end(phrase.last()) + 2 >= phrase.block().span().end()
        && reading.tokens().begin(phrase.first()) - 2 <= phrase.block().span().begin();
  }

  /** Whether a date is that of the publication, as a line says or as it stands alone. */
  boolean isPublication(DateMention date) {
    return ofPublication.contains(date);
  }

  boolean isDateline(DateMention date) {
    return date == dateline;
  }

  /** The date as far as it is known; all parts 0 where nothing tells. */
  PartialDate date() {
    Document document = reading.document();
    LocalDate stated = document.metadata().published();
    if (stated != null) {
      return new PartialDate(stated.getYear(), stated.getMonthValue(), stated.getDayOfMonth());
    }
    DateMention best = firstWithYear(dateline, line, lone);
    if (best == null && around != null) {
      return around.date();
    }
    return best == null ? new PartialDate(0, 0, 0) : best.end();
  }

  private static DateMention firstWithYear(DateMention... mentions) {
    for (DateMention mention : mentions) {
      if (mention != null && mention.end().hasYear()) {
        return mention;
      }
    }
    return null;
  }

  /** The dateline, or the line with a date alone, whatever it lacks; or null. */
  DateMention stamp() {
    return dateline != null ? dateline : lone != null ? lone : line;
  }
}
