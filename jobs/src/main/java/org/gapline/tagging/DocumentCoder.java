package org.gapline.tagging;

import org.gapline.codebook.Codebook;
import org.gapline.document.Document;

/** Codes one document as a person would by the coding manual. Immutable; safe to share. */
public final class DocumentCoder {

  private final FactFinder facts;
  private final StatementFinder statements;

  public DocumentCoder(Codebook codebook) {
    this.facts = new FactFinder(codebook);
    this.statements = new StatementFinder(codebook);
  }

  /** Kind, events and statements of a document. */
  public CodedDocument code(Document document) {
    DocumentFacts found = facts.find(document);
    return new CodedDocument(
        found.kind(),
        found.published(),
        found.events(),
        statements.find(document, found),
        found.flags());
  }
}
