package org.gapline.tagging.facts;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.gapline.tagging.DatePrecision;
import org.gapline.tagging.DocumentKind;

/**
 * Weighs the dates of a document by what stands around them: rows, headings, datelines, sentences
 * that tell of an event, against lines about the publication, other events and other facts.
 */
final class DateCandidates {

  private static final int CLOSE = 8;
  private static final int NEAR_TOP = 10;

  /** What a row "Date: ..." says for its date. */
  private static final int TOLD = 25;

  private static final int LABELLED = 100;

  /** Days after the publication until which an event may be under way. */
  private static final int SOON = 5;

  /** Days before the publication after which an event is hardly news. */
  private static final int LONG_AGO = 200;

  private final Reading reading;
  private final List<DateMention> dates;
  private final Published published;
  private final int days;
  private final RelativeDates relative;
  private final OtherDates others;
  private final boolean announces;

  /** What a journey says for its day: the report of a gathering tells of other journeys too. */
  private final int journey;

  private final boolean titled;

  DateCandidates(
      Reading reading, List<DateMention> dates, Published published, int days, DocumentKind kind) {
    this.reading = reading;
    this.dates = dates;
    this.published = published;
    this.days = days;
    this.journey = kind == DocumentKind.WORKSHOP ? 5 : 15;
    this.relative = new RelativeDates(reading, dates, published);
    this.others = new OtherDates(reading, dates);
    this.announces = kind == DocumentKind.CALL || announces();
    this.titled = TitlePhrases.of(reading).stream().anyMatch(title -> title.has(Cue.EVENT));
  }

  /** All candidates, those written and those that follow from the date of publication. */
  List<DateCandidate> all() {
    List<DateCandidate> candidates = new ArrayList<>();
    List<Phrase> phrases = reading.phrases();
    int next = 0;
    for (int p = 0; p < phrases.size(); p++) {
      Phrase phrase = phrases.get(p);
      while (next < dates.size() && dates.get(next).first() <= phrase.last()) {
        DateMention date = dates.get(next++);
        if (date.first() >= phrase.first() && !published.isPublication(date)) {
          candidates.add(written(date, phrase, p));
        }
      }
      DateCandidate told = relative.of(phrase, p);
      if (told != null) {
        candidates.add(told);
      }
    }
    return withoutStamps(candidates);
  }

  /**
   * A row "Date: 15 March" over a text that tells of an event a few days before is the page's own.
   */
  private List<DateCandidate> withoutStamps(List<DateCandidate> candidates) {
    boolean relative =
        candidates.stream().anyMatch(told -> told.isRelative() && told.score() >= TOLD);
    candidates.replaceAll(
        row ->
            isDayOfRow(row) && candidates.stream().anyMatch(told -> isShortlyBefore(told, row))
                    || relative && isStamp(row)
                ? row.weaker(LABELLED)
                : row);
    return candidates;
  }

  /** The dateline itself, where the text tells the day from it: "yesterday", "on Thursday". */
  private boolean isStamp(DateCandidate row) {
    return !row.isRelative() && row.mention() == published.stamp() && !row.isSpan();
  }

  private static boolean isDayOfRow(DateCandidate row) {
    return row.score() > LABELLED - NEAR_TOP
        && !row.isSpan()
        && row.end().precision() == DatePrecision.DAY;
  }

  private static boolean isShortlyBefore(DateCandidate told, DateCandidate row) {
    boolean held = told.phrase().has(Cue.EVENT) && told.phrase().has(Cue.TAKES_PLACE);
    if (!held || told.score() < 20 || told.isRelative() || !told.end().hasDay()) {
      return false;
    }
    PartialDate day = told.end().hasYear() ? told.end() : told.end().inYear(row.end().year());
    long days = ChronoUnit.DAYS.between(day.firstDay(), row.end().firstDay());
    return days > 0 && days <= 31;
  }

  private DateCandidate written(DateMention date, Phrase phrase, int p) {
    int score = -Math.min(20, reading.depth(p));
    score += place(date, phrase, p);
    score += phrase.has(Cue.EVENT) ? 20 : isJourney(phrase) ? journey : 0;
    score += tellsOfHolding(phrase) || phrase.has(Cue.TAKES_PLACE) ? 10 : 0;
    score -= phrase.isAside() ? 35 : 0;
    score -= againstPublication(date);
    score += date.isSpan() ? 12 : 0;
    score += agreesWithDuration(date) ? 10 : 0;
    score -= date.start().hasDay() ? 0 : isIssue(date, phrase) ? 45 : 15;
    score += leads(phrase, p) ? 10 : 0;
    score -= others.speaksOfOther(date, phrase, reading.depth(p)) ? 30 : 0;
    score -= others.isPast(date, phrase) ? 25 : 0;
    score -= others.isDateOfThing(date) || OtherDates.isPeriod(date) ? 60 : 0;
    score -= others.isInCalendar(phrase, reading.depth(p)) ? 40 : 0;
    return new DateCandidate(date, date.start(), date.end(), date.weekday(), phrase, score);
  }

  /** The first sentence under a title that names an event tells of it in other words. */
  private boolean leads(Phrase phrase, int p) {
    return titled && p == reading.opening() && !phrase.has(Cue.EVENT) && !phrase.isHeading();
  }

  /** "Newsletter, Sept '23": the month of an issue in its masthead. */
  private boolean isIssue(DateMention date, Phrase phrase) {
    return (phrase.isHeading() || isLine(date, phrase))
        && phrase.label() == null
        && !phrase.has(Cue.EVENT)
        && !isJourney(phrase);
  }

  private static boolean isJourney(Phrase phrase) {
    return phrase.has(Cue.VISIT) || phrase.has(Cue.JOURNEY) || phrase.has(Cue.LAUNCH);
  }

  /** A report tells of what was not long ago; a day to come is mostly that of another event. */
  private int againstPublication(DateMention date) {
    PartialDate stamp = published.date();
    if (stamp.precision() != DatePrecision.DAY || !date.end().hasYear() || !date.end().hasDay()) {
      return 0;
    }
    long since = ChronoUnit.DAYS.between(date.end().firstDay(), stamp.firstDay());
    if (since < -SOON) {
      return announces ? 0 : 20;
    }
    return since > LONG_AGO ? 15 : 0;
  }

  /** Whether the page announces an event, so that its day is to come. */
  private boolean announces() {
    return reading.phrases().stream()
        .limit(NEAR_TOP)
        .anyMatch(phrase -> phrase.has(Cue.PROGRAMME) && !phrase.isAside());
  }

  private int place(DateMention date, Phrase phrase, int p) {
    Labels.Found label =
        p > 0 && reading.phrases().get(p - 1).label() != null
            ? aloneOr(reading.phrases().get(p - 1).label(), phrase)
            : phrase.label();
    if (label != null && label.label() == Labels.Label.DATE && !phrase.isAside()) {
      return LABELLED;
    }
    if (published.isDateline(date)) {
      return date.isSpan() || !date.start().hasDay() ? 35 : days == 1 ? 0 : -60;
    }
    if (phrase.isHeading()) {
      return p == 0 ? 40 : 15;
    }
    if (isLine(date, phrase)) {
      return date.isSpan() ? 40 : 20;
    }
    return date.first() - phrase.first() <= 1 ? 8 : 0;
  }

  /** A line of a place and a date near the top, and no sentence. */
  private boolean isLine(DateMention date, Phrase phrase) {
    boolean whole =
        reading.tokens().begin(phrase.first()) <= phrase.block().span().begin() + 2
            && reading.tokens().end(phrase.last()) >= phrase.block().span().end() - 2;
    return whole
        && phrase.blockIndex() < CLOSE
        && phrase.words() - (date.last() - date.first() + 1) <= CLOSE
        && reading.after(phrase.last()) != '.';
  }

  private Labels.Found aloneOr(Labels.Found before, Phrase phrase) {
    return before.alone() ? before : phrase.label();
  }

  static boolean tellsOfHolding(Phrase phrase) {
    return phrase.has(Cue.ORGANIZES) || phrase.has(Cue.ORGANIZED_BY) || phrase.has(Cue.HELD);
  }

  private boolean agreesWithDuration(DateMention date) {
    return days > 1
        && date.isSpan()
        && date.start().month() == date.end().month()
        && date.end().day() - date.start().day() + 1 == days;
  }
}
