package org.gapline.tagging.facts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.gapline.codebook.Organization;

/** Reads the actors of one document where rules expect them: one at a word, or a whole list. */
final class ActorReader {

  /** Small words that may stand between the names of organizers. */
  private static final Set<String> GLUE =
      Set.of(
          "and",
          "the",
          "of",
          "its",
          "by",
          "as",
          "well",
          "also",
          "jointly",
          "together",
          "with",
          "both",
          "government",
          "governments",
          "kingdom",
          "royaume",
          "reino",
          "royal",
          "authorities",
          "along",
          "two",
          "three",
          "their",
          "co",
          "chairs",
          "chair",
          "between",
          "et",
          "le",
          "la",
          "les",
          "l",
          "du",
          "de",
          "des",
          "par",
          "gouvernement",
          "gobierno",
          "y",
          "el",
          "los",
          "del",
          "por",
          "con",
          "s",
          "cooperation",
          "collaboration",
          "partnership",
          "coordination",
          "avec",
          "following",
          "organizations",
          "organisations",
          "partners",
          "namely",
          "non",
          "governmental",
          "committee");

  /** Small words after which the next name tells a place or subject, up to the next comma. */
  private static final Set<String> ASIDE =
      Set.of(
          "in", "on", "at", "for", "under", "to", "against", "within", "into", "about", "during",
          "through", "via", "en", "sur", "dans", "sobre", "para", "pour", "than", "behalf");

  /** Small words with which the list is over. */
  private static final Set<String> OVER =
      Set.of(
          "who",
          "which",
          "that",
          "where",
          "when",
          "was",
          "were",
          "is",
          "are",
          "has",
          "have",
          "had",
          "will",
          "would",
          "while",
          "because",
          "since",
          "after",
          "before",
          "whose",
          "if",
          "held",
          "discussed",
          "took",
          "stressed",
          "said",
          "agreed",
          "qui",
          "que",
          "dont",
          "donde",
          "shut");

  private static final Set<String> MEMBERS = Set.of("states", "members", "countries", "state");

  private static final Set<String> STATE_PEOPLE =
      Set.of(
          "government",
          "authorities",
          "officials",
          "delegation",
          "police",
          "experts",
          "judges",
          "prosecutors",
          "officers",
          "ministry",
          "embassy",
          "clerics",
          "customs",
          "military",
          "participants",
          "investigators",
          "representatives",
          "diplomats",
          "prison");

  private final Reading reading;
  private final Actors actors;
  private final Acronyms acronyms;
  private final BodyNames bodies;

  /** Words at which an actor has been looked for, and what was found. */
  private final BitSet asked;

  private final Actor[] found;

  ActorReader(Reading reading, Actors actors) {
    this.reading = reading;
    this.actors = actors;
    this.acronyms = new Acronyms(reading);
    this.bodies = new BodyNames(reading);
    this.asked = new BitSet(reading.tokens().size());
    this.found = new Actor[reading.tokens().size()];
  }

  /** The actors of a list of organizers or donors that begins at a word: nothing else in it. */
  List<Actor> strictList(int from, int to) {
    List<Actor> found = new ArrayList<>();
    boolean through = false;
    for (int i = from; i <= to; i++) {
      Actor actor = atOrNear(i);
      if (actor != null) {
        boolean known = actor.kind() != Actor.Kind.BODY || acronyms.startingAt(i) != null;
        if ((!through || known) && !isParent(actor)) {
          found.add(actor);
        }
        i = Math.min(actor.last(), to);
        through &= reading.after(i) != ',';
      } else if (isThrough(i)) {
        through = true;
      } else if (isPlaceBeforeAnd(i)) {
        i = reading.nameAt(i + 1).last();
      } else if (endsStrict(i, through)) {
        break;
      }
      if (closesClause(i)) {
        break;
      }
    }
    return found;
  }

  /** The actor at a word; among organizers a capitalised name may do without a telling word. */
  private Actor atOrNear(int i) {
    Actor actor = at(i);
    if (actor != null || reading.nameAt(i) != null) {
      return actor;
    }
    int last = bodies.lastOfRun(i);
    return last > i && bodies.mayBeBody(i, last)
        ? new Actor(bodies.name(i, last), Actor.Kind.BODY, null, i, last)
        : null;
  }

  /** "in Geneva and": a place inside a list of names. */
  private boolean isPlaceBeforeAnd(int i) {
    Named place = reading.word(i).equals("in") ? reading.nameAt(i + 1) : null;
    return place != null
        && place.term() instanceof Term.OfCity
        && wordAfter(place.last()).equals("and");
  }

  private boolean isThrough(int i) {
    return reading.word(i).equals("through") || reading.word(i).equals("via");
  }

  private boolean endsStrict(int i, boolean through) {
    return !through && !reading.isCapitalized(i) && !GLUE.contains(reading.word(i))
        || OVER.contains(reading.word(i));
  }

  /** The actors between two words, whatever stands between them, places and subjects left out. */
  List<Actor> looseList(int from, int to) {
    List<Actor> found = new ArrayList<>();
    boolean aside = false;
    for (int i = from; i <= to; i++) {
      Actor actor = at(i);
      if (actor != null) {
        if (!aside && !isMembersOf(i) && !isParent(actor)) {
          found.add(actor);
        }
        i = Math.min(actor.last(), to);
      } else if (!reading.isCapitalized(i) && OVER.contains(reading.word(i))) {
        break;
      } else if (ASIDE.contains(reading.word(i)) && !isTime(i + 1)) {
        aside = true;
      } else if (reading.word(i).equals("and") || reading.word(i).equals("as")) {
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

  /** Whether what comes next belongs to the actor and is meant: "Nigeria's Office of ...". */
  private boolean isParent(Actor actor) {
    int s = actor.last() + 1;
    if (s + 1 >= reading.tokens().size() || !reading.isCapitalized(s + 1)) {
      return isHigherBody(actor);
    }
    char after = reading.after(actor.last());
    boolean possessive = (after == '’' || after == '\'') && reading.word(s).equals("s");
    int run = possessive ? bodies.lastOfRun(s + 1) : s;
    return possessive && !bodies.isGeneric(s + 1, run) || isHigherBody(actor);
  }

  /** "the Committee of the Security Council": the Council did nothing itself. */
  private boolean isHigherBody(Actor actor) {
    return actor.name().equals("Security Council")
        && actor.first() > 2
        && (wordAfter(actor.first() - 3).equals("of") || wordAfter(actor.first() - 2).equals("of"));
  }

  /** Whether a name stands for its members: "member States of the African Union". */
  private boolean isMembersOf(int i) {
    int of = i - 1;
    if (of > 0 && reading.word(of).equals("the")) {
      of--;
    }
    return of > 0 && reading.word(of).equals("of") && MEMBERS.contains(reading.word(of - 1));
  }

  /** The actor that begins at a word, or null. */
  Actor at(int i) {
    if (!asked.get(i)) {
      asked.set(i);
      found[i] = read(i);
    }
    return found[i];
  }

  private Actor read(int i) {
    if (!reading.isCapitalized(i) && reading.nameAt(i) == null) {
      return null;
    }
    Acronyms.Definition defined = acronyms.startingAt(i);
    if (defined != null) {
      return defined(defined);
    }
    Named name = reading.nameAt(i);
    if (name == null) {
      return body(i, bodies.lastOfRun(i));
    }
    return name.first() == i ? named(name) : null;
  }

  private Actor named(Named name) {
    int i = name.first();
    int last = bodies.lastOfRun(i);
    if (name.term() instanceof Term.OfOrganization known) {
      Named longer = lastNameIn(i, last);
      if (longer != null && longer.term() instanceof Term.OfOrganization whole) {
        return organization(whole.organization(), i, Math.max(last, bracketAfter(last)));
      }
      return organization(
          known.organization(), i, Math.max(name.last(), bracketAfter(name.last())));
    } else if (name.term() instanceof Term.OfGroup group) {
      return new Actor(group.name(), Actor.Kind.GROUP, null, i, name.last());
    } else if (last > name.last() && bodies.isBody(i, last)) {
      return body(i, last);
    } else if (name.term() instanceof Term.OfState named) {
      return state(named.state(), name);
    } else if (name.term() instanceof Term.OfPeople people
        && STATE_PEOPLE.contains(wordAfter(name.last()))) {
      return state(people.state(), name);
    }
    return null;
  }

  private String wordAfter(int i) {
    return i + 1 < reading.tokens().size() ? reading.word(i + 1) : "";
  }

  private static Actor state(org.gapline.codebook.State state, Named name) {
    String government = Actors.government(state);
    return new Actor(government, Actor.Kind.STATE, state.iso3(), name.first(), name.last());
  }

  private static Actor organization(Organization organization, int first, int last) {
    return new Actor(organization.id(), Actor.Kind.ORGANIZATION, null, first, last);
  }

  private Actor body(int first, int last) {
    if (last < first) {
      return null;
    }
    Acronyms.Definition ending = acronyms.endingAt(last);
    if (ending != null) {
      return startingAt(first, defined(ending));
    }
    if (last == first) {
      return bareAcronym(first);
    }
    Named known = lastNameIn(first, last);
    if (known != null && known.term() instanceof Term.OfOrganization named) {
      return organization(named.organization(), first, last);
    }
    return bodies.isBody(first, last) && !bodies.isGeneric(first, last)
        ? new Actor(bodies.name(first, last), Actor.Kind.BODY, null, first, last)
        : null;
  }

  /** A name that the list knows and that ends the stretch: "UN Office of Counter-Terrorism". */
  private Named lastNameIn(int first, int last) {
    Named name = reading.nameAt(last);
    return name != null && name.last() == last && name.first() > first ? name : null;
  }

  private Actor bareAcronym(int i) {
    Acronyms.Definition known = acronyms.of(reading.between(i, i));
    Actor actor = known == null ? null : defined(known);
    return actor == null ? null : new Actor(actor.name(), actor.kind(), actor.state(), i, i);
  }

  private static Actor startingAt(int first, Actor actor) {
    return actor == null
        ? null
        : new Actor(actor.name(), actor.kind(), actor.state(), first, actor.last());
  }

  private Actor defined(Acronyms.Definition defined) {
    Named name = reading.nameAt(defined.first());
    Organization known = actors.organization(defined.acronym());
    if (known != null) {
      return organization(known, defined.first(), defined.last());
    }
    if (name != null
        && name.last() == defined.nameLast()
        && name.term() instanceof Term.OfOrganization named) {
      return organization(named.organization(), defined.first(), defined.last());
    }
    if (!bodies.hasHead(defined.first(), defined.nameLast())) {
      return null;
    }
    String acronym = defined.acronym();
    boolean ofOther =
        name != null
            && name.term() instanceof Term.OfOrganization
            && name.last() < defined.nameLast();
    if (ofOther && !acronym.contains(" ")) {
      acronym = ((Term.OfOrganization) name.term()).organization().id() + " " + acronym;
    }
    return new Actor(acronym, Actor.Kind.BODY, null, defined.first(), defined.last());
  }

  /** Last word of a bracket with an acronym right after a word, or -1. */
  private int bracketAfter(int last) {
    int next = last + 1;
    if (next >= reading.tokens().size() || reading.before(next) != '(') {
      return -1;
    }
    return reading.after(next) == ')' && reading.isCapitalized(next) ? next : -1;
  }
}
