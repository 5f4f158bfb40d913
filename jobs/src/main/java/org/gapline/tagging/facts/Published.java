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

  /** Words of the name of a news agency in brackets. */
  private static final int AGENCY = 4;

  private final Reading reading;
  private final List<DateMention> dates;
  private final Set<DateMention> ofPublication = new HashSet<>();

  /** What the page around a section says, or null. */
  private final Published around;

  private DateMention dateline;
  private DateMention line;
  private DateMention lone;

  Published(Reading reading, List<DateMention> dates) {
    this(reading, dates, null);
  }

  /** The publication of a section: as the section says, else as the page around it does. */
  Published(Reading reading, List<DateMention> dates, Published around) {
    this.around = around;
    this.reading = reading;
    this.dates = dates;
    sort();
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
        || isTimed(phrase, date)
        || (phrase.words() <= LINE && tellsPublication(phrase, date))) {
      ofPublication.add(date);
      line = line == null ? date : line;
    } else if (label != null) {
      return;
    } else if (around == null && phrase.blockIndex() < NEAR_TOP && isLone(phrase, date)) {
      ofPublication.add(date);
      lone = lone == null ? date : lone;
    } else if (dateline == null
        && phrase.blockIndex() < NEAR_TOP
        && isDateline(phrase, date)
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

  private static boolean tellsPublication(Phrase phrase, DateMention date) {
    return phrase.hasBetween(Cue.PUBLICATION, phrase.first(), date.first())
        && !phrase.has(Cue.EVENT);
  }

  /** A line with one day and hardly anything else: no place, no event. */
  private boolean isLone(Phrase phrase, DateMention date) {
    int besides = phrase.words() - (date.last() - date.first() + 1);
    return !date.isSpan()
        && besides <= BESIDES
        && !phrase.has(Cue.EVENT)
        && wholeBlock(phrase)
        && reading.namesBetween(phrase.first(), phrase.last()).stream()
            .noneMatch(name -> name.term() instanceof Term.OfCity);
  }

  private boolean wholeBlock(Phrase phrase) {
    return reading.tokens().end(phrase.last()) + 2 >= phrase.block().span().end()
        && reading.tokens().begin(phrase.first()) - 2 <= phrase.block().span().begin();
  }

  /** "CAIRO, 3 May 2019 – ..." at the beginning of a paragraph. */
  private boolean isDateline(Phrase phrase, DateMention date) {
    if (phrase.isHeading() || date.first() - phrase.first() > 7) {
      return false;
    }
    for (int i = phrase.first(); i < date.first(); i++) {
      if (!reading.isCapitalized(i)
          && !Character.isDigit(reading.word(i).charAt(0))
          && !reading.word(i).equals("s")) {
        return false;
      }
    }
    String after = reading.gapAfter(date.last());
    return date.first() == phrase.first()
        ? isDash(after) || startsNamed(phrase, date)
        : isDash(after)
            || after.startsWith(":")
            || after.startsWith(".")
            || after.contains("/")
            || closesAgency(phrase, date)
            || date.last() == phrase.last();
  }

  /** "ALGER, 24 oct. 2018 (APC) – ...": the agency in brackets after the day. */
  private boolean closesAgency(Phrase phrase, DateMention date) {
    if (reading.gapAfter(date.last()).indexOf('(') < 0) {
      return false;
    }
    int last = Math.min(date.last() + AGENCY, phrase.last() - 1);
    for (int i = date.last() + 1; i <= last; i++) {
      String gap = reading.gapAfter(i);
      if (gap.indexOf(')') >= 0) {
        return isDash(gap) || gap.startsWith(").") || gap.startsWith("):");
      }
    }
    return false;
  }

  /** "10 May 2019, Pakistan – ..." */
  private boolean startsNamed(Phrase phrase, DateMention date) {
    Named place = reading.nameAt(date.last() + 1);
    return place != null && place.last() < phrase.last() && isDash(reading.gapAfter(place.last()));
  }

  private static boolean isDash(String gap) {
    return gap.contains("–") || gap.contains("—") || gap.contains(" -") || gap.contains("--");
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
