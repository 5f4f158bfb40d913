package org.gapline.tagging.facts;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.pattern.Lexicon;
import org.gapline.document.Document;
import org.gapline.document.DocumentFlag;
import org.gapline.document.Sentence;
import org.gapline.document.SentenceSplitter;
import org.gapline.tagging.DatePrecision;
import org.gapline.tagging.DocumentFacts;
import org.gapline.tagging.DocumentKind;
import org.gapline.tagging.EventFacts;

/** Reads a document once and asks each of the finders. Immutable; safe to share among threads. */
public final class DocumentFactFinder {

  /** ISO 639-1 codes of the languages whose dates, places and cues are known. */
  private static final Set<String> READ = Set.of("en", "fr", "es");

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
    return find(document, sentences.sentences(document));
  }

  /**
   * Kind, publication and events of a document whose sentences are known already. A document in a
   * language that is not read yields what its metadata say, and no event.
   */
  public DocumentFacts find(Document document, List<Sentence> split) {
    if (!READ.contains(document.language())) {
      return unread(document);
    }
    Reading reading = new Reading(document, split, lexicon);
    List<DateMention> dates = DateScanner.scan(reading.text(), reading.tokens());
    Published published = new Published(reading, dates);
    DocumentKind kind = new KindFinder(reading, dates).find();
    EventFacts facts = facts(reading, dates, published, kind);
    boolean event = kind.reportsEvent();
    return new DocumentFacts(
        kind,
        day(published.date()),
        facts,
        event ? List.of(facts) : List.of(),
        event ? facts.flags() : Set.of());
  }

  private static DocumentFacts unread(Document document) {
    String kind = document.metadata().kind();
    return new DocumentFacts(
        kind == null ? DocumentKind.OTHER : DocumentKind.parse(kind).orElse(DocumentKind.OTHER),
        document.metadata().published(),
        EventFacts.NONE,
        List.of(),
        Set.of(DocumentFlag.LANGUAGE_NOT_READ));
  }

  private EventFacts facts(
      Reading reading, List<DateMention> dates, Published published, DocumentKind kind) {
    EventDate date = new DateFinder(reading, dates, published).find(kind);
    Parties parties =
        new PartyFinder(reading, new ActorLists(reading, new ActorReader(reading, actors))).find();
    Venue venue = venues.find(reading, published, dates, kind);
    Audience audience = audiences.find(reading, parties, venue, date, kind);
    ResolutionFinder.Found cited = resolutions.find(reading.text(), reading.tokens());
    Set<DocumentFlag> flags = EnumSet.noneOf(DocumentFlag.class);
    flags.addAll(date.flags());
    flags.addAll(audience.flags());
    if (cited.yearRepaired()) {
      flags.add(DocumentFlag.RESOLUTION_YEAR_REPAIRED);
    }
    return new EventFacts(
        title(reading),
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

  /** The title of the document, else the line at its top that reads like one, or null. */
  private static String title(Reading reading) {
    String stated = reading.document().title();
    List<Phrase> titles = stated == null ? TitlePhrases.of(reading) : List.of();
    return titles.isEmpty() ? stated : reading.between(titles.get(0).first(), titles.get(0).last());
  }

  private static LocalDate day(PartialDate date) {
    return date.precision() == DatePrecision.DAY ? date.firstDay() : null;
  }
}
