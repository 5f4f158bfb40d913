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

  /** In so few each can be held against each at less cost than by keys. */
  private static final int FEW = 16;

  private final EvidenceModel model;
  private final Map<String, List<CopyCandidate>> originals = new HashMap<>();
  private final Map<String, String> originalByCopy = new TreeMap<>();

  private NearCopies(EvidenceModel model) {
    this.model = model;
  }

  /** The original of each near copy among some documents. */
  static Map<String, String> find(List<ReportedDocument> documents, EvidenceModel model) {
    List<CopyCandidate> candidates =
        documents.stream()
            .sorted(ORIGINAL_FIRST)
            .map(CopyCandidate::new)
            .filter(candidate -> candidate.minHash() != null)
            .toList();
    NearCopies copies = new NearCopies(model);
    if (candidates.size() > FEW || hasAlike(candidates)) {
      candidates.forEach(copies::place);
    }
    return copies.originalByCopy;
  }

  private static boolean hasAlike(List<CopyCandidate> candidates) {
    for (int i = 0; i < candidates.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (candidates.get(i).isLike(candidates.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  private void place(CopyCandidate candidate) {
    List<String> bands = candidate.minHash().bands();
    for (String band : bands) {
      for (CopyCandidate original : originals.getOrDefault(band, List.of())) {
        if (original.isNewTo(candidate) && candidate.isCopyOf(original, model)) {
          originalByCopy.put(candidate.docId(), original.docId());
          return;
        }
      }
    }
    for (String band : bands) {
      List<CopyCandidate> sharing = originals.computeIfAbsent(band, key -> new ArrayList<>());
      if (sharing.size() < MOST_COMPARED) {
        sharing.add(candidate);
      }
    }
  }
}
