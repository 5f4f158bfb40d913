package org.gapline.tagging.facts;

import org.gapline.codebook.State;

/** "in the Saudi capital", "in the capital of Niger", "in the capital": of which State. */
final class CapitalWords {

  private final Reading reading;
  private final VenueWeights weights;

  CapitalWords(Reading reading, VenueWeights weights) {
    this.reading = reading;
    this.weights = weights;
  }

  /**
   * The State in whose capital something is said to be.
   *
   * @param i index of a word that may be "capital"
   * @param p index of its sentence
   * @return null where the word is another one, or nothing tells of which State
   */
  State stateOf(int i, int p) {
    if (!reading.word(i).equals("capital") && !reading.word(i).equals("capitale")) {
      return null;
    }
    State beside = stateBeside(i);
    int the = isThe(wordBefore(i)) ? i - 1 : i - 2;
    boolean alone = beside == null && the == i - 1;
    boolean there = weights.isLocated(the) || wordBefore(the).equals("dans");
    boolean said = isThe(wordBefore(the + 1)) && there;
    return !said ? null : alone ? onlyState(p) : beside;
  }

  private static boolean isThe(String word) {
    return word.equals("the") || word.equals("la");
  }

  /** The State that alone is named up to a sentence; null where several are, or none. */
  private State onlyState(int p) {
    State only = null;
    Phrase last = reading.phrases().get(p);
    for (Named name : reading.namesBetween(reading.firstWord(), last.last())) {
      State state = name.term() instanceof Term.OfPeople people ? people.state() : name.state();
      if (state != null && only != null && !only.iso3().equals(state.iso3())) {
        return null;
      }
      only = state == null ? only : state;
    }
    return only;
  }

  private State stateBeside(int capital) {
    Named before = reading.nameAt(capital - 1);
    if (before != null && before.term() instanceof Term.OfPeople people) {
      return people.state();
    }
    Named next = reading.nameAt(capital + 1);
    if (next != null && next.term() instanceof Term.OfPeople people) {
      return people.state();
    }
    for (int i = capital + 1; i <= capital + 3; i++) {
      Named after = reading.nameAt(i);
      if (after != null && isOf(reading.word(capital + 1))) {
        return after.state();
      }
    }
    return null;
  }

  private static boolean isOf(String word) {
    return word.equals("of") || word.startsWith("de") || word.equals("du") || word.equals("d");
  }

  private String wordBefore(int i) {
    return i <= 0 ? "" : reading.word(i - 1);
  }
}
