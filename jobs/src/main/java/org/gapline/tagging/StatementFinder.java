package org.gapline.tagging;

import java.util.List;
import org.gapline.codebook.Codebook;
import org.gapline.document.Document;

/** Finds the statements of a document: their place, role and themes. */
public final class StatementFinder {

  public StatementFinder(Codebook codebook) {}

  /** The statements of a document in the order of the text. */
  public List<CodedStatement> find(Document document, DocumentFacts facts) {
    return List.of();
  }
}
