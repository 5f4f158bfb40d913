package org.gapline.tagging.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gapline.codebook.City;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.State;

/** Finds where the event of a document took place. */
final class VenueFinder {

  private static final Set<String> LOCATING = Set.of("in", "at", "a", "en", "au", "to");

  private static final Set<String> RUN =
      Set.of("conducted", "broadcast", "delivered", "run", "coordinated", "hosted");

  /** Words before a body in whose house an event is held. */
  private static final Set<String> HOUSES =
      Set.of("sede", "headquarters", "premises", "seat", "offices", "siege", "hosted");

  /** Words before a place that tell of a seat or an office, and not of the event. */
  private static final Set<String> SEATS =
      Set.of(
          "seat",
          "headquartered",
          "based",
          "headquarters",
          "office",
          "secretariat",
          "stands",
          "sits",
          "located",
          "born",
          "branch",
          "bureau",
          "embassy",
          "unit");

  /** Capitalised words after a city that make it part of the name of a document. */
  private static final Set<String> DOCUMENTS =
      Set.of(
          "convention",
          "conventions",
          "protocol",
          "agreement",
          "memorandum",
          "guiding",
          "principles",
          "declaration",
          "document",
          "process",
          "plan",
          "accord",
          "accords",
          "charter",
          "statement",
          "recommendations",
          "good",
          "action",
          "consensus",
          "communique",
          "office",
          "field",
          "platform",
          "international");

  private static final int ENOUGH = 8;
  private static final int ONLINE_BELOW = 32;

  private final Codebook codebook;
  private final Map<String, City> cityInState = new HashMap<>();
  private final Map<String, State> states = new HashMap<>();

  VenueFinder(Codebook codebook) {
    this.codebook = codebook;
    codebook.states().forEach(state -> states.put(state.iso3(), state));
    for (City city : codebook.cities()) {
      cityInState.put(key(city.name(), city.country()), city);
      city.names().forEach(name -> cityInState.put(key(name, city.country()), city));
    }
  }

  private static String key(String name, String country) {
    return name.toLowerCase(Locale.ROOT) + "/" + country;
  }

  /** The venue; unknown where nothing tells. */
  Venue find(Reading reading, Published published, List<DateMention> dates) {
    return new Search(reading, published, dates).find();
  }

  /** The search in one document. */
  private final class Search {
    private final Reading reading;
    private final Published published;
    private final List<DateMention> dates;
    private int bestScore = ENOUGH - 1;
    private Venue best = Venue.UNKNOWN;
    private int bestCountryScore = ENOUGH - 1;
    private String bestCountry;

    Search(Reading reading, Published published, List<DateMention> dates) {
      this.reading = reading;
      this.published = published;
      this.dates = dates;
    }

    Venue find() {
      List<Phrase> phrases = reading.phrases();
      for (int p = 0; p < phrases.size(); p++) {
        Phrase phrase = phrases.get(p);
        for (Named name : reading.namesBetween(phrase.first(), phrase.last())) {
          weigh(name, phrase, p);
        }
        if (phrase.has(Cue.CAPITAL)) {
          capitalOf(phrase, p);
        }
        seatOf(phrase, p);
      }
      if (isOnline() && bestScore < ONLINE_BELOW) {
        return Venue.ONLINE;
      }
      return best.city() != null || bestCountry == null ? best : new Venue(null, bestCountry);
    }

    private boolean isOnline() {
      boolean online = false;
      List<Phrase> phrases = reading.phrases();
      for (int p = 0; p < Math.min(10, phrases.size()); p++) {
        Phrase phrase = phrases.get(p);
        if (phrase.has(Cue.HYBRID)) {
          return false;
        }
        online |= phrase.has(Cue.ONLINE) && !phrase.has(Cue.OTHER_EVENT);
      }
      return online;
    }

    private void weigh(Named name, Phrase phrase, int p) {
      City own = cityOf(name);
      if (own != null) {
        int score = score(name, phrase, p);
        if (score > bestScore) {
          bestScore = score;
          best = venue(name, own);
        }
      }
      if (name.term() instanceof Term.OfState term) {
        unknownCityBefore(name, term.state(), phrase, p);
        int score = score(name, phrase, p) - 4;
        if (score > bestCountryScore && !isDatelineOnly(name, phrase) && !isListed(name)) {
          bestCountryScore = score;
          bestCountry = term.state().iso3();
        }
      }
    }

    /** The city that a name means; a State's name where a city of it is called the same. */
    private City cityOf(Named name) {
      if (name.term() instanceof Term.OfCity term) {
        return term.city();
      }
      State state = name.state();
      return state == null ? null : cityInState.get(key(state.name(), state.iso3()));
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
      return !LOCATING.contains(wordBefore(name.first())) && !phrase.isHeading();
    }

    private Venue venue(Named name, City city) {
      Named next = reading.nameAt(name.last() + 1);
      State state = next == null ? null : next.state();
      City exact =
          state == null
              ? null
              : cityInState.get(key(reading.between(name.first(), name.last()), state.iso3()));
      City chosen = exact == null ? city : exact;
      return new Venue(chosen.name(), chosen.country());
    }

    private int score(Named name, Phrase phrase, int p) {
      int score = -2 * Math.min(15, p) + labelled(phrase, p);
      String before = wordBefore(name.first());
      boolean located =
          name.first() > phrase.first() && (LOCATING.contains(before) || isRunFrom(name));
      if (phrase.isHeading()) {
        score += located ? 25 : name.first() == phrase.first() ? 20 : 12;
      } else if (located) {
        score += before.equals("to") ? 12 : 14;
        score -= followsBody(name) ? 16 : 0;
        score += phrase.has(Cue.EVENT) ? 14 : 0;
        score += tellsOfHolding(phrase, name) ? 12 : 0;
      } else {
        score += standsInLine(name, phrase);
      }
      return score - against(name, phrase, p);
    }

    /** "conducted from Nairobi". */
    private boolean isRunFrom(Named name) {
      return wordBefore(name.first()).equals("from") && RUN.contains(wordBefore(name.first() - 1));
    }

    private boolean tellsOfHolding(Phrase phrase, Named name) {
      return phrase.hasBetween(Cue.HELD, phrase.first(), name.first())
          || phrase.hasBetween(Cue.ORGANIZES, phrase.first(), name.first())
          || phrase.hasBetween(Cue.ORGANIZED_BY, phrase.first(), name.first())
          || phrase.hasBetween(Cue.OPENS, phrase.first(), name.first())
          || phrase.hasBetween(Cue.ATTENDS, phrase.first(), name.first());
    }

    private int labelled(Phrase phrase, int p) {
      Labels.Found own = phrase.label();
      Labels.Found before = p == 0 ? null : reading.phrases().get(p - 1).label();
      boolean place = own != null && own.label() == Labels.Label.PLACE;
      boolean after = before != null && before.alone() && before.label() == Labels.Label.PLACE;
      boolean date = own != null && own.label() == Labels.Label.DATE;
      return place || after ? 100 : date ? 40 : 0;
    }

    /** A line of place and date, or a dateline. */
    private int standsInLine(Named name, Phrase phrase) {
      if (phrase.blockIndex() > 8 || name.first() - phrase.first() > 6) {
        return -10;
      }
      for (DateMention date : dates) {
        boolean near = date.first() > name.last() && date.first() - name.last() <= 6;
        if (near && date.last() <= phrase.last()) {
          boolean day = published.isDateline(date) && !date.isSpan();
          boolean told = !date.start().hasDay() || isReportedFrom(phrase);
          return !day ? 34 : told ? 14 : 4;
        }
      }
      return isDatelinePlace(name, phrase) ? 14 : -10;
    }

    /** Whether what happens on the day of a dateline is told: then it is told from the place. */
    private boolean isReportedFrom(Phrase dateline) {
      List<Phrase> phrases = reading.phrases();
      int p = phrases.indexOf(dateline);
      for (int next = p; next < Math.min(p + 3, phrases.size()); next++) {
        Phrase phrase = phrases.get(next);
        if (phrase.has(Cue.TODAY) || phrase.has(Cue.THIS_WEEK) || phrase.has(Cue.YESTERDAY)) {
          return true;
        }
      }
      return false;
    }

    /** "the Centre (ICCT) in The Hague": where the body sits. */
    private boolean followsBody(Named name) {
      int i = name.first() - 2;
      if (i < 0) {
        return false;
      }
      Named body = reading.nameAt(i);
      for (int k = Math.max(0, i - 6); k < i; k++) {
        if (HOUSES.contains(reading.word(k))) {
          return false;
        }
      }
      boolean named = body != null && body.term() instanceof Term.OfOrganization;
      boolean dated =
          dates.stream().anyMatch(d -> d.first() > name.last() && d.first() < name.last() + 5);
      return (named || reading.gapAfter(i).indexOf(')') >= 0) && !dated;
    }

    /** "CAIRO – ...", "Almaty. ...", "NEW DELHI: ...", "Nairobi (Kenya), ..." */
    private boolean isDatelinePlace(Named name, Phrase phrase) {
      if (name.first() != phrase.first()) {
        return false;
      }
      String gap = reading.gapAfter(name.last());
      Named next = reading.nameAt(name.last() + 1);
      if (next != null && next.state() != null && next.last() <= phrase.last()) {
        gap = reading.gapAfter(next.last());
      }
      return gap.contains("–")
          || gap.contains("—")
          || gap.contains(" -")
          || gap.startsWith(":")
          || gap.startsWith(". ")
          || phrase.last() <= name.last() + 2;
    }

    private int against(Named name, Phrase phrase, int p) {
      int against = 0;
      int next = name.last() + 1;
      if (next <= phrase.last()
          && reading.isCapitalized(next)
          && DOCUMENTS.contains(reading.word(next))) {
        against += 100;
      }
      for (int i = Math.max(phrase.first(), name.first() - 5); i < name.first(); i++) {
        against += SEATS.contains(reading.word(i)) ? isUnitedNations(i) ? 0 : 30 : 0;
        against += reading.word(i).equals("which") || reading.word(i).equals("who") ? 12 : 0;
      }
      if (phrase.hasBetween(
          Cue.OTHER_EVENT, p < 2 ? name.first() - 8 : phrase.first(), name.first())) {
        against += 30;
      }
      return against;
    }

    /** "United Nations Headquarters in New York" is a venue like any other. */
    private boolean isUnitedNations(int headquarters) {
      return reading.word(headquarters).equals("headquarters")
          || (headquarters > 0 && reading.word(headquarters - 1).equals("the"));
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
      boolean located = LOCATING.contains(wordBefore(first));
      if (located || first == phrase.first()) {
        int score = score(new Named(first, last, name.term()), phrase, p);
        if (score > bestScore) {
          bestScore = score;
          best = new Venue(reading.between(first, last), state.iso3());
        }
      }
    }

    /** "at the Geneva Centre for ...": the city in the name of the body at which they met. */
    private void seatOf(Phrase phrase, int p) {
      for (Named city : reading.innerCities()) {
        Named body = reading.nameAt(city.first());
        if (city.first() < phrase.first() || city.first() > phrase.last() || body == null) {
          continue;
        }
        boolean at =
            wordBefore(body.first()).equals("the") && wordBefore(body.first() - 1).equals("at");
        int score = 18 - 2 * Math.min(10, p);
        if (at && body.term() instanceof Term.OfOrganization && score > bestScore) {
          bestScore = score;
          best = venue(city, ((Term.OfCity) city.term()).city());
        }
      }
    }

    /** "in the Saudi capital", "in the capital of Niger". */
    private void capitalOf(Phrase phrase, int p) {
      for (int i = phrase.first() + 1; i <= phrase.last(); i++) {
        if (!reading.word(i).equals("capital")) {
          continue;
        }
        State state = stateBeside(i);
        int the = wordBefore(i).equals("the") ? i - 1 : i - 2;
        if (state != null
            && wordBefore(the + 1).equals("the")
            && LOCATING.contains(wordBefore(the))) {
          int score = 20 - 2 * Math.min(10, p) + (phrase.has(Cue.EVENT) ? 6 : 0);
          if (score > bestScore) {
            bestScore = score;
            best = new Venue(capital(state), state.iso3());
          }
        }
      }
    }

    private State stateBeside(int capital) {
      Named before = reading.nameAt(capital - 1);
      if (before != null && before.term() instanceof Term.OfPeople people) {
        return people.state();
      }
      for (int i = capital + 1; i <= capital + 3; i++) {
        Named after = reading.nameAt(i);
        if (after != null && reading.word(capital + 1).equals("of")) {
          return after.state();
        }
      }
      return null;
    }

    private String capital(State state) {
      City city = cityInState.get(key(state.capital(), state.iso3()));
      return city == null ? state.capital() : city.name();
    }

    private String wordBefore(int i) {
      return i <= 0 ? "" : reading.word(i - 1);
    }
  }
}
