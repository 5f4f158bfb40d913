package org.gapline.tagging;

import java.time.LocalDate;
import java.util.List;
import org.gapline.codebook.Codebook;
import org.gapline.document.Document;
import org.gapline.document.Sentence;
import org.gapline.tagging.facts.DocumentFactFinder;
import org.gapline.tagging.facts.RegionSection;

/** Finds kind, publication and events of a document. Immutable; safe to share among threads. */
public final class FactFinder {

  private final DocumentFactFinder finder;

  public FactFinder(Codebook codebook) {
    this.finder = new DocumentFactFinder(codebook);
  }

  /**
   * A finder by the codebook of a statement finder, which shares what was compiled of it.
   *
   * @param statements finds statements by the same codebook
   */
  public FactFinder(Codebook codebook, StatementFinder statements) {
    this.finder = new DocumentFactFinder(codebook, statements.themes());
  }

  /** Kind, publication and events of a document. */
  public DocumentFacts find(Document document) {
    return overridden(document, finder.find(document));
  }

  /** The same where the sentences of the document are known already. */
  public DocumentFacts find(Document document, List<Sentence> sentences) {
    return overridden(document, finder.find(document, sentences));
  }

  /**
   * The sections of an official report with the regions that their headings name.
   *
   * @param day day on which memberships of groupings are looked at, or null
   */
  List<RegionSection> sections(Document document, LocalDate day) {
    return finder.sections(document, day);
  }

  private static DocumentFacts overridden(Document document, DocumentFacts found) {
    return FactOverriding.apply(found, document.metadata().overrides());
  }
}
