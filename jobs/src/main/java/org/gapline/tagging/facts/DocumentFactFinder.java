package org.gapline.tagging.facts;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.pattern.Lexicon;
import org.gapline.document.Document;
import org.gapline.document.DocumentFlag;
import org.gapline.document.SentenceSplitter;
import org.gapline.tagging.DatePrecision;
import org.gapline.tagging.DocumentFacts;
import org.gapline.tagging.DocumentKind;
import org.gapline.tagging.EventFacts;

/** Reads a document once and asks each of the finders. Immutable; safe to share among threads. */
public final class DocumentFactFinder {

  private final SentenceSplitter sentences = new SentenceSplitter();
  private final Lexicon<Term> lexicon;
  private final Actors actors;
  private final ResolutionFinder resolutions;
  private final VenueFinder venues;
  private final AudienceFinder audiences;
  private final AgendaFinder agendas;

  public DocumentFactFinder(Codebook codebook) {
    this.lexicon = Terms.lexiconOf(codebook);
    this.actors = new Actors(codebook);
    this.resolutions = new ResolutionFinder(codebook.resolutions());
    this.venues = new VenueFinder(codebook);
    this.audiences = new AudienceFinder(codebook, actors);
    this.agendas = new AgendaFinder(codebook);
  }

  /** Kind, publication and events of a document. */
  public DocumentFacts find(Document document) {
    Reading reading = new Reading(document, sentences.sentences(document), lexicon);
    List<DateMention> dates = DateScanner.scan(reading.text(), reading.tokens());
    Published published = new Published(reading, dates);
    DocumentKind kind = new KindFinder(reading).find();
    EventFacts facts = facts(reading, dates, published, kind);
    return new DocumentFacts(
        kind,
        day(published.date()),
        facts,
        kind.reportsEvent() ? List.of(facts) : List.of(),
        Set.of());
  }

  private EventFacts facts(
      Reading reading, List<DateMention> dates, Published published, DocumentKind kind) {
    EventDate date =
        kind == DocumentKind.CALL
            ? EventDate.UNKNOWN
            : new DateFinder(reading, dates, published).find();
    Parties parties = new PartyFinder(reading, new ActorReader(reading, actors)).find();
    Venue venue = venues.find(reading, published, dates);
    Audience audience = audiences.find(reading, parties, venue, date, kind);
    ResolutionFinder.Found cited = resolutions.find(reading.text(), reading.tokens());
    Set<DocumentFlag> flags = EnumSet.noneOf(DocumentFlag.class);
    flags.addAll(date.flags());
    flags.addAll(audience.flags());
    if (cited.yearRepaired()) {
      flags.add(DocumentFlag.RESOLUTION_YEAR_REPAIRED);
    }
    return new EventFacts(
        reading.document().title(),
        date.start(),
        date.end(),
        date.precision(),
        venue.city(),
        venue.country(),
        audience.regions(),
        audience.states(),
        parties.organizers(),
        parties.participants(),
        parties.donors(),
        cited.resolutions(),
        agendas.find(reading),
        flags);
  }

  private static LocalDate day(PartialDate date) {
    return date.precision() == DatePrecision.DAY ? date.firstDay() : null;
  }
}
