package org.gapline.tagging.facts;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Region;
import org.gapline.codebook.pattern.Lexicon;
import org.gapline.codebook.pattern.Tokens;
import org.gapline.document.DocumentFlag;
import org.gapline.tagging.DocumentKind;

/** Finds for whom an event was: the regions of its audience and the States that took part. */
final class AudienceFinder {

  private static final int NEAR_TOP = 9;

  /** Words before a region that make it part of an office's or a programme's name. */
  private static final Set<String> OFFICES =
      Set.of(
          "representative",
          "office",
          "programme",
          "program",
          "strategy",
          "branch",
          "director",
          "centre",
          "center",
          "mandate",
          "assisting",
          "isis",
          "qaida",
          "section",
          "desk");

  private static final Set<String> COMPASS =
      Set.of(
          "north",
          "northern",
          "east",
          "eastern",
          "south",
          "southern",
          "west",
          "western",
          "central",
          "southeast",
          "southeastern");

  private final NamedRegions regions;
  private final Lexicon<Term> lexicon;
  private final Actors actors;

  AudienceFinder(Codebook codebook, Lexicon<Term> lexicon, Actors actors) {
    this.regions = new NamedRegions(codebook);
    this.lexicon = lexicon;
    this.actors = actors;
  }

  /** The audience of the event. */
  Audience find(Reading reading, Parties parties, Venue venue, EventDate date, DocumentKind kind) {
    return new Search(reading, parties, venue, date.start(), kind).find();
  }

  /** The search in one document. */
  private final class Search {
    private final Reading reading;
    private final Parties parties;
    private final Venue venue;
    private final LocalDate day;
    private final DocumentKind kind;
    private final Set<DocumentFlag> flags = EnumSet.noneOf(DocumentFlag.class);

    /** Regions named by themselves, and those that follow from a wider name. */
    private final Set<String> exact = new LinkedHashSet<>();

    private final Set<String> wide = new LinkedHashSet<>();
    private boolean byGrouping;

    Search(Reading reading, Parties parties, Venue venue, LocalDate day, DocumentKind kind) {
      this.reading = reading;
      this.parties = parties;
      this.venue = venue;
      this.day = day;
      this.kind = kind;
    }

    Audience find() {
      Set<String> attending = new LinkedHashSet<>(parties.attendingStates());
      attending.addAll(new StateLists(reading).find());
      String national = nationalState(attending);
      readNames();
      Set<String> found = regions(attending, national);
      Set<String> states = new LinkedHashSet<>(attending);
      if (national != null) {
        states.add(national);
      }
      states.addAll(parties.leadingStates());
      return new Audience(List.copyOf(found), List.copyOf(states), flags);
    }

    private Set<String> regions(Set<String> attending, String national) {
      Set<String> named = new LinkedHashSet<>(exact);
      named.addAll(narrowed(attending));
      if (!named.isEmpty()) {
        return withNeighbours(named, attending);
      }
      if (national != null && kind != DocumentKind.BRIEFING) {
        return regions.ofStates(List.of(national));
      }
      if (attending.size() >= 2 && kind != DocumentKind.BRIEFING) {
        return regions.ofStates(attending);
      }
      Set<String> ofOrganizers = ofOrganizers();
      if (!ofOrganizers.isEmpty()) {
        flags.add(DocumentFlag.REGION_FROM_GROUPING);
        return ofOrganizers;
      }
      return lastResort(attending);
    }

    private Set<String> lastResort(Set<String> attending) {
      boolean forAll =
          kind != DocumentKind.WORKSHOP && kind != DocumentKind.VISIT
              || reading.phrases().stream().limit(NEAR_TOP).anyMatch(p -> p.has(Cue.WORLDWIDE));
      if (forAll || (venue.isOnline() && attending.isEmpty())) {
        return Set.of(Region.GLOBAL);
      }
      if (!attending.isEmpty()) {
        return regions.ofStates(attending);
      }
      if (venue.country() != null) {
        flags.add(DocumentFlag.REGION_FROM_VENUE);
        return regions.ofStates(List.of(venue.country()));
      }
      return Set.of();
    }

    /** The regions of wide names, narrowed to those of the States that came, if all are in them. */
    private Set<String> narrowed(Set<String> attending) {
      if (wide.isEmpty()) {
        return Set.of();
      }
      Set<String> ofStates = regions.ofStates(attending);
      if (attending.size() >= 2 && wide.containsAll(ofStates)) {
        return ofStates;
      }
      if (byGrouping) {
        flags.add(DocumentFlag.REGION_FROM_GROUPING);
      }
      return wide;
    }

    /** Where nearly all listed States are of the named regions, the rest are audience as well. */
    private Set<String> withNeighbours(Set<String> named, Set<String> attending) {
      List<String> list = List.copyOf(named);
      long inside = attending.stream().filter(state -> regions.isIn(state, list)).count();
      if (attending.size() >= 4 && inside * 4 >= attending.size() * 3L) {
        named.addAll(regions.ofStates(attending));
      }
      if (named.size() > 1) {
        named.remove(Region.GLOBAL);
      }
      return named;
    }

    private Set<String> ofOrganizers() {
      for (String name : parties.organizers()) {
        var organization = actors.organization(name);
        Set<String> found = organization == null ? Set.of() : regions.of(organization, day);
        if (!found.isEmpty()) {
          return found;
        }
      }
      return Set.of();
    }

    private void readNames() {
      List<Phrase> titles = TitlePhrases.of(reading);
      titles.forEach(this::readNames);
      boolean titled = !exact.isEmpty();
      List<Phrase> phrases = reading.phrases();
      for (int p = titles.size(); p < Math.min(NEAR_TOP + titles.size(), phrases.size()); p++) {
        Phrase phrase = phrases.get(p);
        if (speaksOfEvent(phrase, titled) && !phrase.has(Cue.OTHER_EVENT)) {
          readNames(phrase);
        }
      }
    }

    private boolean speaksOfEvent(Phrase phrase, boolean titled) {
      return phrase.has(Cue.EVENT)
          || phrase.has(Cue.ATTENDED_BY)
          || (!titled && (phrase.has(Cue.ATTENDS) || phrase.has(Cue.AIM) || phrase.isHeading()));
    }

    private void readNames(Phrase phrase) {
      for (Named name : reading.namesBetween(phrase.first(), phrase.last())) {
        if (!isOfOffice(name, phrase)) {
          readName(name);
          compassBefore(name, phrase);
        }
      }
    }

    private void readName(Named name) {
      Set<String> found = regions.of(name.term(), day);
      if (name.term() instanceof Term.OfOrganization body && isMembersOf(name)) {
        found = regions.of(body.organization(), day);
        byGrouping |= !found.isEmpty();
        wide.addAll(found);
      } else if (found.size() == 1 && !(name.term() instanceof Term.OfGrouping)) {
        exact.addAll(found);
      } else {
        byGrouping |= name.term() instanceof Term.OfGrouping && !found.isEmpty();
        wide.addAll(found);
      }
    }

    /**
     * "member States of ASEAN", "ASEAN Member States", "OSCE participating States", "the region".
     */
    private boolean isMembersOf(Named name) {
      int next = name.last() + 1;
      String after = word(next) + " " + word(next + 1);
      String before = word(name.first() - 2) + " " + word(name.first() - 1);
      return after.startsWith("member")
          || after.startsWith("participating")
          || after.startsWith("states")
          || after.startsWith("countries")
          || after.startsWith("region")
          || before.startsWith("states of")
          || before.equals("of the") && word(name.first() - 3).startsWith("state")
          || before.equals("of the") && word(name.first() - 3).startsWith("member");
    }

    private boolean isOfOffice(Named name, Phrase phrase) {
      for (int i = Math.max(phrase.first(), name.first() - 5); i < name.first(); i++) {
        if (OFFICES.contains(reading.word(i)) && reading.gapAfter(i).indexOf(',') < 0) {
          return true;
        }
      }
      return false;
    }

    /** "West and Central Africa": the first half of a pair. */
    private void compassBefore(Named name, Phrase phrase) {
      int and = name.first() - 1;
      if (and - 1 < phrase.first() || !CalendarWords.isAnd(reading.tokens(), and)) {
        return;
      }
      int compass = and - 1;
      if (COMPASS.contains(word(compass)) && name.term() instanceof Term.OfRegion) {
        String whole =
            reading.between(compass, compass) + " " + reading.between(name.last(), name.last());
        for (Lexicon.Match<Term> match : lexicon.matches(Tokens.of(whole))) {
          if (match.words() == 2) {
            exact.addAll(regions.of(match.value(), day));
          }
        }
      }
    }

    private String nationalState(Set<String> attending) {
      boolean national = false;
      boolean regional = false;
      Set<String> titled = new LinkedHashSet<>();
      for (Phrase phrase : TitlePhrases.of(reading)) {
        national |= phrase.has(Cue.NATIONAL);
        for (int i = phrase.first(); i <= phrase.last(); i++) {
          regional |= word(i).startsWith("region") || word(i).startsWith("subregion");
        }
        for (Named name : reading.namesBetween(phrase.first(), phrase.last())) {
          regional |= !regions.of(name.term(), day).isEmpty();
          addState(name, titled);
        }
      }
      for (Phrase phrase : reading.phrases().stream().limit(5).toList()) {
        national |= phrase.has(Cue.NATIONAL) && !phrase.has(Cue.OTHER_EVENT);
      }
      if (national && venue.country() != null && !regional) {
        return venue.country();
      }
      boolean one = titled.size() == 1 && !regional && venueFits(titled.iterator().next());
      return one && attending.size() < 4 ? titled.iterator().next() : null;
    }

    private boolean venueFits(String state) {
      return venue.country() == null || venue.country().equals(state);
    }

    private void addState(Named name, Set<String> into) {
      if (name.term() instanceof Term.OfState named) {
        into.add(named.state().iso3());
      } else if (name.term() instanceof Term.OfPeople people) {
        into.add(people.state().iso3());
      }
    }

    private String word(int i) {
      return i < 0 || i >= reading.tokens().size() ? "" : reading.word(i);
    }
  }
}
