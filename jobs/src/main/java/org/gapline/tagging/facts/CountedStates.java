package org.gapline.tagging.facts;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gapline.codebook.State;

/**
 * Finds the States that came where a sentence tells them by their number only, and another one
 * before it names just as many: "the governments of A, B and C ... officials from the three
 * countries".
 */
final class CountedStates {

  private static final int NEAR_TOP = 10;

  /** So far apart names of one list stand at most. */
  private static final int GAP = 3;

  private static final Set<String> THE = WordList.of("the these those les des ces los las estos");

  private static final Set<String> COUNTRIES =
      WordList.of("countries states nations pays etats paises estados");

  private static final Set<Cue> COMING =
      Set.of(Cue.ATTENDS, Cue.ATTENDED_BY, Cue.EVENT, Cue.TAKES_PLACE, Cue.PEOPLE, Cue.INVITED);

  private final Reading reading;

  CountedStates(Reading reading) {
    this.reading = reading;
  }

  /** The States; empty where no number agrees with a list before it. */
  Set<String> find() {
    List<Phrase> phrases = reading.phrases();
    int last = Math.min(reading.opening() + NEAR_TOP, phrases.size());
    for (int p = 1; p < last; p++) {
      int count = count(phrases.get(p));
      for (int before = p - 1; count > 1 && before >= 0; before--) {
        Set<String> listed = listIn(phrases.get(before));
        if (listed.size() == count) {
          return listed;
        }
      }
    }
    return Set.of();
  }

  private int count(Phrase phrase) {
    if (COMING.stream().noneMatch(phrase::has) || phrase.has(Cue.OTHER_EVENT)) {
      return 0;
    }
    for (int i = phrase.first() + 1; i < phrase.last(); i++) {
      if (COUNTRIES.contains(reading.word(i + 1)) && THE.contains(reading.word(i - 1))) {
        return Numbers.spelled(reading.text(), reading.tokens(), i);
      }
    }
    return 0;
  }

  /** The longest run of States of a sentence. */
  private Set<String> listIn(Phrase phrase) {
    Set<String> longest = new HashSet<>();
    Set<String> run = new LinkedHashSet<>();
    int end = Integer.MIN_VALUE;
    for (Named name : reading.namesBetween(phrase.first(), phrase.last())) {
      State state = name.state();
      if (state == null || name.first() - end > GAP) {
        run = new LinkedHashSet<>();
      }
      if (state != null) {
        run.add(state.iso3());
        end = name.last();
      }
      longest = run.size() > longest.size() ? run : longest;
    }
    return longest;
  }
}
