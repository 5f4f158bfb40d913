package org.gapline.tagging.facts;

import java.util.Set;

/** Tells the dateline of a newsroom: "CAIRO, 3 May 2019 – ...", "Accra, Sept. 23, GNB – ...". */
final class Datelines {

  /** Words before the day at most. */
  private static final int BEFORE = 7;

  /** Words of the name of a news agency. */
  private static final int AGENCY = 4;

  /** Small words inside the names of cities. */
  private static final Set<String> SMALL = WordList.of("s of de del la las los le les du d el sur");

  /** Words before the hour at which a meeting begins or ends. */
  private static final Set<String> HOURS =
      WordList.of(
          "start started begin began beginning opening opened end time hour hours duration debut",
          "ouverture heure heures horaire horaires duree inicio hora horas horario apertura",
          "comienzo duracion");

  private final Reading reading;

  Datelines(Reading reading) {
    this.reading = reading;
  }

  /** Whether a date at the beginning of a paragraph is its dateline. */
  boolean isOne(Phrase phrase, DateMention date) {
    if (phrase.isHeading()
        || saysWhen(phrase)
        || date.first() - phrase.first() > BEFORE
        || !startsWithNames(phrase, date)) {
      return false;
    }
    String after = reading.gapAfter(date.last());
    return date.first() == phrase.first()
        ? isDash(after) || startsNamed(phrase, date)
        : isDash(after)
            || after.startsWith(":")
            || after.startsWith(".")
            || after.contains("/")
            || closesAgency(phrase, date)
            || endsWithReference(phrase, date)
            || date.last() == phrase.last();
  }

  /** "Quito, 3.5.2022. Start: 10:00": the line goes on with the hours of a meeting. */
  private boolean saysWhen(Phrase phrase) {
    int next = phrase.last() + 1;
    boolean line = next + 1 < reading.tokens().size() && HOURS.contains(reading.word(next));
    return line
        && reading.tokens().begin(next) < phrase.block().span().end()
        && Character.isDigit(reading.word(next + 1).charAt(0));
  }

  private boolean startsWithNames(Phrase phrase, DateMention date) {
    for (int i = phrase.first(); i < date.first(); i++) {
      boolean small = i > phrase.first() && SMALL.contains(reading.word(i));
      if (!small && !reading.isCapitalized(i) && !Character.isDigit(reading.word(i).charAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** "ALGER, 24 oct. 2018 (APC) – ...", "Accra, Sept. 23, GNB – ...": the agency after the day. */
  private boolean closesAgency(Phrase phrase, DateMention date) {
    String before = reading.gapAfter(date.last());
    boolean bracket = before.indexOf('(') >= 0;
    if (!bracket && !before.startsWith(",")) {
      return false;
    }
    int last = Math.min(date.last() + AGENCY, phrase.last() - 1);
    for (int i = date.last() + 1; i <= last && (bracket || reading.isCapitalized(i)); i++) {
      String gap = reading.gapAfter(i);
      if (bracket ? gap.indexOf(')') >= 0 : isDash(gap)) {
        return isDash(gap) || gap.startsWith(").") || gap.startsWith("):");
      }
    }
    return false;
  }

  /** "Lima, 3 May 2022 (C-12/22)": only the number of the press release follows. */
  private boolean endsWithReference(Phrase phrase, DateMention date) {
    return reading.gapAfter(date.last()).indexOf('(') >= 0
        && phrase.last() > date.last()
        && phrase.last() <= date.last() + AGENCY
        && Character.isDigit(reading.word(phrase.last()).charAt(0));
  }

  /** "10 May 2019, Pakistan – ..." */
  private boolean startsNamed(Phrase phrase, DateMention date) {
    Named place = reading.nameAt(date.last() + 1);
    return place != null && place.last() < phrase.last() && isDash(reading.gapAfter(place.last()));
  }

  private static boolean isDash(String gap) {
    return gap.contains("–") || gap.contains("—") || gap.contains(" -") || gap.contains("--");
  }
}
