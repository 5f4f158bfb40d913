package org.gapline.tagging.facts;

import java.util.Set;

/**
 * Finds where a list goes on that a relative clause between commas has broken: "from the Ambassador
 * of Norway, whose Government pays for it, and from the Court".
 */
record RelativeClauses(Reading reading) {

  private static final int LONGEST = 24;

  private static final Set<String> RELATIVE =
      WordList.of("who which whose where whom qui dont quien quienes cuyo cuya cuyos cuyas donde");

  /** The word with which the clause that begins at a word ends before an "and", or -1. */
  int endOfRelative(int i, int to) {
    boolean begins = i > 0 && RELATIVE.contains(reading.word(i));
    if (!begins || reading.gapAfter(i - 1).indexOf(',') < 0) {
      return -1;
    }
    for (int k = i + 1; k < Math.min(to, i + LONGEST); k++) {
      if (reading.gapAfter(k).indexOf(',') >= 0 && CalendarWords.isAnd(reading.tokens(), k + 1)) {
        return k;
      }
    }
    return -1;
  }
}
