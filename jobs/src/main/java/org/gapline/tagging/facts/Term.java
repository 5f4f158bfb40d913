package org.gapline.tagging.facts;

import org.gapline.codebook.City;
import org.gapline.codebook.Grouping;
import org.gapline.codebook.Organization;
import org.gapline.codebook.Region;
import org.gapline.codebook.State;

/** What words of a text stand for. */
sealed interface Term {

  /** A State by its name. */
  record OfState(State state) implements Term {}

  /** A State by the word for its people or things. */
  record OfPeople(State state) implements Term {}

  record OfCity(City city) implements Term {}

  /** A territory or entity that is no State. */
  record OfTerritory(String name) implements Term {}

  /** A region, or a parent region such as Africa. */
  record OfRegion(Region region) implements Term {}

  record OfGrouping(Grouping grouping) implements Term {}

  record OfOrganization(Organization organization) implements Term {}

  /** A group of people or bodies without a name of its own, as "civil society". */
  record OfGroup(String name) implements Term {}

  /** A name that looks like another kind of term and is none, as "Gulf of Guinea". */
  record OfNothing() implements Term {}

  /** Words that tell what part a sentence's names play. */
  record OfCue(Cue cue) implements Term {}
}
