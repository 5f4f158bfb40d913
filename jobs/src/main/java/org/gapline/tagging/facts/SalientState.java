package org.gapline.tagging.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the one State that a report speaks about throughout: the State of a national event whose
 * text never says "national". States that only give money or whose embassy speaks do not count.
 */
final class SalientState {

  private static final int NEAR_TOP = 12;
  private static final int TITLE = 3;
  private static final int ENOUGH = 3;
  private static final double NEARLY_ALL = 0.7;
  private static final Set<String> MISSIONS =
      WordList.of("embassy ambassador embajada embajador ambassade ambassadeur consulate");

  private final Reading reading;
  private final Map<String, Integer> mentions = new HashMap<>();
  private int all;

  SalientState(Reading reading) {
    this.reading = reading;
  }

  /** The State, or null where several are spoken about or none often enough. */
  String find() {
    List<Phrase> titles = TitlePhrases.of(reading);
    List<Phrase> phrases = reading.phrases();
    titles.forEach(title -> count(title, TITLE));
    for (int p = 0; p < Math.min(reading.opening() + NEAR_TOP, phrases.size()); p++) {
      Phrase phrase = phrases.get(p);
      boolean pays = phrase.has(Cue.PAID_BY) || phrase.has(Cue.PAYS) || phrase.has(Cue.THANKS);
      if (!titles.contains(phrase) && !phrase.isAside() && !pays) {
        count(phrase, 1);
      }
    }
    for (Map.Entry<String, Integer> state : mentions.entrySet()) {
      if (state.getValue() >= ENOUGH && state.getValue() >= all * NEARLY_ALL) {
        return state.getKey();
      }
    }
    return null;
  }

  private void count(Phrase phrase, int weight) {
    for (Named name : reading.namesBetween(phrase.first(), phrase.last())) {
      String state = stateOf(name);
      boolean gives = isOfMission(name, phrase) || GivingStates.isGiver(reading, phrase, name);
      if (state != null && !gives) {
        mentions.merge(state, weight, Integer::sum);
        all += weight;
      }
    }
  }

  private static String stateOf(Named name) {
    if (name.term() instanceof Term.OfState term) {
      return term.state().iso3();
    } else if (name.term() instanceof Term.OfPeople term) {
      return term.state().iso3();
    }
    return name.term() instanceof Term.OfCity term ? term.city().country() : null;
  }

  private boolean isOfMission(Named name, Phrase phrase) {
    for (int i = Math.max(phrase.first(), name.first() - 3); i < name.first(); i++) {
      if (MISSIONS.contains(reading.word(i))) {
        return true;
      }
    }
    return false;
  }
}
