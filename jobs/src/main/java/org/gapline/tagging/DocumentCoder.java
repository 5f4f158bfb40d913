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
    List<Sentence> sentences = splitter.sentences(document);
    DocumentFacts found = facts.find(document, sentences);
    boolean silent = isDecision(document) || found.flags().contains(DocumentFlag.LANGUAGE_NOT_READ);
    SaidStatements said =
        silent ? SaidStatements.NONE : statements.read(document, found, sentences);
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
