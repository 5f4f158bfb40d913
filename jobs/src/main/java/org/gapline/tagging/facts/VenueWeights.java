package org.gapline.tagging.facts;

import java.util.List;
import java.util.Set;
import org.gapline.tagging.DocumentKind;

/** Weighs a place of a document as the venue, by what stands around it. */
final class VenueWeights {

  private static final Set<String> LOCATING = Set.of("in", "at", "a", "en", "au", "to");

  private static final Set<String> NEAR = Set.of("near", "outside");

  private static final Set<String> NEAR_TO =
      WordList.of(
          "pres environs abords hauteurs peripherie banlieue proximite cerca afueras alrededores",
          "inmediaciones proximidades cercanias outskirts");

  private static final Set<String> RUN =
      Set.of("conducted", "broadcast", "delivered", "run", "coordinated", "hosted");

  /**
   * What only a row or a heading reaches, and a call needs outside of the sentence that invites.
   */
  private static final int ROW = 60;

  private static final int ROW_OF_PLACE = 100;
  private static final int SIDE_TRIP = 40;

  /** Words that tell of a journey from the place of a visit to another one. */
  private static final Set<String> SIDE_TRIPS =
      WordList.of(
          "deplacement deplacements desplazamiento desplazamientos excursion excursions excursiones",
          "detour side");

  private static final int OPENING = 3;
  private static final int LONGEST_ADDRESS = 14;

  /** Words in small letters inside an address. */
  private static final Set<String> OF_ADDRESSES =
      WordList.of(
          "of the de la du des l d del el los las le les and et y e for pour para city town port resort capital",
          "ville ciudad puerto centre hotel university headquarters palace hall province room campus",
          "site siege sede centro universite universidad ecole escuela academie academia palais palacio",
          "salle sala international internationale internacional national nationale nacional regional",
          "regionale conferences conferencias congres convenciones convention conference training",
          "formation business boardroom boardrooms auditorium auditorio premises grounds base camp");

  private final Reading reading;

  /** Tells in a call where the event is told of, or null in any other document. */
  private final CalledEvent called;

  private final VenueLines lines;
  private final VenueDoubts doubts;

  VenueWeights(Reading reading, Published published, List<DateMention> dates, DocumentKind kind) {
    this.reading = reading;
    this.called = kind == DocumentKind.CALL ? new CalledEvent(reading, dates) : null;
    this.lines = new VenueLines(reading, published, dates);
    this.doubts = new VenueDoubts(reading, lines);
  }

  /** Whether the word before a place says that something is there. */
  boolean isLocated(int first) {
    return LOCATING.contains(wordBefore(first))
        || isInAddress(first)
        || isNear(first)
        || JourneyWords.isOfHall(reading, first)
        || JourneyWords.isOwnHall(reading, first);
  }

  /** "near Osh", "outside Nairobi", "près de Thiès", "en las afueras de Lima". */
  private boolean isNear(int first) {
    String before = wordBefore(first);
    boolean of = CalendarWords.isOf(reading.tokens(), first - 1);
    return NEAR.contains(before) || of && NEAR_TO.contains(wordBefore(first - 1));
  }

  /** Whether a day stands beside words that may be a place: a line of a head, or a dateline. */
  boolean isBesideDay(int first, int last, Phrase phrase) {
    return lines.isBesideDay(new Named(first, last, new Term.OfNothing()), phrase);
  }

  /** "at the Palais de l'Europe, Strasbourg", "in the city of Tashkent". */
  private boolean isInAddress(int first) {
    for (int i = first - 1; i >= Math.max(0, first - LONGEST_ADDRESS); i--) {
      String gap = reading.gapAfter(i);
      if (gap.indexOf('.') >= 0
          || gap.indexOf(';') >= 0
          || gap.indexOf('\n') != gap.lastIndexOf('\n')) {
        return false;
      }
      String word = reading.word(i);
      if (LOCATING.contains(word)) {
        return i < first - 1;
      }
      if (!reading.isCapitalized(i) && !OF_ADDRESSES.contains(word)) {
        return false;
      }
    }
    return false;
  }

  /** "Lieu : Lima (déplacements à Ica)": a place that is named in brackets or of a side trip. */
  private boolean isSideTrip(Named name, Phrase phrase) {
    boolean to = isToward(wordBefore(name.first()));
    for (int i = phrase.first(); i < name.first(); i++) {
      if (SIDE_TRIPS.contains(reading.word(i)) || to && reading.word(i).equals("based")) {
        return true;
      }
    }
    return false;
  }

  /** How much speaks for the place of a name in the p-th sentence. */
  int score(Named name, Phrase phrase, int p) {
    int score = told(name, phrase, p);
    boolean told = called == null || score >= ROW || called.isToldIn(phrase);
    return told ? score : score - ROW;
  }

  private int told(Named name, Phrase phrase, int p) {
    int score = -2 * Math.min(15, reading.depth(p)) + labelled(phrase, p);
    score -= isSideTrip(name, phrase) ? SIDE_TRIP : 0;
    String before = wordBefore(name.first());
    boolean located =
        name.first() > phrase.first()
            && (isLocated(name.first())
                || isRunFrom(name)
                || JourneyWords.isReturnFrom(reading, name.first()));
    if (phrase.isHeading()) {
      score += located ? 25 : name.first() == phrase.first() ? 20 : 12;
      score += located && phrase.has(Cue.EVENT) && tellsOfHolding(phrase, name) ? 15 : 0;
      score -= JourneyWords.arePeople(reading, phrase, name.last() + 1) ? 20 : 0;
    } else if (located) {
      score += before.equals("to") ? 12 : 14;
      score -= isNear(name.first()) ? 6 : 0;
      score += isToward(before) ? JourneyWords.lead(reading, p, name.first()) : 0;
      score -= doubts.isSeat(name, phrase) ? 16 : 0;
      boolean held = tellsOfHolding(phrase, name);
      boolean told = speaksOfEvent(phrase) && (held || !doubts.isOfSubject(name, phrase));
      score += told ? 14 : 0;
      boolean early = told || reading.depth(p) < OPENING || lines.hasDateBefore(name, phrase);
      score += early && held ? 12 : 0;
    } else {
      score += lines.score(name, phrase, p);
    }
    return score - doubts.against(name, phrase, p);
  }

  /** "to Lima", "a Lima": in French "à" tells where something is. */
  private boolean isToward(String before) {
    String language = reading.document().language();
    return before.equals("to") || before.equals("a") && language.equals("es");
  }

  /** "conducted from Nairobi". */
  private boolean isRunFrom(Named name) {
    return wordBefore(name.first()).equals("from") && RUN.contains(wordBefore(name.first() - 1));
  }

  private static boolean speaksOfEvent(Phrase phrase) {
    return phrase.has(Cue.EVENT)
        || phrase.has(Cue.VISIT)
        || phrase.has(Cue.JOURNEY)
        || phrase.has(Cue.LAUNCH);
  }

  private boolean tellsOfHolding(Phrase phrase, Named name) {
    return phrase.hasBetween(Cue.TAKES_PLACE, phrase.first(), name.first())
        || phrase.hasBetween(Cue.HELD, phrase.first(), name.first())
        || phrase.hasBetween(Cue.ORGANIZES, phrase.first(), name.first())
        || phrase.hasBetween(Cue.ORGANIZED_BY, phrase.first(), name.first())
        || phrase.hasBetween(Cue.OPENS, phrase.first(), name.first())
        || phrase.hasBetween(Cue.ATTENDS, phrase.first(), name.first());
  }

  private int labelled(Phrase phrase, int p) {
    Labels.Found own = phrase.label();
    Labels.Found before = p == 0 ? null : reading.phrases().get(p - 1).label();
    boolean place = own != null && own.label() == Labels.Label.PLACE;
    boolean after = before != null && before.alone() && before.label() == Labels.Label.PLACE;
    boolean date = own != null && own.label() == Labels.Label.DATE;
    return place || after ? ROW_OF_PLACE : date ? 40 : 0;
  }

  private String wordBefore(int i) {
    return i <= 0 ? "" : reading.word(i - 1);
  }
}
