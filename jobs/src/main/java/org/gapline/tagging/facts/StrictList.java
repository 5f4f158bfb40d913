package org.gapline.tagging.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads one list of organizers or donors, in which nothing else stands. */
final class StrictList {

  /** Small words that may stand between the names of organizers. */
  private static final Set<String> GLUE =
      WordList.of(
          "and the of its by as well also jointly together with both government governments",
          "kingdom royaume reino royal authorities along two three their co chairs chair",
          "between et le la les l du de des par gouvernement gobierno y el los del por con s",
          "cooperation collaboration partnership coordination avec following organizations",
          "organisations partners namely non governmental committee");

  /** Words at most before the first name of a list: "by the regional office of". */
  private static final int LEAD = 6;

  private final Reading reading;
  private final ActorReader actors;
  private final ListParts parts;
  private final Appositions appositions;
  private final List<Actor> found = new ArrayList<>();

  /** After "through" only names that are known are meant. */
  private boolean through;

  StrictList(Reading reading, ActorReader actors, ListParts parts) {
    this.reading = reading;
    this.actors = actors;
    this.parts = parts;
    this.appositions = new Appositions(reading);
  }

  /** The actors of the list that begins at a word. */
  List<Actor> read(int from, int to) {
    int led = from;
    for (int i = from; i <= to && !closesClause(i - 1, from); i++) {
      Actor actor = actors.atOrNear(i);
      if (actor != null) {
        add(actor);
        i = Math.min(actor.last(), to);
        through &= reading.after(i) != ',';
      } else if (endOfAside(i, to) > 0) {
        i = endOfAside(i, to);
      } else if (found.isEmpty() && i == led && i < from + LEAD && !parts.isOver(i)) {
        led++;
      } else if (ends(i)) {
        break;
      }
    }
    return found;
  }

  private void add(Actor actor) {
    boolean known = actor.kind() != Actor.Kind.BODY || actors.isDefinedAt(actor.first());
    if ((!through || known) && !actors.isParent(actor) && !parts.isPart(actor, found)) {
      found.add(actor);
    }
  }

  /** Last word of what is said between two names, or -1. */
  private int endOfAside(int i, int to) {
    if (reading.word(i).equals("through") || reading.word(i).equals("via")) {
      through = true;
      return i;
    }
    int apposed = appositions.endOf(i, to);
    return apposed > i ? apposed : endOfPlace(i);
  }

  /** "in Geneva and": the last word of a place inside a list of names, or -1. */
  private int endOfPlace(int i) {
    Named place = reading.word(i).equals("in") ? reading.nameAt(i + 1) : null;
    boolean goesOn =
        place != null
            && place.term() instanceof Term.OfCity
            && place.last() + 1 < reading.tokens().size()
            && reading.word(place.last() + 1).equals("and");
    return goesOn ? place.last() : -1;
  }

  private boolean ends(int i) {
    boolean other = !through && !reading.isCapitalized(i) && !GLUE.contains(reading.word(i));
    return other || parts.isOver(i);
  }

  private boolean closesClause(int i, int from) {
    String gap = i < from ? "" : reading.gapAfter(i);
    return gap.indexOf(':') >= 0 || gap.indexOf(';') >= 0 || gap.contains(" – ");
  }
}
