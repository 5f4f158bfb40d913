package org.gapline.tagging;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.gapline.disclosure.SharingLabel;
import org.gapline.document.Document;
import org.gapline.document.DocumentReader;
import org.gapline.document.InputMetadata;
import org.gapline.document.Provenance;

/** The facts that are found in texts, by the codebook of the project. */
final class FactsOfText {

  static final FactFinder FINDER = new FactFinder(ProjectCodebook.read());

  private FactsOfText() {}

  static Document document(String text, String language) {
    return new Document(
        "d-1", "a.txt", InputMetadata.unmarked(), "text/plain", language, null, text, Set.of());
  }

  static EventFacts event(String text) {
    return finder(text, null).facts();
  }

  static DocumentFacts finder(String text, String address) {
    try {
      var metadata =
          new InputMetadata(
              address, null, null, SharingLabel.PUBLIC, Provenance.SYNTHETIC, null, null);
      return FINDER.find(
          new DocumentReader().read(text.getBytes(StandardCharsets.UTF_8), "a.txt", metadata));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
