package org.gapline.tagging;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gapline.codebook.Codebook;
import org.gapline.document.Document;
import org.gapline.document.DocumentFlag;
import org.gapline.document.DocumentSymbol;
import org.gapline.document.Sentence;
import org.gapline.document.SentenceSplitter;

/** Codes one document as a person would by the coding manual. Immutable; safe to share. */
public final class DocumentCoder {

  private final SentenceSplitter splitter = new SentenceSplitter();
  private final FactFinder facts;
  private final StatementFinder statements;
  private final SectionRegions regions;

  public DocumentCoder(Codebook codebook) {
    this.statements = new StatementFinder(codebook);
    this.facts = new FactFinder(codebook, statements);
    this.regions = new SectionRegions(codebook);
  }

  /** Finds statements by the same codebook. */
  public StatementFinder statements() {
    return statements;
  }

  /** Kind, events and statements of a document. */
  public CodedDocument code(Document document) {
    return code(List.of(document)).get(0);
  }

  /**
   * Kind, events and statements of each of some documents. A few at a time take less than one by
   * one: facts and statements are found by tables that the processor's cache cannot hold together,
   * and must fetch anew at each change from the one to the other.
   */
  public List<CodedDocument> code(List<Document> documents) {
    List<WithFacts> read = documents.stream().map(this::withFacts).toList();
    return read.stream().map(this::coded).toList();
  }

  /** A document of which the facts are known. */
  private record WithFacts(Document document, List<Sentence> sentences, DocumentFacts facts) {}

  private WithFacts withFacts(Document document) {
    List<Sentence> sentences = splitter.sentences(document);
    return new WithFacts(document, sentences, facts.find(document, sentences));
  }

  private CodedDocument coded(WithFacts read) {
    Document document = read.document();
    DocumentFacts found = read.facts();
    boolean silent = isDecision(document) || found.flags().contains(DocumentFlag.LANGUAGE_NOT_READ);
    SaidStatements said =
        silent ? SaidStatements.NONE : statements.read(document, found, read.sentences());
    List<CodedStatement> own = said.statements();
    boolean report = found.kind() == DocumentKind.OFFICIAL_REPORT && !own.isEmpty();
    List<CodedStatement> placed =
        report ? regions.apply(own, facts.sections(document, found.published())) : own;
    Set<DocumentFlag> flags = EnumSet.noneOf(DocumentFlag.class);
    flags.addAll(found.flags());
    if (!placed.equals(own)) {
      flags.add(DocumentFlag.REGION_FROM_HEADING);
    }
    if (said.repeated() > 0) {
      flags.add(DocumentFlag.STATEMENT_REPEATED);
    }
    return new CodedDocument(
        found.kind(),
        found.published(),
        found.events(),
        placed,
        said.repeated(),
        flags,
        found.stretches());
  }

  /** What a body decides or declares is quoted elsewhere, and is no report of anybody's gaps. */
  private static boolean isDecision(Document document) {
    return Optional.ofNullable(document.metadata().symbol())
        .flatMap(DocumentSymbol::parse)
        .filter(symbol -> symbol.series().isDecision())
        .isPresent();
  }
}
