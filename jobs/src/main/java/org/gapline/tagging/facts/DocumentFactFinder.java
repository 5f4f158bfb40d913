package org.gapline.tagging.facts;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.pattern.Lexicon;
import org.gapline.document.Document;
import org.gapline.document.DocumentFlag;
import org.gapline.document.Sentence;
import org.gapline.document.SentenceSplitter;
import org.gapline.document.Span;
import org.gapline.tagging.DatePrecision;
import org.gapline.tagging.DocumentFacts;
import org.gapline.tagging.DocumentKind;
import org.gapline.tagging.EventFacts;
import org.gapline.tagging.ToldEvent;
import org.gapline.tagging.statement.ThemeTagger;

/** Reads a document once and asks each of the finders. Immutable; safe to share among threads. */
public final class DocumentFactFinder {

  /** ISO 639-1 codes of the languages whose dates, places and cues are known. */
  private static final Set<String> READ = Set.of("en", "fr", "es");

  private final SentenceSplitter sentences = new SentenceSplitter();
  private final Lexicon<Term> lexicon;
  private final Actors actors;
  private final EventFactFinder finder;
  private final RegionSections sections;

  public DocumentFactFinder(Codebook codebook) {
    this(codebook, new ThemeTagger(codebook.themes()));
  }

  /**
   * A finder by a codebook.
   *
   * @param themes finds the codebook's themes; shared with what else looks for them, since its
   *     patterns take long to compile and much room in the processor's caches
   */
  public DocumentFactFinder(Codebook codebook, ThemeTagger themes) {
    this.lexicon = Terms.lexiconOf(codebook);
    this.actors = new Actors(codebook);
    this.sections = new RegionSections(new HeadingPlaces(lexicon, codebook));
    this.finder = new EventFactFinder(codebook, actors, themes);
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
    Reading whole = new Reading(document, split, lexicon);
    List<DateMention> dates = DateScanner.scan(whole.text(), whole.tokens());
    int end = FirstEvent.end(whole);
    EventFactFinder.Source source = source(whole, dates, end);
    DocumentKind kind = source.kind();
    Published published = source.published();
    List<ToldEvent> several = several(whole, dates, kind, source.actors());
    if (several.size() > 1) {
      DocumentKind itsKind = kind.reportsEvent() ? kind : several.get(0).facts().kind();
      return facts(itsKind, published, several);
    }
    EventFacts facts = finder.find(source);
    int length =
        FirstEvent.goesOn(whole, end, dates, facts)
            ? document.text().length()
            : whole.phrases().get(end).block().span().begin();
    return facts(kind, published, List.of(new ToldEvent(facts, new Span(0, length))));
  }

  /** What stands on the first event of a document, to which the finders look. */
  private EventFactFinder.Source source(Reading whole, List<DateMention> dates, int end) {
    List<Phrase> sentences = FirstEvent.sentences(whole, end);
    Reading first = whole.only(new NewsItems(whole, dates).ofFirst(sentences));
    DocumentKind kind =
        FirstEvent.listsOthers(whole, dates)
            ? DocumentKind.OTHER
            : new KindFinder(whole.only(sentences), dates).find();
    DocumentActors named = new DocumentActors(whole, actors);
    return new EventFactFinder.Source(first, dates, new Published(first, dates), kind, named);
  }

  /** The evidence on the parties of a document; nothing for one in a language that is not read. */
  Optional<PartyEvidence> partyEvidence(Document document) {
    if (!READ.contains(document.language())) {
      return Optional.empty();
    }
    Reading whole = new Reading(document, sentences.sentences(document), lexicon);
    List<DateMention> dates = DateScanner.scan(whole.text(), whole.tokens());
    return Optional.of(finder.partyEvidence(source(whole, dates, FirstEvent.end(whole))));
  }

  private List<ToldEvent> several(
      Reading whole, List<DateMention> dates, DocumentKind kind, DocumentActors named) {
    boolean may = kind.reportsEvent() || kind == DocumentKind.OTHER;
    List<EventSections.Section> sections = may ? new EventSections(whole, dates).find() : List.of();
    return sections.isEmpty()
        ? List.of()
        : new SeveralEvents(finder, whole, dates, kind).find(sections, named);
  }

  private static DocumentFacts facts(DocumentKind kind, Published published, List<ToldEvent> told) {
    Set<DocumentFlag> flags = EnumSet.noneOf(DocumentFlag.class);
    if (kind.reportsEvent()) {
      told.forEach(event -> flags.addAll(event.facts().flags()));
    }
    return new DocumentFacts(kind, day(published.date()), told, flags);
  }

  /**
   * The sections of an official report, in order, with the regions that their headings name.
   *
   * @param day day on which memberships of groupings are looked at, or null
   */
  public List<RegionSection> sections(Document document, LocalDate day) {
    return READ.contains(document.language()) ? sections.find(document, day) : List.of();
  }

  private static DocumentFacts unread(Document document) {
    String kind = document.metadata().kind();
    return new DocumentFacts(
        kind == null ? DocumentKind.OTHER : DocumentKind.parse(kind).orElse(DocumentKind.OTHER),
        document.metadata().published(),
        List.of(new ToldEvent(EventFacts.NONE, new Span(0, document.text().length()))),
        Set.of(DocumentFlag.LANGUAGE_NOT_READ));
  }

  private static LocalDate day(PartialDate date) {
    return date.precision() == DatePrecision.DAY ? date.firstDay() : null;
  }
}
