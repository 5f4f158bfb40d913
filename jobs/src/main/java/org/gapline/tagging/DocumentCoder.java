package org.gapline.tagging;

import java.util.List;
import org.gapline.codebook.Codebook;
import org.gapline.document.Document;

/** Codes one document as a person would by the coding manual. Immutable; safe to share. */
public final class DocumentCoder {

  private final FactFinder facts;
  private final StatementFinder statements;
  private final SectionRegions regions;

  public DocumentCoder(Codebook codebook) {
    this.facts = new FactFinder(codebook);
    this.statements = new StatementFinder(codebook);
    this.regions = new SectionRegions(codebook);
  }

  /** Kind, events and statements of a document. */
  public CodedDocument code(Document document) {
    DocumentFacts found = facts.find(document);
    List<CodedStatement> said = statements.find(document, found);
    boolean report = found.kind() == DocumentKind.OFFICIAL_REPORT && !said.isEmpty();
    return new CodedDocument(
        found.kind(),
        found.published(),
        found.events(),
        report ? regions.apply(said, facts.sections(document, found.published())) : said,
        found.flags());
  }
}
