package org.gapline.tagging.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads lists of actors where rules expect them. */
final class ActorLists {

  /** Small words that may stand between the names of organizers. */
  private static final Set<String> GLUE =
      WordList.of(
          "and the of its by as well also jointly together with both government governments",
          "kingdom royaume reino royal authorities along two three their co chairs chair",
          "between et le la les l du de des par gouvernement gobierno y el los del por con s",
          "cooperation collaboration partnership coordination avec following organizations",
          "organisations partners namely non governmental committee");

  /** Small words after which the next name tells a place or subject, up to the next comma. */
  private static final Set<String> ASIDE =
      WordList.of(
          "in on at for under to against within into about during through via en sur dans sobre",
          "para pour than behalf");

  /** Small words with which the list is over. */
  private static final Set<String> OVER =
      WordList.of(
          "who which that where when was were is are has have had will would while because",
          "since after before whose if held discussed took stressed said agreed qui que dont",
          "donde shut");

  private static final Set<String> OF = WordList.of("of de du des d del");
  private static final Set<String> ARTICLES = WordList.of("the its la le les l el los las sus su");

  /** Words at most before the first name of a list: "by the regional office of". */
  private static final int LEAD = 6;

  private static final int LONGEST_NAME = 16;

  private static final Set<String> MEMBERS = Set.of("states", "members", "countries", "state");

  private final Reading reading;
  private final ActorReader actors;
  private final Appositions appositions;
  private final RelativeClauses asides;

  ActorLists(Reading reading, ActorReader actors) {
    this.reading = reading;
    this.actors = actors;
    this.appositions = new Appositions(reading);
    this.asides = new RelativeClauses(reading);
  }

  /** The actor that begins at a word, or null. */
  Actor at(int i) {
    return actors.at(i);
  }

  /** The actor that ends right before a word, "representative" or a title between, or null. */
  Actor endingBefore(int from, int verb, int near) {
    for (int i = Math.max(from, verb - LONGEST_NAME); i < verb; i++) {
      Actor actor = actors.at(i);
      if (actor != null) {
        if (actor.last() >= verb - near && actor.last() < verb) {
          return actor;
        }
        i = actor.last();
      }
    }
    return null;
  }

  /** The actor that ends with a hyphen before a word: "EU-funded", "Norwegian-funded". */
  List<Actor> beforeHyphen(int verb) {
    Named name = reading.nameAt(verb - 1);
    Actor actor = name == null ? null : actors.meant(name);
    return actor == null ? List.of() : List.of(actor);
  }

  /** The first actor between two words, or null. */
  Actor first(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (actors.at(i) != null) {
        return actors.at(i);
      }
    }
    return null;
  }

  /** The actors of a list that begins right here, an article before it at most. */
  List<Actor> immediate(int from, int to) {
    int i = from;
    while (i <= to && i < from + 3 && actors.at(i) == null && isArticle(i)) {
      i++;
    }
    return i <= to && actors.at(i) != null ? strict(i, to) : List.of();
  }

  private boolean isArticle(int i) {
    return ARTICLES.contains(reading.word(i));
  }

  /** The actors of a list of organizers or donors that begins at a word: nothing else in it. */
  List<Actor> strict(int from, int to) {
    List<Actor> found = new ArrayList<>();
    boolean through = false;
    int led = from;
    for (int i = from; i <= to; i++) {
      Actor actor = actors.atOrNear(i);
      if (actor != null) {
        boolean known = actor.kind() != Actor.Kind.BODY || actors.isDefinedAt(i);
        if ((!through || known) && !actors.isParent(actor) && !isPart(actor, found)) {
          found.add(actor);
        }
        i = Math.min(actor.last(), to);
        through &= reading.after(i) != ',';
      } else if (isThrough(i)) {
        through = true;
      } else if (appositions.endOf(i, to) > i) {
        i = appositions.endOf(i, to);
      } else if (isPlaceBeforeAnd(i)) {
        i = reading.nameAt(i + 1).last();
      } else if (found.isEmpty()
          && i == led
          && i < from + LEAD
          && !OVER.contains(reading.word(i))) {
        led++;
      } else if (endsStrict(i, through)) {
        break;
      }
      if (closesClause(i)) {
        break;
      }
    }
    return found;
  }

  private boolean isPart(Actor actor, List<Actor> found) {
    return belongsTo(actor.first(), found) || isOfOffice(actor, found);
  }

  /** "CICTE of the OAS": the second is named to tell whose body the first is. */
  private boolean belongsTo(int i, List<Actor> found) {
    int of = i - 1;
    while (of > 0 && ARTICLES.contains(reading.word(of))) {
      of--;
    }
    Actor before = found.isEmpty() ? null : found.get(found.size() - 1);
    return before != null
        && OF.contains(reading.word(of))
        && before.last() == of - 1
        && reading.gapAfter(of - 1).indexOf(',') < 0;
  }

  /** "in Geneva and": a place inside a list of names. */
  private boolean isPlaceBeforeAnd(int i) {
    Named place = reading.word(i).equals("in") ? reading.nameAt(i + 1) : null;
    return place != null
        && place.term() instanceof Term.OfCity
        && wordAfter(place.last()).equals("and");
  }

  /** "IOM Jordan": the State tells which office of the body is meant. */
  private boolean isOfOffice(Actor actor, List<Actor> found) {
    Actor before = found.isEmpty() ? null : found.get(found.size() - 1);
    boolean beside = before != null && before.last() == actor.first() - 1;
    String gap = beside ? reading.gapAfter(before.last()) : "";
    return actor.isState()
        && beside
        && before.kind() == Actor.Kind.ORGANIZATION
        && (gap.equals(" ") || gap.equals(") "));
  }

  private boolean isThrough(int i) {
    return reading.word(i).equals("through") || reading.word(i).equals("via");
  }

  private boolean endsStrict(int i, boolean through) {
    return !through && !reading.isCapitalized(i) && !GLUE.contains(reading.word(i))
        || OVER.contains(reading.word(i));
  }

  /** The actors between two words, whatever stands between them, places and subjects left out. */
  List<Actor> loose(int from, int to) {
    List<Actor> found = new ArrayList<>();
    boolean aside = false;
    for (int i = from; i <= to; i++) {
      Actor actor = actors.at(i);
      if (actor != null) {
        if (!aside && !isMembersOf(i) && !actors.isParent(actor) && !isPart(actor, found)) {
          found.add(actor);
        }
        i = Math.min(actor.last(), to);
      } else if (!reading.isCapitalized(i) && OVER.contains(reading.word(i))) {
        int end = asides.endOfRelative(i, to);
        if (end < 0) {
          break;
        }
        i = end;
      } else if (ASIDE.contains(reading.word(i)) && reading.after(i) != '-' && !isTime(i + 1)) {
        aside = true;
      } else if (CalendarWords.isAnd(reading.tokens(), i)
          || reading.word(i).equals("as")
          || isTime(i)) {
        aside = false;
      }
      String gap = reading.gapAfter(i);
      if (gap.indexOf(',') >= 0 || gap.indexOf(';') >= 0) {
        aside = false;
      }
    }
    return found;
  }

  private boolean isTime(int i) {
    return i < reading.tokens().size()
        && (Character.isDigit(reading.word(i).charAt(0))
            || CalendarWords.month(reading.tokens(), i) > 0
            || CalendarWords.weekday(reading.tokens(), i) != null);
  }

  private boolean closesClause(int i) {
    String gap = reading.gapAfter(i);
    return gap.indexOf(':') >= 0 || gap.indexOf(';') >= 0 || gap.contains(" – ");
  }

  /** Whether a name stands for its members: "member States of the African Union". */
  private boolean isMembersOf(int i) {
    int of = i - 1;
    if (of > 0 && reading.word(of).equals("the")) {
      of--;
    }
    return of > 0 && reading.word(of).equals("of") && MEMBERS.contains(reading.word(of - 1));
  }

  private String wordAfter(int i) {
    return i + 1 < reading.tokens().size() ? reading.word(i + 1) : "";
  }
}
