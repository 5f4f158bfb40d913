package org.gapline.spark.tables;

import java.util.List;
import org.gapline.cache.CacheKey;
import org.gapline.linking.ReportedDocument;

/**
 * One row per accepted document, read and coded, before its events are linked with those of other
 * documents: what linking needs of it. The rest waits where it is kept from run to run, and comes
 * along where it is not.
 *
 * @param keptDocument first half of the key under which that is kept
 * @param keptRest second half of the key
 * @param codedBefore whether an earlier run kept it, or another would come to the same as this one:
 *     then rows that were written of it will do
 * @param linking what linking needs: a list of one
 * @param coded what coding made of it, as reviewers decided; empty where that is kept
 * @param staleReviews ids of reviewed statements that its text does not hold any more
 */
public record LinkableInput(
    String docId,
    String sourcePath,
    String language,
    String sharing,
    String provenance,
    long keptDocument,
    long keptRest,
    boolean codedBefore,
    List<LinkingEntry> linking,
    List<CodedEntry> coded,
    List<String> staleReviews) {

  public LinkableInput {
    linking = List.copyOf(linking);
    coded = List.copyOf(coded);
    staleReviews = List.copyOf(staleReviews);
  }

  /** A document that an earlier run coded. */
  public static LinkableInput before(ReadInput read, CacheKey key, LinkingEntry linking) {
    return of(read, key, true, linking, List.of(), List.of());
  }

  /** A document that this run coded, and kept. */
  public static LinkableInput kept(ReadInput read, CacheKey key, LinkingEntry linking) {
    return of(read, key, false, linking, List.of(), List.of());
  }

  /** A document of which nothing could be kept. */
  public static LinkableInput notKept(
      ReadInput read, CacheKey key, LinkingEntry linking, CodedEntry coded) {
    return of(read, key, false, linking, List.of(coded), List.of());
  }

  /**
   * A document on which reviewers decided. It is coded in each run, and known again by what comes
   * of that.
   */
  public static LinkableInput decided(
      ReadInput read,
      CacheKey key,
      LinkingEntry linking,
      CodedEntry coded,
      List<String> staleReviews) {
    return of(read, key, coded.isLasting(), linking, List.of(coded), staleReviews);
  }

  private static LinkableInput of(
      ReadInput read,
      CacheKey key,
      boolean codedBefore,
      LinkingEntry linking,
      List<CodedEntry> coded,
      List<String> staleReviews) {
    return new LinkableInput(
        read.docId(),
        read.sourcePath(),
        read.language(),
        read.sharing(),
        read.provenance(),
        key.document(),
        key.rest(),
        codedBefore,
        List.of(linking),
        coded,
        staleReviews);
  }

  /** Under what is kept what coding made of it. */
  public CacheKey key() {
    return new CacheKey(keptDocument, keptRest);
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
