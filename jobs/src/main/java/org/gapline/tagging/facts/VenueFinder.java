package org.gapline.tagging.facts;

import java.util.List;
import org.gapline.codebook.City;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.State;
import org.gapline.tagging.DocumentKind;

/** Finds where the event of a document took place. */
final class VenueFinder {

  private static final int ENOUGH = 8;

  /** What must speak for the place of an event for which one may apply: a row of its own. */
  private static final int ROW = 60;

  private static final int ONLINE_BELOW = 32;

  /** What it costs a town that the text speaks of nothing else in its State. */
  private static final int ALONE = 6;

  private final Cities cities;
  private final Towns towns;

  VenueFinder(Codebook codebook) {
    this.cities = new Cities(codebook);
    this.towns = new Towns(codebook);
  }

  /** The venue; unknown where nothing tells. */
  Venue find(Reading reading, Published published, List<DateMention> dates, DocumentKind kind) {
    return new Search(reading, published, dates, kind).find();
  }

  /** The search in one document. */
  private final class Search {
    private final Reading reading;
    private final VenueWeights weights;
    private final TownPlaces places;
    private final CapitalWords capitals;
    private final boolean call;
    private int bestScore;
    private Venue best = Venue.UNKNOWN;
    private int bestCountryScore;
    private String bestCountry;

    Search(Reading reading, Published published, List<DateMention> dates, DocumentKind kind) {
      this.reading = reading;
      this.call = kind == DocumentKind.CALL;
      this.bestScore = ENOUGH - 1;
      this.bestCountryScore = bestScore;
      this.weights = new VenueWeights(reading, published, dates, kind);
      this.places = new TownPlaces(towns, reading, weights);
      this.capitals = new CapitalWords(reading, weights);
    }

    Venue find() {
      List<Phrase> phrases = reading.phrases();
      for (int p = 0; p < phrases.size(); p++) {
        Phrase phrase = phrases.get(p);
        for (Named name : reading.namesBetween(phrase.first(), phrase.last())) {
          weigh(name, phrase, p);
        }
        weighTowns(phrase, p);
        if (phrase.has(Cue.CAPITAL) && !call) {
          capitalOf(phrase, p);
        }
        if (!call) {
          seatOf(phrase, p);
        }
      }
      OnlineSigns signs = new OnlineSigns(reading);
      if (signs.isRow()
          || signs.isOnline() && bestScore < (signs.isTitled() ? ROW : call ? 0 : ONLINE_BELOW)) {
        return Venue.ONLINE;
      }
      return best.city() != null || bestCountry == null ? best : new Venue(null, bestCountry);
    }

    private void weigh(Named name, Phrase phrase, int p) {
      City own = cities.of(name);
      if (own != null) {
        int score = weights.score(name, phrase, p);
        if (score > bestScore) {
          bestScore = score;
          best = venue(name, own);
        }
      }
      if (name.term() instanceof Term.OfState term) {
        unknownCityBefore(name, term.state(), phrase, p);
        int score = weights.score(name, phrase, p) - 4;
        if (score > bestCountryScore && !isDatelineOnly(name, phrase) && !isListed(name)) {
          bestCountryScore = score;
          bestCountry = term.state().iso3();
        }
      }
    }

    private void weighTowns(Phrase phrase, int p) {
      for (Named name : places.in(phrase)) {
        City town = ((Term.OfCity) name.term()).city();
        int score = weights.score(name, phrase, p) - (places.isOfStateTold(town) ? 0 : ALONE);
        if (score > bestScore) {
          bestScore = score;
          best = venue(name, town);
        }
      }
    }

    /** Whether a State is one of several: "in Uganda, Tanzania and Kenya". */
    private boolean isListed(Named name) {
      return isStateWithin(name.last() + 1, 4, 1) || isStateWithin(name.first() - 1, 4, -1);
    }

    private boolean isStateWithin(int from, int words, int step) {
      for (int k = 0, i = from; k < words; k++, i += step) {
        Named near = reading.nameAt(i);
        if (near != null) {
          return near.state() != null;
        }
      }
      return false;
    }

    private boolean isDatelineOnly(Named name, Phrase phrase) {
      boolean alone = name.first() == phrase.first() && name.last() == phrase.last();
      return !weights.isLocated(name.first()) && !phrase.isHeading() && !alone;
    }

    private Venue venue(Named name, City city) {
      Named next = reading.nameAt(name.last() + 1);
      State state = next == null ? null : next.state();
      City exact =
          state == null ? null : cities.in(state, reading.between(name.first(), name.last()));
      City chosen = exact == null ? city : exact;
      String written = reading.between(name.first(), name.last());
      String language = reading.document().language();
      return new Venue(Cities.nameOf(chosen, written, language), chosen.country());
    }

    /** "in Kandooma, Maldives": a city that no list knows, before its State. */
    private void unknownCityBefore(Named name, State state, Phrase phrase, int p) {
      int last = name.first() - 1;
      if (last <= phrase.first()
          || reading.nameAt(last) != null
          || !reading.isCapitalized(last)
          || !reading.gapAfter(last).equals(", ")) {
        return;
      }
      int first = last;
      while (first > phrase.first()
          && reading.isCapitalized(first - 1)
          && reading.gapAfter(first - 1).equals(" ")
          && reading.nameAt(first - 1) == null) {
        first--;
      }
      boolean located = weights.isLocated(first);
      if (located || first == phrase.first()) {
        int score = weights.score(new Named(first, last, name.term()), phrase, p);
        if (score > bestScore) {
          bestScore = score;
          best = new Venue(reading.between(first, last), state.iso3());
        }
      }
    }

    /** "at the Geneva Centre for ...": the city in the name of the body at which they met. */
    private void seatOf(Phrase phrase, int p) {
      for (Named city : reading.innerCitiesBetween(phrase.first(), phrase.last())) {
        Named body = reading.nameAt(city.first());
        if (body == null) {
          continue;
        }
        boolean at =
            wordBefore(body.first()).equals("the") && wordBefore(body.first() - 1).equals("at");
        int score = 18 - 2 * Math.min(10, reading.depth(p));
        score -= hasAddress(body) ? 20 : 0;
        if (at && body.term() instanceof Term.OfOrganization && score > bestScore) {
          bestScore = score;
          best = venue(city, ((Term.OfCity) city.term()).city());
        }
      }
    }

    /** "the Jakarta Centre (JCLEC), Semarang": whether another city follows on a body. */
    private boolean hasAddress(Named body) {
      for (int i = body.last() + 1; i <= body.last() + 2; i++) {
        Named after = reading.nameAt(i);
        boolean follows = after != null && reading.gapAfter(i - 1).indexOf(',') >= 0;
        if (follows && cities.of(after) != null) {
          return true;
        }
      }
      return false;
    }

    /** "in the Saudi capital", "in the capital of Niger", "in the capital". */
    private void capitalOf(Phrase phrase, int p) {
      for (int i = phrase.first() + 1; i <= phrase.last(); i++) {
        State state = capitals.stateOf(i, p);
        if (state != null) {
          int score = 20 - 2 * Math.min(10, reading.depth(p)) + (phrase.has(Cue.EVENT) ? 6 : 0);
          if (score > bestScore) {
            bestScore = score;
            best = new Venue(cities.capitalOf(state), state.iso3());
          }
        }
      }
    }

    private String wordBefore(int i) {
      return i <= 0 ? "" : reading.word(i - 1);
    }
  }
}
