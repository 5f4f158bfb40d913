package org.gapline.tagging.facts;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gapline.document.DocumentFlag;
import org.gapline.tagging.DatePrecision;
import org.gapline.tagging.DocumentKind;

/** Finds when the event of a document took place. */
final class DateFinder {

  /** What must at least speak for a date, so that it is taken for the event's. */
  private static final int ENOUGH = -8;

  /** What must speak for the date of a page that reports no event. */
  private static final int PLAIN = 5;

  /** What must speak for the date of an event for which one may apply: a row of its own. */
  private static final int ROW = 60;

  /** What happens on a day. */
  private static final Set<Cue> EVENTS =
      EnumSet.of(Cue.EVENT, Cue.TAKES_PLACE, Cue.HELD, Cue.VISIT, Cue.LAUNCH, Cue.BRIEFING);

  private final Reading reading;
  private final List<DateMention> dates;
  private final Published published;
  private final int days;
  private List<DateCandidate> candidates = List.of();

  DateFinder(Reading reading, List<DateMention> dates, Published published) {
    this.reading = reading;
    this.dates = dates;
    this.published = published;
    this.days = Duration.days(reading);
  }

  /** The date of the event, completed by its duration and by years that stand elsewhere. */
  EventDate find(DocumentKind kind) {
    candidates = new DateCandidates(reading, dates, published, days, kind).all();
    DateCandidate best = null;
    for (DateCandidate candidate : candidates) {
      if (best == null || candidate.score() > best.score()) {
        best = candidate;
      }
    }
    if (!kind.reportsEvent()) {
      boolean told = best != null && (kind == DocumentKind.CALL ? isCalled(best) : isPlain(best));
      return told ? dated(best) : EventDate.UNKNOWN;
    }
    if (best == null || best.score() < ENOUGH) {
      EventDate announced = announced();
      return announced == null ? yearAlone() : announced;
    }
    return dated(best);
  }

  /** Whether something happens "on" a date: the day of signing a note is no event's. */
  private boolean isCalled(DateCandidate told) {
    boolean called = new CalledEvent(reading, dates).isToldIn(told.phrase());
    return told.score() >= (called ? PLAIN : ROW);
  }

  private boolean isPlain(DateCandidate told) {
    return told.score() >= PLAIN && tellsOfEvent(told);
  }

  private boolean tellsOfEvent(DateCandidate told) {
    return told.score() >= ROW
        || told.isRelative() && opensText(told.phrase())
        || !told.isRelative()
            && CalendarWords.isArticle(reading.tokens(), told.mention().first() - 1)
        || EVENTS.stream().anyMatch(told.phrase()::has);
  }

  /** The day of an announcement or programme that names its day in a line of its own; or null. */
  private boolean opensText(Phrase phrase) {
    return reading.depth(reading.indexOf(phrase)) == 0 || DateCandidates.tellsOfHolding(phrase);
  }

  private EventDate announced() {
    DateMention stamp = published.stamp();
    boolean programme =
        reading.phrases().stream()
            .limit(10)
            .anyMatch(phrase -> phrase.words() <= 6 && phrase.has(Cue.PROGRAMME));
    boolean known = stamp != null && stamp.end().precision() == DatePrecision.DAY;
    return programme && known
        ? EventDate.days(stamp.start().firstDay(), stamp.end().firstDay(), Set.of())
        : null;
  }

  private EventDate dated(DateCandidate best) {
    Set<DocumentFlag> flags = EnumSet.noneOf(DocumentFlag.class);
    if (best.isRelative()) {
      flags.add(DocumentFlag.DATE_FROM_PUBLICATION);
    } else if (best.mention().swappable()) {
      flags.add(DocumentFlag.DATE_ORDER_AMBIGUOUS);
    }
    PartialDate end = best.end();
    PartialDate start = best.start();
    if (!end.hasYear()) {
      YearFinder.Found year = new YearFinder(reading, dates, published.date()).yearOf(best);
      if (year.year() == 0) {
        return yearAlone();
      }
      if (year.fromUrl()) {
        flags.add(DocumentFlag.DATE_FROM_URL);
      }
      end = end.inYear(year.year());
    }
    if (!start.hasYear()) {
      start = start.inYear(start.month() > end.month() ? end.year() - 1 : end.year());
    }
    if (!start.exists() || !end.exists()) {
      return EventDate.UNKNOWN;
    }
    return start.precision() == DatePrecision.DAY
        ? new DayCompleter(reading, published, days, candidates)
            .complete(best, start.firstDay(), end.firstDay(), flags)
        : EventDate.coarse(start, flags);
  }

  /** A year that a title or an edition gives, where no day or month is known. */
  private EventDate yearAlone() {
    List<Phrase> phrases = reading.phrases();
    for (int p = 0; p < Math.min(4, phrases.size()); p++) {
      int year = Years.besideEvent(reading, phrases.get(p));
      if (year != 0) {
        return EventDate.coarse(new PartialDate(year, 0, 0), Set.of());
      }
    }
    return EventDate.UNKNOWN;
  }
}
