package org.gapline.tagging.facts;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Grouping;
import org.gapline.codebook.Organization;
import org.gapline.codebook.Region;
import org.gapline.document.DocumentFlag;
import org.gapline.tagging.DocumentKind;

/** Finds for whom an event was: the regions of its audience and the States that took part. */
final class AudienceFinder {

  private static final int NEAR_TOP = 9;
  private static final int MANY_REGIONS = 3;

  /** Kinds of events that are for the State of the venue where nothing else is told. */
  private static final Set<DocumentKind> FOR_SOME =
      EnumSet.of(DocumentKind.WORKSHOP, DocumentKind.VISIT, DocumentKind.OTHER);

  private final NamedRegions regions;
  private final Actors actors;
  private final OwnBodies ownBodies;

  AudienceFinder(Codebook codebook, Actors actors) {
    this.regions = new NamedRegions(codebook);
    this.ownBodies = new OwnBodies(codebook);
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
    private final Set<String> groupings = new LinkedHashSet<>();
    private final Set<DocumentFlag> flags = EnumSet.noneOf(DocumentFlag.class);
    private final Set<String> attending = new LinkedHashSet<>();
    private String salient;

    /** States that attend and do not host: those for whom the event was. */
    private final Set<String> guests = new LinkedHashSet<>();

    Search(Reading reading, Parties parties, Venue venue, LocalDate day, DocumentKind kind) {
      this.reading = reading;
      this.parties = parties;
      this.venue = venue;
      this.day = day;
      this.kind = kind;
    }

    Audience find() {
      GuestStates came = new GuestStates(reading, regions);
      attending.addAll(came.find(parties, day, kind));
      guests.addAll(came.withoutLeads(attending, parties));
      guests.removeAll(new TeachingStates(reading).find());
      Set<String> learning = new LinkedHashSet<>(attending);
      learning.retainAll(guests);
      NationalState.Found national = national(learning);
      Set<String> found = isOfEvent() ? regions(national) : ofSubject();
      if (!isOfEvent() && (kind == DocumentKind.CALL || parties.organizers().isEmpty())) {
        return new Audience(List.copyOf(found), List.copyOf(groupings), List.of(), flags);
      }
      Set<String> states = came.withoutOutsiders(attending, found);
      if (national != null) {
        states.add(national.iso3());
      }
      if (salient != null) {
        states.add(salient);
      }
      states.addAll(came.leads(parties, venue, found));
      return new Audience(List.copyOf(found), List.copyOf(groupings), List.copyOf(states), flags);
    }

    private NationalState.Found national(Set<String> learning) {
      return kind == DocumentKind.VISIT && venue.country() != null
          ? new NationalState.Found(venue.country(), true)
          : new NationalState(reading, venue, parties, regions, actors).find(learning);
    }

    /**
     * Whether there is an event: a call for applications to one has a day or a place, and what is
     * told of a ceremony has both.
     */
    private boolean isOfEvent() {
      boolean placed = venue.country() != null;
      return kind.reportsEvent()
          || kind == DocumentKind.CALL && (day != null || placed)
          || kind == DocumentKind.OTHER && day != null && placed;
    }

    private Set<String> regions(NationalState.Found national) {
      SpokenRegions spoken = new SpokenRegions(reading, regions, day);
      boolean forOne = national != null && kind != DocumentKind.BRIEFING;
      if (forOne && national.said() && !spoken.fromTitle()) {
        return regions.ofStates(List.of(national.iso3()));
      }
      if (!spoken.isEmpty()) {
        return ofNames(spoken);
      }
      if (forOne) {
        return regions.ofStates(List.of(national.iso3()));
      }
      return ofThoseConcerned();
    }

    /** The regions of who came, who organized, or of whom the text speaks. */
    private Set<String> ofThoseConcerned() {
      Set<String> ofGuests = regions.ofStates(guests);
      boolean many = kind == DocumentKind.BRIEFING || ofGuests.size() >= MANY_REGIONS;
      if (many && isWorldwide() || guests.isEmpty() && AudienceWords.areOfManyNations(reading)) {
        return Set.of(Region.GLOBAL);
      }
      boolean few = kind == DocumentKind.WORKSHOP || kind == DocumentKind.CALL;
      if (guests.size() >= (few ? 2 : 4)) {
        return ofGuests;
      }
      Set<String> ofOrganizers = ofOrganizers();
      if (!ofOrganizers.isEmpty()) {
        flags.add(DocumentFlag.REGION_FROM_GROUPING);
        return ofOrganizers;
      }
      salient = salientState();
      if (salient != null) {
        return regions.ofStates(List.of(salient));
      }
      return lastResort();
    }

    private Set<String> ofNames(SpokenRegions spoken) {
      groupings.addAll(spoken.groupings());
      Set<String> named = new LinkedHashSet<>(spoken.exact());
      named.addAll(narrowed(spoken));
      named.addAll(new GuestRegions(regions, guests).besides(named));
      if (named.size() > 1) {
        named.remove(Region.GLOBAL);
      }
      return named;
    }

    /** The regions of wide names, narrowed to those of the States that came. */
    private Set<String> narrowed(SpokenRegions spoken) {
      Set<String> ofGuests = new GuestRegions(regions, guests).within(spoken.wide());
      if (!ofGuests.isEmpty()) {
        return ofGuests;
      }
      if (spoken.fromGrouping() && !spoken.wide().isEmpty()) {
        flags.add(DocumentFlag.REGION_FROM_GROUPING);
      }
      return spoken.wide();
    }

    /**
     * The State that is spoken about throughout, where the event was held there or nowhere else.
     */
    private String salientState() {
      boolean forAll = kind == DocumentKind.BRIEFING || guests.size() > 1 || isWorldwide();
      String state = forAll ? null : new SalientState(reading).find();
      boolean there =
          venue.country() == null ? kind != DocumentKind.LAUNCH : venue.country().equals(state);
      return there ? state : null;
    }

    /** The regions with which a page deals that reports no event: those that it names. */
    private Set<String> ofSubject() {
      SpokenRegions spoken = new SpokenRegions(reading, regions, day);
      boolean titledDay =
          TitlePhrases.of(reading).stream().anyMatch(title -> title.has(Cue.OTHER_DAY));
      if (kind == DocumentKind.OTHER && !parties.hasOrganizers() && !titledDay) {
        return Set.of();
      }
      if (spoken.fromTitle()) {
        return ofNames(spoken);
      }
      if (guests.size() >= 3) {
        return regions.ofStates(guests);
      }
      boolean theirs = day != null || kind == DocumentKind.CALL;
      Set<String> ofOrganizers = theirs ? ofOrganizers() : Set.of();
      if (!ofOrganizers.isEmpty()) {
        return ofOrganizers;
      }
      boolean universal =
          reading.phrases().stream()
              .limit(reading.opening() + NEAR_TOP)
              .anyMatch(phrase -> phrase.has(Cue.ALL_STATES));
      return universal || titledDay || isWorldwide() ? Set.of(Region.GLOBAL) : Set.of();
    }

    /** Whether the venue lies apart from the seats from which bodies speak to all States. */
    private boolean isAway() {
      return venue.country() != null && !VenueLines.isSeatOfMany(venue.city());
    }

    private boolean isWorldwide() {
      return reading.phrases().stream()
          .limit(reading.opening() + NEAR_TOP)
          .anyMatch(p -> p.has(Cue.WORLDWIDE));
    }

    private Set<String> ofOrganizers() {
      for (String name : parties.organizers()) {
        Organization organization = actors.organization(name);
        Set<String> found = organization == null ? Set.of() : regions.of(organization, day);
        if (!found.isEmpty()) {
          Grouping itself = regions.groupingOf(organization);
          if (itself != null) {
            groupings.add(itself.id());
          }
          return found;
        }
      }
      return Set.of();
    }

    private Set<String> lastResort() {
      boolean forAll = !FOR_SOME.contains(kind) || isWorldwide();
      boolean launchedThere = kind == DocumentKind.LAUNCH && isAway() && !isWorldwide();
      if (kind == DocumentKind.CALL) {
        return isWorldwide() ? Set.of(Region.GLOBAL) : Set.of();
      }
      if (forAll && !launchedThere || (venue.isOnline() && attending.isEmpty())) {
        return Set.of(Region.GLOBAL);
      }
      if (!guests.isEmpty()) {
        return regions.ofStates(guests);
      }
      if (venue.country() != null) {
        flags.add(DocumentFlag.REGION_FROM_VENUE);
        boolean own = ownBodies.tellOf(venue.country(), parties);
        own |= new OwnGovernment(reading).speaksIn(venue.country());
        salient = own ? venue.country() : null;
        return regions.ofStates(List.of(venue.country()));
      }
      return Set.of();
    }
  }
}
