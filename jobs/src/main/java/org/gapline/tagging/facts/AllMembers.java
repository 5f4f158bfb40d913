package org.gapline.tagging.facts;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the States that took part where all of a region or grouping are said to: "from all eight
 * member States of SAARC", "the five Central Asian States". Fewer are not named by that.
 */
final class AllMembers {

  private static final int NEAR_TOP = 9;
  private static final int REACH = 6;

  /** States of a group that is told by its number as well as by a list; of more, some are meant. */
  private static final int LARGEST = 8;

  private static final Set<String> ALL =
      WordList.of("all every tous toutes ensemble todos todas totalidad");

  private static final Set<String> BETWEEN =
      WordList.of(
          "the of its states state member members countries country participating partner nations",
          "des les de la du l d etats pays membres los las del estados paises miembros republics");

  private final Reading reading;
  private final NamedRegions regions;
  private final LocalDate day;

  AllMembers(Reading reading, NamedRegions regions, LocalDate day) {
    this.reading = reading;
    this.regions = regions;
    this.day = day;
  }

  /** The States; empty where no region or grouping is said to have come in full. */
  Set<String> find() {
    Set<String> states = new LinkedHashSet<>();
    List<Phrase> phrases = reading.phrases();
    for (int p = 0; p < Math.min(reading.opening() + NEAR_TOP, phrases.size()); p++) {
      Phrase phrase = phrases.get(p);
      boolean came = phrase.has(Cue.ATTENDED_BY) || phrase.has(Cue.ATTENDS);
      if (came && !phrase.has(Cue.OTHER_EVENT) && !phrase.has(Cue.EXCEPT) && !phrase.isAside()) {
        for (Named name : reading.namesBetween(phrase.first(), phrase.last())) {
          List<String> its = regions.statesOf(name.term(), day);
          if (!its.isEmpty() && its.size() <= LARGEST && isWhole(name, phrase, its.size())) {
            states.addAll(its);
          }
        }
      }
    }
    return states;
  }

  private boolean isWhole(Named name, Phrase phrase, int size) {
    boolean all = false;
    boolean counted = false;
    for (int i = name.first() - 1; i >= Math.max(phrase.first(), name.first() - REACH); i--) {
      int number = Numbers.spelled(reading.text(), reading.tokens(), i);
      if (number > 0 && number != size) {
        return false;
      }
      counted |= number == size;
      all |= ALL.contains(reading.word(i));
      if (number == 0 && !ALL.contains(reading.word(i)) && !BETWEEN.contains(reading.word(i))) {
        break;
      }
    }
    return counted || all && AudienceWords.isOfStates(reading, name);
  }
}
