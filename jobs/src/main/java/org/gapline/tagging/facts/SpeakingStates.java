package org.gapline.tagging.facts;

import java.util.LinkedHashSet;
import java.util.Set;
import org.gapline.codebook.State;

/**
 * Finds the States whose delegations spoke in a meeting: "Spain called for", "La France a fait
 * savoir que".
 */
final class SpeakingStates {

  /** So many words stand between a State and what it did. */
  private static final int NEAR = 3;

  private static final Set<String> SAID =
      WordList.of(
          "said stated noted recalled stressed urged asked called added warned reported",
          "shared described complained presented outlined introduced explained admitted",
          "welcomed supported underlined underscored emphasized emphasised highlighted regretted",
          "proposed suggested insisted expressed declared reminded pointed reaffirmed",
          "plaide rappele souligne indique declare estime insiste demande propose salue",
          "appele exprime regrette precise ajoute evoque affirme fait dit prie",
          "dijo senalo subrayo recordo declaro pidio propuso abogo insto insistio lamento",
          "destaco expreso manifesto reitero apoyo acogio indico afirmo llamo");

  /** What a delegation does at a meeting of its body, and a donor at an event of others. */
  private static final Set<String> PLEDGED =
      WordList.of("announced pledged annonce anuncio prometio promis");

  private static final Set<String> HAS = WordList.of("has have a ont ha han");

  private static final Set<String> ARTICLES = WordList.of("the la le l les el los las");

  private final Reading reading;

  SpeakingStates(Reading reading) {
    this.reading = reading;
  }

  /** The States that speak or pledge; people who speak of a State do not count. */
  Set<String> find() {
    Set<String> states = findTelling();
    states.addAll(find(PLEDGED));
    return states;
  }

  /** The States that tell of something, as those do who came to an event. */
  Set<String> findTelling() {
    return find(SAID);
  }

  private Set<String> find(Set<String> verbs) {
    Set<String> states = new LinkedHashSet<>();
    for (Phrase phrase : reading.phrases()) {
      int first = phrase.first();
      if (ARTICLES.contains(reading.word(first))) {
        first++;
      }
      Named name = first > phrase.last() ? null : reading.nameAt(first);
      State state = name == null || name.first() != first ? null : name.state();
      if (state != null
          && !phrase.isAside()
          && !phrase.isHeading()
          && speaks(name, phrase, verbs)) {
        states.add(state.iso3());
      }
    }
    return states;
  }

  private boolean speaks(Named state, Phrase phrase, Set<String> verbs) {
    int last = Math.min(phrase.last(), state.last() + NEAR);
    for (int i = state.last() + 1; i <= last; i++) {
      if (reading.gapAfter(i - 1).isBlank() && verbs.contains(reading.word(i))) {
        return true;
      }
      if (!HAS.contains(reading.word(i)) && i > state.last() + 1) {
        return false;
      }
    }
    return false;
  }
}
