package org.gapline.linking;

import java.util.ArrayList;
import java.util.List;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Region;
import org.gapline.linking.Clue.Feature;

/**
 * Weighs whether two reports are of one event: by dates, place, organizers, subject and audience.
 * The points were set by what each fact tells, not fitted. Immutable; safe to share.
 */
final class EvidenceModel {

  private static final int OTHER_KIND = -1;

  private final AudienceClues audiences;

  EvidenceModel(List<Region> regions) {
    this.audiences = new AudienceClues(regions);
  }

  static EvidenceModel of(Codebook codebook) {
    return new EvidenceModel(codebook.regions());
  }

  /** What speaks for and against the two being of one event. A document's own events never are. */
  Evidence compare(Report a, Report b) {
    Clue dates =
        a.isOfDocumentOf(b)
            ? Clue.contradicts(Feature.TEXT, "one document tells them apart")
            : DateClues.compare(a.event(), b.event());
    if (dates.contradicts()) {
      return new Evidence(List.of(dates));
    }
    List<Clue> clues = new ArrayList<>();
    clues.add(dates);
    add(PlaceClues.compare(a.facts(), b.facts()), clues);
    PartyClues.compare(a.facts(), b.facts(), clues);
    SubjectClues.compare(a, b, clues);
    add(audiences.compare(a.facts(), b.facts()), clues);
    TextClues.compare(a, b, clues);
    if (a.facts().kind() != b.facts().kind()) {
      clues.add(Clue.of(Feature.KIND, OTHER_KIND, "other kind"));
    }
    return new Evidence(clues);
  }

  private static void add(Clue clue, List<Clue> clues) {
    if (clue != null) {
      clues.add(clue);
    }
  }
}
