package org.gapline.linking;

import java.util.List;
import java.util.OptionalInt;
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

  /** Whether some fact of one report rules the other out. */
  boolean contradict(Report a, Report b) {
    return a.isFarFrom(b) || facts(a, b).contradicts();
  }

  /**
   * How much speaks for two reports being of one event: points where it is enough, else none, which
   * most pairs have by their days or place alone. Texts are compared last, where they can decide.
   */
  OptionalInt pointsIfOne(Report a, Report b) {
    if (a.isFarFrom(b)) {
      return OptionalInt.empty();
    }
    Evidence evidence = facts(a, b);
    if (evidence.contradicts() || evidence.points() + TextClues.most(a, b) < Evidence.ENOUGH) {
      return OptionalInt.empty();
    }
    TextClues.compare(a, b, evidence);
    return evidence.isEnough() ? OptionalInt.of(evidence.points()) : OptionalInt.empty();
  }

  /** Whether the two may stand in one group that other reports hold together. */
  boolean tolerate(Report a, Report b) {
    if (a.isFarFrom(b)) {
      return false;
    }
    Evidence evidence = facts(a, b);
    if (evidence.contradicts() || evidence.points() + TextClues.LEAST >= 0) {
      return !evidence.contradicts();
    }
    TextClues.compare(a, b, evidence);
    return evidence.isTolerable();
  }

  /**
   * What speaks for and against the two being of one event, up to what contradicts it. A document's
   * own events never are.
   */
  Evidence compare(Report a, Report b) {
    Evidence evidence = facts(a, b);
    if (!evidence.contradicts()) {
      TextClues.compare(a, b, evidence);
    }
    return evidence;
  }

  /** All but the texts. */
  private Evidence facts(Report a, Report b) {
    Evidence evidence = new Evidence();
    evidence.add(
        a.isOfDocumentOf(b)
            ? Clue.contradicts(Feature.TEXT, "one document tells them apart")
            : DateClues.compare(a.event(), b.event()));
    if (!evidence.contradicts()) {
      evidence.add(PlaceClues.compare(a, b));
    }
    if (!evidence.contradicts()) {
      SubjectClues.compare(a, b, evidence);
      evidence.add(audiences.compare(a.facts(), b.facts()));
      PartyClues.compare(a, b, evidence);
      if (a.facts().kind() != b.facts().kind()) {
        evidence.add(Clue.of(Feature.KIND, OTHER_KIND, "other kind"));
      }
    }
    return evidence;
  }
}
