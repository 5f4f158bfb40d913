package org.gapline.tagging;

import org.gapline.codebook.Codebook;
import org.gapline.document.Document;
import org.gapline.tagging.facts.DocumentFactFinder;

/** Finds kind, publication and events of a document. Immutable; safe to share among threads. */
public final class FactFinder {

  private final DocumentFactFinder finder;

  public FactFinder(Codebook codebook) {
    this.finder = new DocumentFactFinder(codebook);
  }

  /** Kind, publication and events of a document. */
  public DocumentFacts find(Document document) {
    return finder.find(document);
  }
}
