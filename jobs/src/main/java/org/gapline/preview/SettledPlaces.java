package org.gapline.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gapline.document.KeptText;
import org.gapline.document.Span;
import org.gapline.release.Release;
import org.gapline.table.DocumentTable;
import org.gapline.table.ReviewTable;

/**
 * Where reviewers decided in the documents of a release, also that there is no statement: a
 * codebook changes nothing there.
 */
final class SettledPlaces {

  private final Map<String, List<ReviewTable.Row>> byDocument = new HashMap<>();

  private SettledPlaces() {}

  /**
   * Those of a release; none where it was made before there were reviews.
   *
   * @throws IOException if they cannot be read
   */
  static SettledPlaces of(Release release) throws IOException {
    SettledPlaces settled = new SettledPlaces();
    if (Files.exists(release.folderOf(ReviewTable.TABLE))) {
      release.forEach(ReviewTable.TABLE, settled::add);
    }
    return settled;
  }

  private void add(ReviewTable.Row review) {
    if (review.status().equals(ReviewTable.IN_FORCE)) {
      byDocument.computeIfAbsent(review.docId(), id -> new ArrayList<>()).add(review);
    }
  }

  /** The places in a document. */
  List<Span> in(DocumentTable.Row document) {
    List<ReviewTable.Row> reviews = byDocument.getOrDefault(document.docId(), List.of());
    String text = reviews.isEmpty() ? "" : KeptText.flowing(document.text());
    List<Span> places = new ArrayList<>();
    for (ReviewTable.Row review : reviews) {
      String decided = KeptText.flowing(review.text());
      int at = text.startsWith(decided, review.begin()) ? review.begin() : text.indexOf(decided);
      if (at >= 0) {
        places.add(new Span(at, at + decided.length()));
      }
    }
    return places;
  }
}
