package org.gapline.spark.tables;

import java.util.List;
import org.gapline.linking.ReportedDocument;

/**
 * One row per accepted document, read and coded, before its events are linked with those of other
 * documents: what linking needs of it. The rest waits where it is kept from run to run, and comes
 * along where it is not.
 *
 * @param linking what linking needs: a list of one
 * @param coded what coding made of it, as reviewers decided; empty where that is kept
 * @param staleReviews ids of reviewed statements that its text does not hold any more
 */
public record LinkableInput(
    String docId,
    String language,
    String sharing,
    List<LinkingEntry> linking,
    List<CodedEntry> coded,
    List<String> staleReviews) {

  public LinkableInput {
    linking = List.copyOf(linking);
    coded = List.copyOf(coded);
    staleReviews = List.copyOf(staleReviews);
  }

  /** A document of which the cache holds what coding made of it. */
  public static LinkableInput kept(ReadInput read, LinkingEntry linking) {
    return new LinkableInput(
        read.docId(), read.language(), read.sharing(), List.of(linking), List.of(), List.of());
  }

  /** A document of which it does not. */
  public static LinkableInput with(
      ReadInput read, LinkingEntry linking, CodedEntry coded, List<String> staleReviews) {
    return new LinkableInput(
        read.docId(), read.language(), read.sharing(), List.of(linking), List.of(coded), staleReviews);
  }

  /** What linking needs of it. */
  public LinkingEntry entry() {
    return linking.get(0);
  }

  /** The document as linking sees it, without its text. */
  public ReportedDocument toReported() {
    return entry().toReported(docId, language, "");
  }
}
