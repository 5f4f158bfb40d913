package org.gapline.tagging.facts;

import java.util.List;
import java.util.Set;

/**
 * Lines that tell who brought out a page and when: the masthead of a newspaper, the line of its
 * reporter or press service, the source in brackets at the end.
 */
final class StampLines {

  /** Words of such a line at most. */
  private static final int LONGEST = 16;

  /** Words into which one of those who bring out news must fall. */
  private static final int WHO = 6;

  /** Blocks at the end among which the line of a press service or a source stands. */
  private static final int AT_THE_END = 4;

  private static final Set<String> NEWSPEOPLE =
      WordList.of(
          "correspondent correspondents reporter reporters newsroom newsdesk editor writer press",
          "correspondant correspondante redaction presse envoye envoyee corresponsal redaccion",
          "prensa enviado enviada reportero periodista journaliste");

  private static final Set<String> BY = WordList.of("by par por");

  private final Reading reading;
  private final int lastBlock;
  private final int titleBlock;

  StampLines(Reading reading) {
    this.reading = reading;
    List<Phrase> phrases = reading.phrases();
    this.lastBlock = phrases.isEmpty() ? 0 : phrases.get(phrases.size() - 1).blockIndex();
    this.titleBlock =
        phrases.stream()
            .filter(Phrase::isHeading)
            .mapToInt(Phrase::blockIndex)
            .findFirst()
            .orElse(0);
  }

  /** Whether a date stands in such a line, and so is no event's. */
  boolean hold(Phrase phrase, DateMention date) {
    if (date.isSpan() || !date.end().hasDay() || phrase.has(Cue.EVENT)) {
      return false;
    }
    return isSource(phrase, date)
        || phrase.isHeading() && isPost(phrase, date)
        || phrase.words() <= LONGEST
            && !phrase.isHeading()
            && endsBlock(phrase)
            && (isMasthead(phrase, date) || isByline(phrase, date));
  }

  /** "Our blog · 4 May 2021 · 9 comments": the day of a post stands between its other figures. */
  private boolean isPost(Phrase phrase, DateMention date) {
    boolean parted =
        date.first() > phrase.first()
            && date.last() < phrase.last()
            && isBar(reading.gapAfter(date.first() - 1))
            && isBar(reading.gapAfter(date.last()));
    return parted && phrase.has(Cue.PUBLICATION);
  }

  private static boolean isBar(String gap) {
    return gap.indexOf('|') >= 0
        || gap.indexOf('—') >= 0
        || gap.indexOf('·') >= 0
        || gap.indexOf('•') >= 0;
  }

  private boolean endsBlock(Phrase phrase) {
    return reading.tokens().end(phrase.last()) + 2 >= phrase.block().span().end();
  }

  /** "The Courier — Lima, Friday 14 June 2019 — S/ 2.00": over the title, with marks between. */
  private boolean isMasthead(Phrase phrase, DateMention date) {
    if (phrase.blockIndex() >= titleBlock) {
      return false;
    }
    boolean parted = date.weekday() != null;
    for (int i = phrase.first(); i < phrase.last() && !parted; i++) {
      parted = isBar(reading.gapAfter(i));
    }
    return parted;
  }

  /** "From our correspondent, Lusaka, 3 May 2021", "By A. Banda | 3 May 2021". */
  private boolean isByline(Phrase phrase, DateMention date) {
    if (date.last() < phrase.last() - 2) {
      return false;
    }
    boolean by = BY.contains(reading.word(phrase.first())) && reading.isCapitalized(phrase.first());
    for (int i = phrase.first(); i < Math.min(date.first(), phrase.first() + WHO) && !by; i++) {
      by = NEWSPEOPLE.contains(reading.word(i));
    }
    return by;
  }

  /** "... would go on. (The Lusaka Mail, 3 May 2021)": the newspaper in which it stood. */
  private boolean isSource(Phrase phrase, DateMention date) {
    if (phrase.blockIndex() <= lastBlock - AT_THE_END || date.last() != phrase.last()) {
      return false;
    }
    int i = date.first();
    while (i > phrase.first() && reading.gapAfter(i - 1).indexOf('(') < 0) {
      i--;
      if (date.first() - i > WHO) {
        return false;
      }
    }
    boolean opened = i < date.first() && reading.before(i) == '(' && reading.isCapitalized(i);
    return opened && reading.after(date.last()) == ')' && endsBlock(phrase);
  }
}
