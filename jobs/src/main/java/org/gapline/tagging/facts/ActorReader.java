package org.gapline.tagging.facts;

import java.util.BitSet;
import java.util.Set;
import org.gapline.codebook.State;

/** Reads the actor that a name of one document stands for. */
final class ActorReader {

  private static final Set<String> STATE_PEOPLE =
      WordList.of(
          "government authorities officials delegation police experts judges prosecutors",
          "officers ministry embassy clerics customs military participants investigators",
          "representatives diplomats prison chairpersonship chairmanship presidency");

  private final Reading reading;
  private final ListedBodies listed;
  private final Acronyms acronyms;
  private final BodyNames bodies;
  private final ParentBodies parents;
  private final Governments governments;
  private final LocalBodies local;
  private final OwnedParts parts;
  private final CommonWords common;
  private final ChairingStates chairs;

  /** Words at which an actor has been looked for, and what was found. */
  private final BitSet asked;

  private final Actor[] found;

  ActorReader(
      Reading reading,
      Actors actors,
      Governments governments,
      Acronyms acronyms,
      BodyNames bodies) {
    this.reading = reading;
    this.governments = governments;
    this.listed = new ListedBodies(reading, actors, bodies);
    this.acronyms = acronyms;
    this.bodies = bodies;
    this.local = new LocalBodies(reading);
    this.parts = new OwnedParts(reading, bodies);
    this.common = new CommonWords(reading);
    this.chairs = new ChairingStates(reading);
    this.parents = new ParentBodies(reading, bodies);
    this.asked = new BitSet(reading.tokens().size());
    this.found = new Actor[reading.tokens().size()];
  }

  /** The actor at a word; among organizers a capitalised name may do without a telling word. */
  Actor atOrNear(int i) {
    Actor actor = at(i);
    if (actor != null || reading.nameAt(i) != null) {
      return actor;
    }
    int last = bodies.lastOfRun(i);
    if (last == i && BareAcronyms.isBody(reading, i)) {
      return new Actor(bodies.name(i, i), Actor.Kind.BODY, null, i, i);
    }
    return last > i && bodies.mayBeBody(i, last)
        ? new Actor(bodies.name(i, last), Actor.Kind.BODY, null, i, last)
        : null;
  }

  /** Whether the name at a word is one whose acronym the text defines there. */
  boolean isDefinedAt(int i) {
    return acronyms.startingAt(i) != null;
  }

  /** Whether what comes next belongs to the actor and is meant: "Nigeria's Office of ...". */
  boolean isParent(Actor actor) {
    return parents.isParent(actor);
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
    if (governments.mayBeginAt(i)) {
      Actor government = governments.at(i);
      if (government != null) {
        return government;
      }
    }
    if (!reading.isCapitalized(i) && reading.nameAt(i) == null) {
      int last = local.lastOf(i);
      return last < 0 ? null : new Actor(bodies.name(i, last), Actor.Kind.BODY, null, i, last);
    }
    Acronyms.Definition defined = acronyms.startingAt(i);
    if (defined != null) {
      return listed.defined(defined);
    }
    Named name = reading.nameAt(i);
    if (name == null) {
      Actor royal = royal(i);
      if (royal != null) {
        return royal;
      }
      int last = bodies.lastOfRun(i);
      return KindOfBody.precedes(reading, i) && !bodies.isPerson(i, last) && last >= i
          ? new Actor(bodies.name(i, last), Actor.Kind.BODY, null, i, last)
          : body(i, last);
    }
    return name.first() == i ? named(name) : null;
  }

  /** "the Royal Norwegian Embassy" */
  private Actor royal(int i) {
    boolean crowned = reading.word(i).equals("royal") && i + 1 < reading.tokens().size();
    Named crown = crowned ? reading.nameAt(i + 1) : null;
    return crown != null && crown.first() == i + 1 ? startingAt(i, governmentOf(crown)) : null;
  }

  /** The actor that a name stands for in a compound, where a people stands for its State too. */
  Actor meant(Named name) {
    return name.term() instanceof Term.OfPeople people
        ? state(people.state(), name.first(), name.last())
        : at(name.first());
  }

  private Actor named(Named name) {
    int i = name.first();
    int run = bodies.lastOfRun(i);
    int last = run < name.last() ? bodies.lastOfRun(name.last()) : run;
    Actor government = governmentOf(name);
    if (common.isNoName(i)) {
      return null;
    } else if (government != null) {
      return government;
    } else if (name.term() instanceof Term.OfOrganization known) {
      Named longer = lastNameIn(i, last);
      if (longer != null
          && reading.isCapitalized(longer.first() - 1)
          && longer.term() instanceof Term.OfOrganization whole) {
        return listed.organization(
            whole.organization(), i, Math.max(last, listed.bracketAfter(last)));
      }
      int end = parts.endOf(lastOfPart(name, last));
      return listed.organization(known.organization(), i, Math.max(end, listed.bracketAfter(end)));
    } else if (last > name.last() && bodies.isBody(i, last)) {
      return body(i, last);
    } else if (name.term() instanceof Term.OfGroup group) {
      return new Actor(group.name(), Actor.Kind.GROUP, null, i, name.last());
    } else if (name.term() instanceof Term.OfState named) {
      return state(named.state(), i, parts.endOfProgramme(name.last()));
    } else if (name.term() instanceof Term.OfPeople people
        && (STATE_PEOPLE.contains(wordAfter(name.last())) || chairs.isNamedBy(name))) {
      return state(people.state(), i, name.last());
    }
    return null;
  }

  /** "NATO Mission Iraq": the name of a part goes on after that of the whole. */
  private int lastOfPart(Named whole, int last) {
    if (last <= whole.last() || !bodies.hasHead(whole.last() + 1, last)) {
      return whole.last();
    }
    boolean other =
        reading.namesBetween(whole.last() + 1, last).stream()
            .anyMatch(inside -> inside.term() instanceof Term.OfOrganization);
    return other ? whole.last() : last;
  }

  /** "the US Embassy", "the Kenyan Ministry of the Interior". */
  private Actor governmentOf(Named name) {
    boolean ofState = name.term() instanceof Term.OfState || name.term() instanceof Term.OfPeople;
    int next = name.last() + 1;
    boolean follows =
        ofState && reading.isCapitalized(next) && isClose(name) && governments.mayBeginAt(next);
    Actor actor = follows ? governments.at(next) : null;
    return actor == null
        ? null
        : new Actor(actor.name(), actor.kind(), actor.state(), name.first(), actor.last());
  }

  /** "the Kenyan Ministry", "the U.S. Embassy" */
  private boolean isClose(Named name) {
    String gap = reading.gapAfter(name.last());
    boolean shortened = gap.equals(". ") && reading.word(name.last()).length() == 1;
    return gap.equals(" ") || shortened;
  }

  private String wordAfter(int i) {
    return i + 1 < reading.tokens().size() ? reading.word(i + 1) : "";
  }

  private static Actor state(State state, int first, int last) {
    return new Actor(Actors.government(state), Actor.Kind.STATE, state.iso3(), first, last);
  }

  private Actor body(int first, int last) {
    if (last < first) {
      return null;
    }
    Acronyms.Definition ending = acronyms.endingAt(last);
    if (ending != null) {
      return startingAt(first, listed.defined(ending));
    }
    if (last == first) {
      return bareAcronym(first);
    }
    Named known = lastNameIn(first, last);
    if (known != null && known.term() instanceof Term.OfOrganization named) {
      return listed.organization(named.organization(), first, last);
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
    if (known == null) {
      return BareAcronyms.isNamed(reading, i) || BareAcronyms.isMadeUp(reading, i)
          ? new Actor(bodies.name(i, i), Actor.Kind.BODY, null, i, i)
          : null;
    }
    Actor actor = listed.defined(known);
    return actor == null ? null : new Actor(actor.name(), actor.kind(), actor.state(), i, i);
  }

  private static Actor startingAt(int first, Actor actor) {
    return actor == null
        ? null
        : new Actor(actor.name(), actor.kind(), actor.state(), first, actor.last());
  }
}
