package org.gapline.tagging.facts;

import java.util.Set;

/**
 * Reads what belongs to a body or a State and acts in its name: "UNESCO's Dakar Office", "Canada's
 * Weapons Threat Reduction Program".
 */
record OwnedParts(Reading reading, BodyNames bodies) {

  /** What States run to help others: whoever speaks of it means the State. */
  private static final Set<String> PROGRAMMES =
      WordList.of("program programme programs programmes fund facility initiative");

  /** Last word of the part that a body's name is followed by, or of that name where none is. */
  int endOf(int last) {
    int part = partAfter(last);
    return part > 0 && bodies.hasHead(last + 2, part) ? part : last;
  }

  /** The same for a State, of which only programmes are meant by its name. */
  int endOfProgramme(int last) {
    int part = partAfter(last);
    return part > 0 && PROGRAMMES.contains(reading.word(part)) ? part : last;
  }

  /** Last word of a capitalised name, not on the list, behind a possessive; or -1. */
  private int partAfter(int last) {
    int s = last + 1;
    boolean possessive =
        s + 1 < reading.tokens().size()
            && (reading.after(last) == '’' || reading.after(last) == '\'')
            && reading.word(s).equals("s");
    if (!possessive || !reading.isCapitalized(s + 1)) {
      return -1;
    }
    int part = bodies.lastOfRun(s + 1);
    boolean listed =
        reading.namesBetween(s + 1, part).stream()
            .anyMatch(name -> name.term() instanceof Term.OfOrganization);
    return part > s && !listed && !bodies.isPerson(s + 1, part) ? part : -1;
  }
}
