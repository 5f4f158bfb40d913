package org.gapline.tagging.facts;

import java.util.List;
import java.util.Set;
import org.gapline.document.Span;

/** The sentences of a document with the days that they name: what sections are told by. */
final class DatedPhrases {

  private static final int LONGEST_LINE = 24;
  private static final int SAYS_SOMETHING = 6;

  private final Reading reading;
  private final List<Phrase> phrases;

  /** The first day that a sentence names, or null. */
  private final DateMention[] days;

  DatedPhrases(Reading reading, List<DateMention> dates) {
    this.reading = reading;
    this.phrases = reading.phrases();
    this.days = new DateMention[phrases.size()];
    int next = 0;
    for (int p = 0; p < days.length; p++) {
      for (; next < dates.size() && dates.get(next).first() <= get(p).last(); next++) {
        DateMention date = dates.get(next);
        boolean day = date.first() >= get(p).first() && date.start().hasDay();
        days[p] = days[p] == null && day ? date : days[p];
      }
    }
  }

  Reading reading() {
    return reading;
  }

  int size() {
    return phrases.size();
  }

  Phrase get(int p) {
    return phrases.get(p);
  }

  /** The first day that a sentence names, or null. */
  DateMention day(int p) {
    return days[p];
  }

  boolean isHeading(int p) {
    return p < size() && get(p).isHeading();
  }

  boolean opensBlock(int p) {
    return p == 0 || get(p - 1).blockIndex() != get(p).blockIndex();
  }

  private boolean endsBlock(int p) {
    return p + 1 == size() || get(p + 1).blockIndex() != get(p).blockIndex();
  }

  /** Whether it is a short block without a full stop: a line of a list, a field, a date line. */
  boolean isLine(int p) {
    return p < size()
        && !isHeading(p)
        && opensBlock(p)
        && endsBlock(p)
        && get(p).words() <= LONGEST_LINE
        && !endsSentence(p);
  }

  private boolean endsSentence(int p) {
    Span span = get(p).block().span();
    return reading.text().charAt(span.end() - 1) == '.';
  }

  /** Whether one of some sentences says something, and is no heading or line. */
  boolean saySomething(int from, int to) {
    for (int p = from; p < to; p++) {
      if (!isHeading(p) && !isLine(p) && get(p).words() >= SAYS_SOMETHING) {
        return true;
      }
    }
    return false;
  }

  /** Whether a city or State is named between two words. */
  boolean namesPlace(int first, int last) {
    return reading.namesBetween(first, last).stream()
        .anyMatch(name -> name.term() instanceof Term.OfCity || name.state() != null);
  }

  boolean namesPlace(int p) {
    return namesPlace(get(p).first(), get(p).last());
  }

  /** The first word of a sentence. */
  String firstWord(int p) {
    return reading.word(get(p).first());
  }

  /** Whether one of some words stands among the first words of a sentence. */
  boolean hasWord(int p, Set<String> words, int within) {
    return hasWord(words, get(p).first(), Math.min(get(p).last(), get(p).first() + within - 1));
  }

  boolean hasWord(Set<String> words, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (words.contains(reading.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence tells of something yet to come. */
  boolean isFuture(int p) {
    return hasWord(p, SectionWords.FUTURE, get(p).words());
  }

  /** Whether what stands before the day in a sentence looks back from another event. */
  boolean looksBack(int p) {
    return hasWord(SectionWords.BACK, get(p).first(), days[p].first());
  }

  /** Whether a sentence tells that something was held or done, in so many words. */
  boolean tellsOfHolding(int p) {
    Phrase phrase = get(p);
    return DateCandidates.tellsOfHolding(phrase)
        || phrase.has(Cue.ATTENDS)
        || phrase.has(Cue.ATTENDED_BY)
        || phrase.has(Cue.VISIT)
        || hasWord(p, SectionWords.HAPPENED, phrase.words());
  }

  boolean namesEvent(int p) {
    return get(p).has(Cue.EVENT) || get(p).has(Cue.VISIT);
  }

  /** Whether a sentence speaks of gatherings in the plural. */
  boolean namesEvents(int p) {
    for (Phrase.CueMatch cue : get(p).cues()) {
      if (cue.cue() == Cue.EVENT && isPlural(reading.word(cue.last()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlural(String word) {
    return word.endsWith("s") && !SectionWords.SINGULAR.contains(word);
  }

  /** How many sentences at the top serve as the title. */
  int titles() {
    List<Phrase> titles = TitlePhrases.of(reading);
    return titles.isEmpty() ? 0 : phrases.indexOf(titles.get(titles.size() - 1)) + 1;
  }
}
