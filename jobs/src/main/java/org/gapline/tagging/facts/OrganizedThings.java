package org.gapline.tagging.facts;

import java.util.Set;

/** Tells whether what somebody organizes in a sentence is an event, or what an event begins. */
record OrganizedThings(Reading reading, Clauses clauses) {

  private static final Set<String> THAT = Set.of("which", "that", "que");

  private static final Set<String> TRAINS =
      WordList.of("train trains trained forme capacito capacitaron formo formaron");

  /** Words with which it is told how many people or which ones are trained. */
  private static final Set<String> MANY =
      WordList.of(
          "some about over more nearly around almost twelve fifteen twenty thirty forty fifty sixty",
          "eighty police judges prosecutors officers customs officials une plus pres quelque vingt",
          "trente quarante cinquante soixante unos unas mas veinte treinta cuarenta cincuenta sesenta");

  /** How far the event may stand from the verb. */
  private static final int REACH = 16;

  /** "the workshop was organized by", "it was organized by": not what else somebody set up. */
  boolean ofEvent(Phrase phrase, Phrase.CueMatch cue) {
    return phrase.hasBetween(Cue.EVENT, phrase.first(), phrase.last())
        || phrase.has(Cue.OBJECT)
        || reading.word(cue.first()).equals("co")
        || reading.word(phrase.first()).equals("it")
        || cue.first() - phrase.first() <= 2;
  }

  boolean hasObject(Phrase phrase, Phrase.CueMatch cue) {
    int from =
        clauses.isPassive(cue) ? phrase.first() : Math.max(phrase.first(), cue.first() - REACH / 4);
    int to = Math.min(phrase.last(), reachOf(cue));
    String next = nextWord(cue.last());
    return !next.equals("that")
        && !next.equals("to")
        && (phrase.hasBetween(Cue.EVENT, from, to)
            || isRelative(phrase, cue)
            || trainsPeople(phrase, cue)
            || phrase.hasBetween(Cue.OBJECT, from, to)
            || phrase.hasBetween(Cue.VISIT, from, to)
            || phrase.hasBetween(Cue.PRODUCT, clauses.isPassive(cue) ? from : cue.first(), to)
            || next.equals("it"));
  }

  /** "UNESCO trained 60 teachers": who trains people holds a training. */
  private boolean trainsPeople(Phrase phrase, Phrase.CueMatch cue) {
    int next = cue.last() + 1;
    return TRAINS.contains(reading.word(cue.last()))
        && next <= phrase.last()
        && !clauses.isPassive(cue)
        && (Character.isDigit(reading.word(next).charAt(0)) || MANY.contains(reading.word(next)));
  }

  /** A name counts as one word: "held, in concert with the ... (UNODC), a course". */
  private int reachOf(Phrase.CueMatch cue) {
    int to = cue.last() + REACH;
    for (Named name : reading.namesBetween(cue.last() + 1, to)) {
      to += name.term() instanceof Term.OfOrganization ? name.last() - name.first() : 0;
    }
    return to;
  }

  /** "the project, which UNDP launched": the object stands before. */
  private boolean isRelative(Phrase phrase, Phrase.CueMatch cue) {
    for (int i = cue.first() - 1; i > phrase.first(); i--) {
      if (THAT.contains(reading.word(i))) {
        return phrase.hasBetween(Cue.EVENT, phrase.first(), i)
            || phrase.hasBetween(Cue.PRODUCT, phrase.first(), i)
            || phrase.hasBetween(Cue.OBJECT, phrase.first(), i);
      }
    }
    return false;
  }

  private String nextWord(int i) {
    return i + 1 < reading.tokens().size() ? reading.word(i + 1) : "";
  }
}
