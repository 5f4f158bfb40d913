package org.gapline.tagging;

import java.util.List;
import java.util.Set;
import org.gapline.codebook.Codebook;
import org.gapline.document.Document;

/** Finds kind, publication and events of a document. */
public final class FactFinder {

  public FactFinder(Codebook codebook) {}

  /** Kind, publication and events of a document. */
  public DocumentFacts find(Document document) {
    return new DocumentFacts(DocumentKind.OTHER, null, EventFacts.NONE, List.of(), Set.of());
  }
}
