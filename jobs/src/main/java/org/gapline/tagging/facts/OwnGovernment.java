package org.gapline.tagging.facts;

import java.util.Set;

/**
 * Tells whether the bodies of one State speak at an event in it without the State's name: "the
 * Minister of the Interior", "la police", "la Fiscalía General".
 */
final class OwnGovernment {

  /** So far into the text it is told for whom the event was. */
  private static final int NEAR_TOP = 6;

  private static final Set<String> OFFICES =
      WordList.of(
          "minister ministry ministries government ministre ministere ministeres gouvernement",
          "ministro ministra ministerio ministerios viceministro viceministra gobierno");

  private static final Set<String> SERVICES =
      WordList.of("police gendarmerie policia fiscalia parquet prefecture");

  private static final Set<String> THE = WordList.of("the la le l");

  private static final Set<String> MANY =
      WordList.of("ministers ministries ministeres ministerios");

  private final Reading reading;

  OwnGovernment(Reading reading) {
    this.reading = reading;
  }

  /** Whether a sentence near the top speaks of such a body and of no other State. */
  boolean speaksIn(String country) {
    return reading.phrases().stream()
        .limit(reading.opening() + NEAR_TOP)
        .anyMatch(phrase -> !phrase.isAside() && speaks(phrase, country));
  }

  private boolean speaks(Phrase phrase, String country) {
    boolean other =
        phrase.has(Cue.OTHER_EVENT)
            || phrase.has(Cue.PAYS)
            || reading.namesBetween(phrase.first(), phrase.last()).stream()
                .anyMatch(name -> isOf(name, country));
    for (int i = phrase.first(); i <= phrase.last() && !other; i++) {
      String word = reading.word(i);
      boolean service =
          SERVICES.contains(word) && i > phrase.first() && THE.contains(reading.word(i - 1));
      if (service || OFFICES.contains(word) && !MANY.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOf(Named name, String country) {
    String state =
        name.term() instanceof Term.OfPeople people
            ? people.state().iso3()
            : name.state() == null ? null : name.state().iso3();
    return state != null && !state.equals(country);
  }
}
