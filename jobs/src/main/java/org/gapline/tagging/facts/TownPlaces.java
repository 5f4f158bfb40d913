package org.gapline.tagging.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gapline.codebook.City;
import org.gapline.codebook.State;

/**
 * Finds in a document the towns of the longer list. Most of their names mean other things too, so a
 * town counts only where its State stands beside it, or where the text puts something there: after
 * a preposition of place, in an address, a row for the place, or at the head of a line with a day.
 */
final class TownPlaces {

  private static final Set<String> LOCATING_EN = Set.of("in", "at");
  private static final Set<String> LOCATING_FR = Set.of("a", "au", "aux", "en");
  private static final Set<String> LOCATING_ES = Set.of("en");

  private final Towns towns;
  private final Reading reading;
  private final VenueWeights weights;
  private final Set<String> locating;

  /** Codes of the States of which the text speaks. */
  private final Set<String> told = new HashSet<>();

  TownPlaces(Towns towns, Reading reading, VenueWeights weights) {
    this.towns = towns;
    this.reading = reading;
    this.weights = weights;
    this.locating =
        switch (reading.document().language()) {
          case "fr" -> LOCATING_FR;
          case "es" -> LOCATING_ES;
          default -> LOCATING_EN;
        };
    for (Named name : reading.names()) {
      State state = name.term() instanceof Term.OfPeople people ? people.state() : name.state();
      String country = name.term() instanceof Term.OfCity city ? city.city().country() : null;
      told.add(state == null ? country : state.iso3());
    }
  }

  /** The towns that a sentence names as places. */
  List<Named> in(Phrase phrase) {
    List<Named> found = new ArrayList<>();
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      if (reading.isCapitalized(i) && reading.nameAt(i) == null) {
        Towns.Found town = towns.at(reading, i, phrase.last());
        City city = town == null ? null : city(town, i, phrase);
        if (city != null) {
          found.add(new Named(i, town.last(), new Term.OfCity(city)));
          i = town.last();
        }
      }
    }
    return found;
  }

  /** Whether the text speaks of a town's State: one of which it does not may be named by chance. */
  boolean isOfStateTold(City town) {
    return told.contains(town.country());
  }

  /** Which of the towns of a name is meant, or null. */
  private City city(Towns.Found found, int first, Phrase phrase) {
    State beside = stateBeside(first, found.last());
    for (City town : found.towns()) {
      if (beside != null && beside.iso3().equals(town.country())) {
        return town;
      }
    }
    if (beside != null || isPartOfName(first, found.last(), phrase)) {
      return null;
    }
    return isPlaced(first, found.last(), phrase) ? onlyOne(found.towns()) : null;
  }

  /** The town alone of its name, or alone in a State that the text names. */
  private City onlyOne(List<City> same) {
    List<City> likely = same.stream().filter(this::isOfStateTold).toList();
    return likely.size() == 1 ? likely.get(0) : same.size() == 1 ? same.get(0) : null;
  }

  /** "Naivasha, Kenya", "Naivasha (Kenya)": the State after a name, or null. */
  private State stateBeside(int first, int last) {
    Named next = reading.nameAt(last + 1);
    String gap = reading.gapAfter(last);
    if (next != null && (gap.equals(", ") || gap.equals(" (") || gap.equals(" – "))) {
      return next.state();
    }
    Named before = first == 0 ? null : reading.nameAt(first - 1);
    boolean own = before != null && reading.gapAfter(first - 1).startsWith(" (");
    return own ? before.state() : null;
  }

  /** "in Mueda District", "in Trier-Nord": a longer name that begins like a town's. */
  private boolean isPartOfName(int first, int last, Phrase phrase) {
    boolean hyphen =
        reading.gapAfter(last).equals("-") || first > 0 && reading.gapAfter(first - 1).equals("-");
    return hyphen
        || !phrase.isHeading()
            && last < phrase.last()
            && reading.gapAfter(last).equals(" ")
            && reading.isCapitalized(last + 1);
  }

  private boolean isPlaced(int first, int last, Phrase phrase) {
    if (first > phrase.first() && locating.contains(reading.word(first - 1))) {
      return true;
    }
    boolean apart = first > phrase.first() && reading.gapAfter(first - 1).indexOf(',') >= 0;
    Labels.Found label = phrase.label();
    return label != null && label.label() == Labels.Label.PLACE
        || apart && weights.isLocated(first)
        || (apart || first == phrase.first()) && weights.isBesideDay(first, last, phrase);
  }
}
