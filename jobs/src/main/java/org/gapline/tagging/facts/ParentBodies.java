package org.gapline.tagging.facts;

import java.util.Set;

/** Tells actors that are named to say whose body is meant: "Nigeria's Office of ...". */
record ParentBodies(Reading reading, BodyNames bodies) {

  /** Kinds of body by which texts say what the one beside it is: "the EU mission EUBAM Libya". */
  private static final Set<String> KINDS =
      WordList.of(
          "mission arm agency body office branch outfit unit centre center programme program project",
          "operation department delegation academy institute watchdog organ network initiative");

  /** Words that may stand between an owner and the kind of its body: "border mission". */
  private static final int NEAR = 4;

  /** Whether what comes next belongs to the actor and is meant: "Nigeria's Office of ...". */
  boolean isParent(Actor actor) {
    int s = actor.last() + 1;
    if (actor.isState() && isOfficeOfState(s) || isOwnerOfNamed(actor)) {
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

  /** "EUBAM Libya, the European Union's border mission", "the EU mission EUBAM Libya". */
  private boolean isOwnerOfNamed(Actor actor) {
    int begin = actor.last() + 1;
    boolean possessive = wordAfter(actor.last()).equals("s");
    for (int i = possessive ? begin + 1 : begin; i < begin + NEAR && isSmall(i); i++) {
      if (KINDS.contains(reading.word(i))) {
        return isApposed(actor, i) || isNamed(i + 1);
      }
    }
    return false;
  }

  /** Whether what belongs to an actor is said of the body before a comma, and up to the next. */
  private boolean isApposed(Actor actor, int kind) {
    int first =
        actor.first() > 0 && reading.word(actor.first() - 1).equals("the")
            ? actor.first() - 1
            : actor.first();
    return first > 0
        && reading.gapAfter(first - 1).equals(", ")
        && reading.isCapitalized(first - 1)
        && reading.after(kind) == ',';
  }

  private boolean isNamed(int i) {
    Named name = i < reading.tokens().size() ? reading.nameAt(i) : null;
    return name != null
        && name.first() == i
        && reading.gapAfter(i - 1).equals(" ")
        && name.term() instanceof Term.OfOrganization;
  }

  private boolean isSmall(int i) {
    return i < reading.tokens().size()
        && !reading.isCapitalized(i)
        && reading.gapAfter(i - 1).length() == 1;
  }

  /** "UK Foreign, Commonwealth and Development Office": the list knows it by its State. */
  private boolean isOfficeOfState(int next) {
    Named name = reading.nameAt(next);
    return name != null
        && name.first() == next
        && name.term() instanceof Term.OfOrganization
        && reading.gapAfter(next - 1).equals(" ")
        && !ChairingStates.isChair(reading, name.last() + 1);
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
