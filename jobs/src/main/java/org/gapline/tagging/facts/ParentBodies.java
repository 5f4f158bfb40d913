package org.gapline.tagging.facts;

/** Tells actors that are named to say whose body is meant: "Nigeria's Office of ...". */
record ParentBodies(Reading reading, BodyNames bodies) {

  /** Whether what comes next belongs to the actor and is meant: "Nigeria's Office of ...". */
  boolean isParent(Actor actor) {
    int s = actor.last() + 1;
    if (actor.isState() && isOfficeOfState(s)) {
      return true;
    }
    if (s + 1 >= reading.tokens().size() || !reading.isCapitalized(s + 1)) {
      return isHigherBody(actor);
    }
    char after = reading.after(actor.last());
    boolean possessive = (after == '’' || after == '\'') && reading.word(s).equals("s");
    int run = possessive ? bodies.lastOfRun(s + 1) : s;
    return possessive && !bodies.isGeneric(s + 1, run) || isHigherBody(actor);
  }

  /** "UK Foreign, Commonwealth and Development Office": the list knows it by its State. */
  private boolean isOfficeOfState(int next) {
    Named name = reading.nameAt(next);
    return name != null
        && name.first() == next
        && name.term() instanceof Term.OfOrganization
        && reading.gapAfter(next - 1).equals(" ");
  }

  /** "the Committee of the Security Council": the Council did nothing itself. */
  private boolean isHigherBody(Actor actor) {
    return actor.name().equals("Security Council")
        && actor.first() > 2
        && (wordAfter(actor.first() - 3).equals("of") || wordAfter(actor.first() - 2).equals("of"));
  }

  private String wordAfter(int i) {
    return i + 1 < reading.tokens().size() ? reading.word(i + 1) : "";
  }
}
