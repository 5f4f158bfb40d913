package org.gapline.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the documents that are near copies of another: at least {@link #THRESHOLD} of the shingles
 * of either text stand in both, names and numbers agree, and the facts of their events do not
 * contradict each other. Of like documents the earliest published is the original, of those the
 * longest, of those the one with the smallest id; a copy always refers to an original, never to
 * another copy.
 */
final class NearCopies {

  /** The least Jaccard index of the shingles of a document and its near copy. */
  static final double THRESHOLD = 0.75;

  /** Shorter texts have too few shingles for the index to tell anything. */
  static final int FEWEST_SHINGLES = 20;

  /** A document is held against so many originals that share a band with it. */
  private static final int MOST_COMPARED = 64;

  private static final Comparator<ReportedDocument> ORIGINAL_FIRST =
      Comparator.comparing(
              ReportedDocument::published, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparingInt(document -> -document.text().length())
          .thenComparing(ReportedDocument::docId);

  private record Original(ReportedDocument document, Shingles shingles) {}

  private final EvidenceModel model;
  private final Map<String, List<Original>> originals = new HashMap<>();
  private final Map<String, String> originalByCopy = new TreeMap<>();

  private NearCopies(EvidenceModel model) {
    this.model = model;
  }

  /** The original of each near copy among some documents. */
  static Map<String, String> find(List<ReportedDocument> documents, EvidenceModel model) {
    NearCopies copies = new NearCopies(model);
    documents.stream().sorted(ORIGINAL_FIRST).forEachOrdered(copies::place);
    return copies.originalByCopy;
  }

  private void place(ReportedDocument document) {
    Shingles shingles = Shingles.of(document.text());
    if (shingles.size() < FEWEST_SHINGLES) {
      return;
    }
    List<String> bands = MinHash.of(shingles).bands();
    for (String band : bands) {
      for (Original original : originals.getOrDefault(band, List.of())) {
        if (isCopy(document, shingles, original)) {
          originalByCopy.put(document.docId(), original.document().docId());
          return;
        }
      }
    }
    for (String band : bands) {
      List<Original> sharing = originals.computeIfAbsent(band, key -> new ArrayList<>());
      if (sharing.size() < MOST_COMPARED) {
        sharing.add(new Original(document, shingles));
      }
    }
  }

  private boolean isCopy(ReportedDocument document, Shingles shingles, Original original) {
    ReportedDocument first = original.document();
    return shingles.jaccard(original.shingles()) >= THRESHOLD
        && !Particulars.of(document.text()).differ(Particulars.of(first.text()))
        && !contradict(document, first);
  }

  /** Whether each event of the one is ruled out by each of the other. */
  private boolean contradict(ReportedDocument a, ReportedDocument b) {
    if (a.events().isEmpty() || b.events().isEmpty()) {
      return false;
    }
    return a.documentEvents().stream()
        .map(Report::of)
        .allMatch(
            event ->
                b.documentEvents().stream()
                    .map(Report::of)
                    .allMatch(other -> model.compare(event, other).contradicts()));
  }
}
