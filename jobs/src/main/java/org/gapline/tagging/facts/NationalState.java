package org.gapline.tagging.facts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gapline.codebook.City;

/**
 * Finds the State for which alone an event was held: "a national workshop", "officials of Chad".
 */
final class NationalState {

  private static final int NEAR_TOP = 6;
  private static final int FEW = 4;
  private static final Set<String> ARTICLES = WordList.of("the la le les l el los las over");
  private static final Set<String> WHOLE =
      WordList.of("all across throughout around toute tout toda todo");

  private static final Set<String> TO = WordList.of("to in au aux en a");

  /** Last words of the names of offices that bodies of many States keep in one of them. */
  private static final Set<String> FIELD_OFFICES =
      WordList.of("mission presence delegation coordinator ordinator mision delegacion");

  /** Words after "global" that make it the name of what holds events of any kind. */
  private static final Set<String> PROGRAMMES =
      WordList.of("programme program project initiative strategy framework coalition fund network");

  private final Reading reading;
  private final Venue venue;
  private final Parties parties;
  private final NamedRegions regions;
  private final Actors actors;

  NationalState(
      Reading reading, Venue venue, Parties parties, NamedRegions regions, Actors actors) {
    this.reading = reading;
    this.venue = venue;
    this.parties = parties;
    this.regions = regions;
    this.actors = actors;
  }

  /**
   * A State and how sure that is.
   *
   * @param iso3 the State
   * @param said whether the text says that the event was a national one
   */
  record Found(String iso3, boolean said) {}

  /** The State, or null where the event was for several or nothing tells. */
  Found find(Set<String> attending) {
    Set<String> titled = new LinkedHashSet<>();
    boolean national = false;
    boolean there = false;
    boolean regional = false;
    for (Phrase phrase : TitlePhrases.of(reading)) {
      national |= phrase.has(Cue.NATIONAL);
      regional |= isRegional(phrase);
      addStates(phrase, titled);
    }
    for (Phrase phrase : reading.phrases().stream().limit(NEAR_TOP).toList()) {
      national |= phrase.has(Cue.NATIONAL) && !phrase.has(Cue.OTHER_EVENT);
      there |= isFromAllOver(phrase) || attending.size() <= 1 && isOfFieldOffice(phrase);
    }
    national |= there;
    if (regional || !there && isOfRegionalBody() && !isOfPeopleOf(titled, attending)) {
      return null;
    }
    if (national && venue.country() != null) {
      return new Found(venue.country(), true);
    }
    String one = titled.size() == 1 ? titled.iterator().next() : null;
    boolean fits = one != null && (venue.country() == null || venue.country().equals(one));
    return fits && attending.size() < FEW ? new Found(one, national) : null;
  }

  /** "from all over Kenya", "venus de toute la Tunisie", where that is the State of the venue. */
  private boolean isFromAllOver(Phrase phrase) {
    for (Named name : reading.namesBetween(phrase.first(), phrase.last())) {
      boolean there = name.state() != null && name.state().iso3().equals(venue.country());
      int before = name.first() - 1;
      while (before > phrase.first() && ARTICLES.contains(reading.word(before))) {
        before--;
      }
      if (there && before > phrase.first() && WHOLE.contains(reading.word(before))) {
        return !phrase.has(Cue.OTHER_EVENT);
      }
    }
    return false;
  }

  /** "the OSCE Mission to Skopje": a body's office for the State of the venue. */
  private boolean isOfFieldOffice(Phrase phrase) {
    for (Named name : reading.namesBetween(phrase.first() + 2, phrase.last())) {
      City city = name.term() instanceof Term.OfCity term ? term.city() : null;
      String country =
          name.state() != null ? name.state().iso3() : city == null ? null : city.country();
      int before = name.first() - 1;
      while (before > phrase.first() && ARTICLES.contains(reading.word(before))) {
        before--;
      }
      if (country != null
          && country.equals(venue.country())
          && before > phrase.first()
          && TO.contains(reading.word(before))
          && FIELD_OFFICES.contains(reading.word(before - 1))
          && reading.isCapitalized(before - 1)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Prison staff in Montenegro": the title names the State of the venue as that of the people, so
   * that a body of several States has come to it.
   */
  private boolean isOfPeopleOf(Set<String> titled, Set<String> attending) {
    if (titled.size() != 1 || attending.size() > 1 || !titled.contains(venue.country())) {
      return false;
    }
    for (Phrase title : TitlePhrases.of(reading)) {
      for (Named name : reading.namesBetween(title.first(), title.last())) {
        boolean place = title.hasBetween(Cue.EVENT, name.first() - 3, name.first() - 1);
        if (name.term() instanceof Term.OfPeople || name.state() != null && !place) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isRegional(Phrase title) {
    for (int i = title.first(); i <= title.last(); i++) {
      String word = reading.word(i);
      boolean ofProgramme = i < title.last() && PROGRAMMES.contains(reading.word(i + 1));
      if (word.startsWith("region")
          || word.startsWith("subregion")
          || word.startsWith("global") && !ofProgramme
          || word.startsWith("international")) {
        return true;
      }
    }
    return reading.namesBetween(title.first(), title.last()).stream()
        .anyMatch(name -> !regions.of(name.term(), null).isEmpty());
  }

  /** Whether a body of several States organized: its events are for them. */
  private boolean isOfRegionalBody() {
    return parties.organizers().stream()
        .map(actors::organization)
        .anyMatch(body -> body != null && regions.groupingOf(body) != null);
  }

  private void addStates(Phrase title, Set<String> into) {
    List<Named> names = reading.namesBetween(title.first(), title.last());
    for (int n = 0; n < names.size(); n++) {
      Named name = names.get(n);
      boolean afterCity =
          n > 0
              && names.get(n - 1).term() instanceof Term.OfCity
              && names.get(n - 1).last() + 1 == name.first();
      if (GivingStates.isGiver(reading, title, name)) {
        continue;
      }
      if (name.state() != null && !afterCity) {
        into.add(name.state().iso3());
      } else if (name.term() instanceof Term.OfPeople people) {
        into.add(people.state().iso3());
      }
    }
  }
}
