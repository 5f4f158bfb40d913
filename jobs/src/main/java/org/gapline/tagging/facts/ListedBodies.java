package org.gapline.tagging.facts;

import org.gapline.codebook.Organization;
import org.gapline.codebook.State;

/** Actors by their canonical names: those of the list, and those whose acronym a text defines. */
record ListedBodies(Reading reading, Actors actors, BodyNames bodies) {

  /** An organization of the list at these words; a ministry of the list stands for its State. */
  Actor organization(Organization organization, int first, int last) {
    State state = actors.ofMinistry(organization);
    if (state != null) {
      return new Actor(Actors.government(state), Actor.Kind.STATE, state.iso3(), first, last);
    }
    return new Actor(organization.id(), Actor.Kind.ORGANIZATION, null, first, last);
  }

  /** The body of a long name with its acronym in brackets, or null where it is no body. */
  Actor defined(Acronyms.Definition defined) {
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
  int bracketAfter(int last) {
    int next = last + 1;
    if (next >= reading.tokens().size() || reading.before(next) != '(') {
      return -1;
    }
    return reading.after(next) == ')' && reading.isCapitalized(next) ? next : -1;
  }
}
