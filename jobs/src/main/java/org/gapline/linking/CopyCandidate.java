package org.gapline.linking;

import java.util.List;

/** A document that may be a near copy of another; what is derived of it is made once. */
final class CopyCandidate {

  private final ReportedDocument document;
  private final Shingles shingles;
  private Particulars particulars;
  private List<Report> events;
  private CopyCandidate last;

  CopyCandidate(ReportedDocument document) {
    this.document = document;
    this.shingles = Shingles.of(document.text());
  }

  String docId() {
    return document.docId();
  }

  /** Null where its text is too short to be told from others. */
  MinHash minHash() {
    return document.signature().minHash();
  }

  /** Whether it was not just asked the same: two documents mostly share several keys. */
  boolean isNewTo(CopyCandidate other) {
    boolean asked = last == other;
    last = other;
    return !asked;
  }

  /** Whether it is a near copy of an original: alike, and nothing in it tells otherwise. */
  boolean isCopyOf(CopyCandidate original, EvidenceModel model) {
    return isLike(original)
        && !particulars().differ(original.particulars())
        && !contradicts(original, model);
  }

  /** Whether enough of the shingles of either stand in both. */
  boolean isLike(CopyCandidate other) {
    return shingles.isLike(other.shingles);
  }

  /** Whether each event of the one is ruled out by each of the other. */
  private boolean contradicts(CopyCandidate other, EvidenceModel model) {
    if (document.events().isEmpty() || other.document.events().isEmpty()) {
      return false;
    }
    return events().stream()
        .allMatch(
            event -> other.events().stream().allMatch(another -> model.contradict(event, another)));
  }

  private Particulars particulars() {
    if (particulars == null) {
      particulars = Particulars.of(document.text());
    }
    return particulars;
  }

  private List<Report> events() {
    if (events == null) {
      events = document.documentEvents().stream().map(Report::of).toList();
    }
    return events;
  }
}
