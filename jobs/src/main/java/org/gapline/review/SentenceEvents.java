package org.gapline.review;

import java.util.Set;
import java.util.function.IntFunction;
import org.gapline.codebook.Codebook;
import org.gapline.disclosure.SharingLabel;
import org.gapline.document.Document;
import org.gapline.document.FactOverrides;
import org.gapline.document.InputMetadata;
import org.gapline.document.Provenance;
import org.gapline.table.DocumentTable;
import org.gapline.tagging.DocumentFacts;
import org.gapline.tagging.FactFinder;

/** Tells of which event a sentence speaks, where a document reports several. */
final class SentenceEvents {

  private final FactFinder finder;

  SentenceEvents(Codebook codebook) {
    this.finder = new FactFinder(codebook);
  }

  /** The event at an offset of the document's text; null where it belongs to none. */
  IntFunction<String> of(DocumentTable.Row document) {
    if (document.eventIds().size() < 2) {
      return offset -> document.eventIds().isEmpty() ? null : document.eventIds().get(0);
    }
    DocumentFacts facts = finder.find(read(document));
    boolean known = facts.events().size() == document.eventIds().size();
    return offset -> {
      Integer at = known ? facts.eventAt(offset) : null;
      return at == null ? null : document.eventIds().get(at);
    };
  }

  private static Document read(DocumentTable.Row row) {
    InputMetadata metadata =
        new InputMetadata(
            row.sourceUrl(),
            row.symbol(),
            row.published(),
            new SharingLabel(row.sharing()),
            Provenance.ORIGINAL,
            row.language(),
            row.kind(),
            FactOverrides.NONE);
    return new Document(
        row.docId(),
        row.sourcePath(),
        metadata,
        row.mediaType(),
        row.language(),
        row.title(),
        row.text(),
        Set.of());
  }
}
