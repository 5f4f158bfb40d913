package org.gapline.tagging.facts;

import java.util.ArrayList;
import java.util.List;
import org.gapline.codebook.pattern.Tokens;
import org.gapline.document.Block;
import org.gapline.tagging.DatePrecision;
import org.gapline.tagging.EventFacts;

/** Cuts off what a page on one event has below it on another, and what it lists of others. */
final class FirstEvent {

  private static final int LONGEST_DATE_LINE = 6;

  private FirstEvent() {}

  /**
   * How many sentences there are up to where the page turns to something else: a further heading
   * with a line below that holds a date and nothing else. What stands over the first heading is no
   * event yet.
   */
  static int end(Reading reading) {
    List<Phrase> all = reading.phrases();
    boolean text = false;
    boolean headed = false;
    for (int p = 0; p + 1 < all.size(); p++) {
      headed |= all.get(p).isHeading();
      text |= headed && !all.get(p).isHeading() && all.get(p).words() > LONGEST_DATE_LINE;
      boolean part = SectionWords.PARTS.contains(reading.word(all.get(p).first()));
      if (text && all.get(p).isHeading() && !part && isDateLine(reading, all.get(p + 1))) {
        return p;
      }
    }
    return all.size();
  }

  /** The sentences up to an end without the items of lists of other events. */
  static List<Phrase> sentences(Reading reading, int end) {
    List<Phrase> own = new ArrayList<>();
    boolean others = false;
    for (Phrase phrase : reading.phrases().subList(0, end)) {
      boolean item = phrase.block().kind() == Block.Kind.LIST_ITEM;
      if (!item || !others) {
        own.add(phrase);
      }
      others =
          item
              ? others
              : phrase.has(Cue.EVENT) && SectionWords.LINKS.contains(reading.word(phrase.first()));
    }
    return own;
  }

  /**
   * Whether a page does nothing but list events of others: "Upcoming events", and no sentence about
   * any of them.
   */
  static boolean listsOthers(Reading reading, List<DateMention> dates) {
    String title = reading.document().title();
    Tokens words = Tokens.of(title == null ? "" : title);
    DatedPhrases phrases = new DatedPhrases(reading, dates);
    return words.size() > 0
        && SectionWords.LINKS.contains(words.folded(0))
        && !phrases.saySomething(0, phrases.size());
  }

  /**
   * Whether what comes after that end belongs to the event all the same: there is nothing, or the
   * day of the line lies within the event's.
   */
  static boolean goesOn(Reading whole, int end, List<DateMention> dates, EventFacts event) {
    if (end == whole.phrases().size()) {
      return true;
    }
    Phrase line = whole.phrases().get(end + 1);
    return event.precision() == DatePrecision.DAY
        && event.start() != null
        && event.end() != null
        && dates.stream()
            .filter(date -> date.first() >= line.first() && date.last() <= line.last())
            .anyMatch(date -> isWithin(date, event));
  }

  private static boolean isWithin(DateMention date, EventFacts event) {
    PartialDate day =
        date.start().hasYear() ? date.start() : date.start().inYear(event.start().getYear());
    return day.hasDay()
        && day.exists()
        && !day.firstDay().isBefore(event.start())
        && !day.firstDay().isAfter(event.end());
  }

  private static boolean isDateLine(Reading reading, Phrase phrase) {
    boolean month = false;
    boolean number = false;
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      month |= CalendarWords.month(reading.tokens(), i) > 0;
      number |= Character.isDigit(reading.word(i).charAt(0));
    }
    return !phrase.isHeading() && month && number && phrase.words() <= LONGEST_DATE_LINE;
  }
}
