package org.gapline.tagging.facts;

import java.util.List;
import java.util.Set;

/** Weighs a place of a document as the venue, by what stands around it. */
final class VenueWeights {

  private static final Set<String> LOCATING = Set.of("in", "at", "a", "en", "au", "to");

  private static final Set<String> RUN =
      Set.of("conducted", "broadcast", "delivered", "run", "coordinated", "hosted");

  /** Words before a body in whose house an event is held. */
  private static final Set<String> HOUSES =
      Set.of("sede", "headquarters", "premises", "seat", "offices", "siege", "hosted");

  /** Words before a place that tell of a seat or an office, and not of the event. */
  private static final Set<String> SEATS =
      WordList.of(
          "seat headquartered based headquarters office secretariat stands sits located born",
          "branch bureau embassy unit");

  private static final int OPENING = 3;
  private static final int LONGEST_ADDRESS = 9;

  /** Words in small letters inside an address. */
  private static final Set<String> OF_ADDRESSES =
      WordList.of(
          "of the de la du des l d del el los las le les and et y city town port resort capital",
          "ville ciudad puerto centre hotel university headquarters palace hall province");

  /** Capitalised words after a city that make it part of the name of a document. */
  private static final Set<String> DOCUMENTS =
      WordList.of(
          "convention conventions protocol agreement memorandum guiding principles declaration",
          "document process plan accord accords charter statement recommendations good action",
          "consensus communique office field platform international");

  private final Reading reading;
  private final VenueLines lines;

  VenueWeights(Reading reading, Published published, List<DateMention> dates) {
    this.reading = reading;
    this.lines = new VenueLines(reading, published, dates);
  }

  /** Whether the word before a place says that something is there. */
  boolean isLocated(int first) {
    return LOCATING.contains(wordBefore(first))
        || isInAddress(first)
        || JourneyWords.isOfHall(reading, first);
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

  /** How much speaks for the place of a name in the p-th sentence. */
  int score(Named name, Phrase phrase, int p) {
    int score = -2 * Math.min(15, reading.depth(p)) + labelled(phrase, p);
    String before = wordBefore(name.first());
    boolean located = name.first() > phrase.first() && (isLocated(name.first()) || isRunFrom(name));
    if (phrase.isHeading()) {
      score += located ? 25 : name.first() == phrase.first() ? 20 : 12;
      score -= JourneyWords.arePeople(reading, phrase, name.last() + 1) ? 20 : 0;
    } else if (located) {
      score += before.equals("to") ? 12 : 14;
      score += isToward(before) ? JourneyWords.lead(reading, p, name.first()) : 0;
      score -= followsBody(name) ? 16 : 0;
      score += speaksOfEvent(phrase) ? 14 : 0;
      boolean early =
          speaksOfEvent(phrase) || reading.depth(p) < OPENING || lines.hasDateBefore(name, phrase);
      score += early && tellsOfHolding(phrase, name) ? 12 : 0;
    } else {
      score += lines.score(name, phrase, p);
    }
    return score - against(name, phrase, p);
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
    return place || after ? 100 : date ? 40 : 0;
  }

  /** "the Centre (ICCT) in The Hague": where the body sits. */
  private boolean followsBody(Named name) {
    int i = name.first() - 2;
    if (i < 0) {
      return false;
    }
    Named body = reading.nameAt(i);
    for (int k = Math.max(0, i - 6); k < i; k++) {
      if (HOUSES.contains(reading.word(k))) {
        return false;
      }
    }
    boolean named = body != null && body.term() instanceof Term.OfOrganization;
    boolean follows = named || reading.gapAfter(i).indexOf(')') >= 0;
    return follows && lines.dateAfter(name, 4) == null;
  }

  private int against(Named name, Phrase phrase, int p) {
    int against = phrase.isAside() ? 40 : 0;
    int next = name.last() + 1;
    if (next <= phrase.last()
        && reading.isCapitalized(next)
        && DOCUMENTS.contains(reading.word(next))) {
      against += 100;
    }
    for (int i = Math.max(phrase.first(), name.first() - 5); i < name.first(); i++) {
      against += SEATS.contains(reading.word(i)) ? isHouse(i) ? 0 : 30 : 0;
      against += reading.word(i).equals("which") || reading.word(i).equals("who") ? 12 : 0;
    }
    if (phrase.hasBetween(
        Cue.OTHER_EVENT, reading.depth(p) < 2 ? name.first() - 8 : phrase.first(), name.first())) {
      against += 30;
    }
    if (reading.depth(p) > 1 && phrase.hasBetween(Cue.LATER, phrase.first(), name.first())) {
      against += 30;
    }
    boolean compound = next <= phrase.last() && reading.gapAfter(name.last()).equals("-");
    return compound && reading.isCapitalized(next) ? against + 100 : against;
  }

  /** "United Nations Headquarters in New York", "at the seat of": a venue like any other. */
  private boolean isHouse(int headquarters) {
    return reading.word(headquarters).equals("headquarters")
        || (headquarters > 0 && reading.word(headquarters - 1).equals("the"));
  }

  private String wordBefore(int i) {
    return i <= 0 ? "" : reading.word(i - 1);
  }
}
