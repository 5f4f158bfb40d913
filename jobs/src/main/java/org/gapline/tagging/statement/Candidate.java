package org.gapline.tagging.statement;

import java.util.Set;

/**
 * A sentence or item that may be a statement, with what the rules make of it.
 *
 * @param index place of its sentence among those of the document
 * @param unit the sentence or item
 * @param decision what its cues amount to by the rules
 */
record Candidate(int index, Unit unit, Decision decision) {

  /** Whether it is an item inside a sentence rather than all of it. */
  boolean isPart() {
    return !unit.span().equals(unit.sentence().span());
  }

  /** The same with the subjects to which it points back. */
  Candidate pointingAt(Set<String> subjects) {
    return new Candidate(index, unit.with(unit.context().and(subjects)), decision);
  }

  /** The same with another decision. */
  Candidate decided(Decision other) {
    return new Candidate(index, unit, other);
  }
}
