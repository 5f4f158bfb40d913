package org.gapline.tagging.facts;

import java.util.Set;

/** Words around a place that tell whether people came there, came from there, or sat in a hall. */
final class JourneyWords {

  private static final Set<String> MOVING =
      WordList.of(
          "came come comes travelled traveled flew flown went journeyed arrived converged returned",
          "gathered headed brought descended flocked viajaron viajo acudieron acudio llegaron",
          "llego desplazaron concurrieron trasladaron");

  /** Words before "from" a place where people were. */
  private static final Set<String> RETURNING =
      WordList.of(
          "returned returning return returns back home retour revenus revenues revient reviennent",
          "rentres rentrees regreso regresaron regresan volvieron vuelta retorno retornaron");

  private static final Set<String> PEOPLE =
      WordList.of(
          "experts officers officials staff judges prosecutors lawyers police scholars researchers",
          "trainers court office team based academics expertos expertas");

  private static final Set<String> HALLS =
      WordList.of(
          "hall hotel room palace palais campus auditorium salle salon auditorio",
          "bureaux locaux oficinas instalaciones sala palacio headquarters siege sede amphitheatre amphitheater chamber premises");

  private static final Set<String> OWN = WordList.of("our its their");

  private static final Set<String> HOUSES = WordList.of("office offices centre center academy");

  private static final int BONUS = 8;
  private static final int MALUS = -14;
  private static final int NEAR = 3;

  private JourneyWords() {}

  /** What "to" before a place says: people went there, or something else did. */
  static int lead(Reading reading, int p, int place) {
    Phrase phrase = reading.phrases().get(p);
    for (int i = Math.max(phrase.first(), place - 5); i < place; i++) {
      if (MOVING.contains(reading.word(i))) {
        return BONUS;
      }
    }
    boolean told =
        reading.depth(p) < 2
            || phrase.has(Cue.EVENT)
            || phrase.has(Cue.VISIT)
            || phrase.has(Cue.JOURNEY);
    return told ? 0 : MALUS;
  }

  /** "have returned from Lima", "de retour de Rabat": whether people were at a place. */
  static boolean isReturnFrom(Reading reading, int place) {
    if (place < NEAR) {
      return false;
    }
    boolean from =
        reading.word(place - 1).equals("from")
            || !reading.isEnglish() && CalendarWords.isOf(reading.tokens(), place - 1);
    return from && RETURNING.contains(reading.word(place - 2));
  }

  /** "Strasbourg experts": whether the word after a place means people from there. */
  static boolean arePeople(Reading reading, Phrase phrase, int after) {
    return after <= phrase.last()
        && PEOPLE.contains(reading.word(after))
        && reading.gapAfter(after - 1).equals(" ");
  }

  /** "Sala Libertad, Lima": whether a hall is named before a place in its line. */
  static boolean isHallBefore(Reading reading, Phrase phrase, Named place) {
    for (int i = phrase.first(); i < place.first(); i++) {
      if (HALLS.contains(reading.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "in a hotel of Bamako": whether a hall stands right before "of" and a place. */
  static boolean isOfHall(Reading reading, int place) {
    if (place < NEAR || !CalendarWords.isOf(reading.tokens(), place - 1)) {
      return false;
    }
    String hall = reading.word(place - 2);
    return HALLS.contains(hall) && !reading.isCapitalized(place - 2);
  }

  /** "of our Jakarta office": the place names a house of those who write. */
  static boolean isOwnHall(Reading reading, int place) {
    Named name = reading.nameAt(place);
    int hall = name == null ? 0 : name.last() + 1;
    return place > 0
        && OWN.contains(reading.word(place - 1))
        && hall > 0
        && hall < reading.tokens().size()
        && (HALLS.contains(reading.word(hall)) || HOUSES.contains(reading.word(hall)));
  }
}
