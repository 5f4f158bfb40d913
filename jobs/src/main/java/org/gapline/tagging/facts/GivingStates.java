package org.gapline.tagging.facts;

import java.util.Set;

/**
 * Tells of a State in a heading whether it gives or speaks, and so neither is the venue nor the one
 * for which an event was: "Luxembourg development cooperation", "Embassy of Canada".
 */
final class GivingStates {

  private static final int NEAR = 3;

  private static final Set<String> AFTER =
      WordList.of(
          "development cooperation aid assistance embassy government foreign federal mission",
          "backs supports funds helps gives donates sponsors finances apoya financia soutient",
          "finance appuie");

  private static final Set<String> BEFORE =
      WordList.of(
          "embassy ambassador embajada embajador ambassade ambassadeur consulate consulat",
          "consulado mission mision commission cooperation coopera aid ayuda aide");

  private GivingStates() {}

  /** Whether the words beside a State in a heading say so. */
  static boolean isGiver(Reading reading, Phrase heading, Named name) {
    if (!heading.isHeading() || name.state() == null) {
      return false;
    }
    for (int i = Math.max(heading.first(), name.first() - NEAR); i < name.first(); i++) {
      if (BEFORE.contains(reading.word(i)) && reading.gapAfter(i).equals(" ")) {
        return true;
      }
    }
    int next = name.last() + 1;
    return next <= heading.last()
        && reading.gapAfter(name.last()).equals(" ")
        && AFTER.contains(reading.word(next));
  }
}
