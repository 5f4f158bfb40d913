package org.gapline.tagging.facts;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gapline.codebook.Codebook;
import org.gapline.document.DocumentFlag;
import org.gapline.tagging.DocumentKind;
import org.gapline.tagging.EventFacts;
import org.gapline.tagging.statement.ThemeTagger;

/** Asks each of the finders what a document, or a section of it, says of its event. Immutable. */
final class EventFactFinder {

  private final ResolutionFinder resolutions;
  private final VenueFinder venues;
  private final AudienceFinder audiences;
  private final AgendaFinder agendas;
  private final Cities cities;

  /** What weighs the evidence on parties, or nothing where rules alone decide. */
  private final Optional<PartyModel> partyModel;

  /**
   * A finder by a codebook.
   *
   * @param actors the codebook's actors
   * @param themes finds the codebook's themes
   */
  EventFactFinder(Codebook codebook, Actors actors, ThemeTagger themes) {
    this.partyModel = codebook.weights().parties().map(PartyModel::new);
    this.resolutions = new ResolutionFinder(codebook.resolutions());
    this.venues = new VenueFinder(codebook);
    this.audiences = new AudienceFinder(codebook, actors);
    this.agendas = new AgendaFinder(themes);
    this.cities = new Cities(codebook);
  }

  /**
   * What the finders look at.
   *
   * @param reading a document, or a section of it
   * @param dates the dates in it
   * @param published when it was published
   * @param kind its kind
   * @param actors the actors of the whole document
   */
  record Source(
      Reading reading,
      List<DateMention> dates,
      Published published,
      DocumentKind kind,
      DocumentActors actors) {}

  /** What a document on one event says of it, and one on none of when, where and by whom. */
  EventFacts find(Source source) {
    Venue venue = venue(source);
    ActorLists actors = source.actors().at(venue.country());
    Parties parties = new PartyFinder(source.reading(), actors).find(source.kind());
    weigh(source, actors, parties);
    return facts(source, venue, parties, SharedFacts.NONE);
  }

  /** Where it was; what reports no event has a place only where it tells of something on a day. */
  private Venue venue(Source source) {
    boolean dated = source.kind() != DocumentKind.OTHER || date(source).start() != null;
    return dated
        ? venues.find(source.reading(), source.published(), source.dates(), source.kind())
        : Venue.UNKNOWN;
  }

  private static EventDate date(Source source) {
    return new DateFinder(source.reading(), source.dates(), source.published()).find(source.kind());
  }

  /** What stands outside of the sections of a page on several events, and so speaks of each. */
  SharedFacts shared(Source around) {
    Parties parties =
        new PartyFinder(around.reading(), around.actors().at(null)).find(around.kind());
    return new SharedFacts(
        parties,
        audiences.find(around.reading(), parties, Venue.UNKNOWN, EventDate.UNKNOWN, around.kind()),
        resolutions(around.reading()).resolutions(),
        agendas.find(around.reading()));
  }

  /** What a section says of its event; what is stated once for all holds where it says nothing. */
  EventFacts find(Source section, SharedFacts shared) {
    Reading reading = section.reading();
    Venue venue = venue(section);
    Venue named = venue.equals(Venue.UNKNOWN) ? first(reading) : venue;
    ActorLists actors = section.actors().at(named.country());
    Parties parties = new PartyFinder(reading, actors, shared.parties()).find(section.kind());
    weigh(section, actors, parties);
    return facts(section, named, parties, shared);
  }

  /** The evidence on the parties of what the finders look at. */
  PartyEvidence partyEvidence(Source source) {
    Venue venue = venue(source);
    ActorLists actors = source.actors().at(venue.country());
    Parties rules = new PartyFinder(source.reading(), actors).find(source.kind());
    return new PartyEvidence(source.reading(), actors, rules, source.kind(), false);
  }

  private void weigh(Source source, ActorLists actors, Parties parties) {
    partyModel.ifPresent(model -> model.weigh(source.reading(), actors, source.kind(), parties));
  }

  /** The first city that the head of a section names: in a row it stands in a cell of its own. */
  private Venue first(Reading section) {
    Phrase head = section.phrases().get(0);
    for (Named name : section.namesBetween(head.first(), head.last())) {
      if (cities.of(name) != null) {
        return new Venue(cities.of(name).name(), cities.of(name).country());
      }
    }
    return Venue.UNKNOWN;
  }

  private EventFacts facts(Source source, Venue venue, Parties parties, SharedFacts shared) {
    Reading reading = source.reading();
    EventDate date = date(source);
    Audience audience =
        shared.audience(audiences.find(reading, parties, venue, date, source.kind()));
    ResolutionFinder.Found cited = resolutions(reading);
    Set<DocumentFlag> flags = EnumSet.noneOf(DocumentFlag.class);
    flags.addAll(date.flags());
    flags.addAll(audience.flags());
    if (cited.yearRepaired()) {
      flags.add(DocumentFlag.RESOLUTION_YEAR_REPAIRED);
    }
    return new EventFacts(
        source.kind(),
        title(reading),
        date.start(),
        date.end(),
        date.precision(),
        venue.city(),
        venue.country(),
        audience.regions(),
        audience.groupings(),
        audience.states(),
        parties.organizers(),
        parties.participants(),
        parties.donors(),
        shared.resolutions(cited.resolutions()),
        shared.agenda(agendas.find(reading)),
        flags);
  }

  private ResolutionFinder.Found resolutions(Reading reading) {
    return resolutions.find(
        reading.text(), reading.tokens(), reading.firstWord(), reading.lastWord());
  }

  /** The title as stated; that of a section is its heading, else the title of the document. */
  private static String title(Reading reading) {
    String stated = reading.document().title();
    boolean section = reading.around() != null;
    List<Phrase> titles = section || stated == null ? TitlePhrases.of(reading) : List.of();
    return titles.isEmpty() ? stated : reading.between(titles.get(0).first(), titles.get(0).last());
  }
}
