package org.gapline.tagging.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads one list of actors among other words, places and subjects left out. */
final class LooseList {

  /** Small words after which the next name tells a place or subject, up to the next comma. */
  private static final Set<String> ASIDE =
      WordList.of(
          "in on at for under to against within into about during through via en sur dans sobre",
          "para pour than behalf");

  private static final Set<String> MEMBERS = Set.of("states", "members", "countries", "state");

  private final Reading reading;
  private final ActorReader actors;
  private final ListParts parts;
  private final RelativeClauses relatives;
  private final List<Actor> found = new ArrayList<>();

  /** Whether what comes next tells a place or a subject. */
  private boolean aside;

  LooseList(Reading reading, ActorReader actors, ListParts parts) {
    this.reading = reading;
    this.actors = actors;
    this.parts = parts;
    this.relatives = new RelativeClauses(reading);
  }

  /** The actors between two words. */
  List<Actor> read(int from, int to) {
    for (int i = from; i <= to; i++) {
      Actor actor = actors.at(i);
      if (actor != null) {
        add(actor);
        i = Math.min(actor.last(), to);
      } else if (!reading.isCapitalized(i) && parts.isOver(i)) {
        int end = relatives.endOfRelative(i, to);
        if (end < 0) {
          break;
        }
        i = end;
      } else {
        turn(i);
      }
      String gap = reading.gapAfter(i);
      aside &= gap.indexOf(',') < 0 && gap.indexOf(';') < 0;
    }
    return found;
  }

  private void add(Actor actor) {
    boolean meant = !aside && !isMembersOf(actor.first()) && !actors.isParent(actor);
    if (meant && !parts.isPart(actor, found)) {
      found.add(actor);
    }
  }

  /** Looks whether a word begins or ends what is said of places and subjects. */
  private void turn(int i) {
    if (ASIDE.contains(reading.word(i)) && reading.after(i) != '-' && !isTime(i + 1)) {
      aside = true;
    } else if (CalendarWords.isAnd(reading.tokens(), i)
        || reading.word(i).equals("as")
        || isTime(i)) {
      aside = false;
    }
  }

  private boolean isTime(int i) {
    return i < reading.tokens().size()
        && (Character.isDigit(reading.word(i).charAt(0))
            || CalendarWords.month(reading.tokens(), i) > 0
            || CalendarWords.weekday(reading.tokens(), i) != null);
  }

  /** Whether a name stands for its members: "member States of the African Union". */
  private boolean isMembersOf(int i) {
    int of = i - 1;
    if (of > 0 && reading.word(of).equals("the")) {
      of--;
    }
    return of > 0 && reading.word(of).equals("of") && MEMBERS.contains(reading.word(of - 1));
  }
}
