package org.gapline.spark.tables;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.gapline.cache.CacheKey;
import org.gapline.hash.Sha256;
import org.gapline.linking.ReportedDocument;
import org.gapline.table.RecordBytes;

/**
 * One row per accepted document, read and coded, before its events are linked with those of other
 * documents: what linking needs of it. The rest waits where it is kept from run to run, and comes
 * along where it is not.
 *
 * @param keptDocument first half of the key under which that is kept
 * @param keptRest second half of the key
 * @param codedBefore whether an earlier run kept it, or another would come to the same as this one:
 *     then rows that were written of it will do
 * @param fingerprint tells it from all that linking takes for another one
 * @param keys the hashes of the keys under which it meets its like, packed
 * @param coded what coding made of it, as reviewers decided; empty where that is kept
 * @param staleReviews ids of reviewed statements that its text does not hold any more
 * @param language of its text, which no step asks of a document that only waits
 * @param linking what linking needs besides, nine tenths of the record: a list of one
 */
public record LinkableInput(
    String docId,
    String sourcePath,
    String sharing,
    String provenance,
    long keptDocument,
    long keptRest,
    boolean codedBefore,
    long fingerprint,
    String keys,
    List<CodedEntry> coded,
    List<String> staleReviews,
    String language,
    List<LinkingEntry> linking) {

  private static final RecordBytes<CodedEntry> CODINGS = RecordBytes.of(CodedEntry.class);

  public LinkableInput {
    coded = List.copyOf(coded);
    staleReviews = List.copyOf(staleReviews);
    linking = List.copyOf(linking);
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
        read.sharing(),
        read.provenance(),
        key.document(),
        key.rest(),
        codedBefore,
        fingerprint(read, key, coded),
        linking.keys(),
        coded,
        staleReviews,
        read.language(),
        List.of(linking.withoutKeys()));
  }

  private static long fingerprint(ReadInput read, CacheKey key, List<CodedEntry> coded) {
    MessageDigest digest = Sha256.digest();
    ByteBuffer kept = ByteBuffer.allocate(2 * Long.BYTES);
    digest.update(kept.putLong(key.document()).putLong(key.rest()).flip());
    digest.update((read.docId() + "\n" + read.sharing()).getBytes(StandardCharsets.UTF_8));
    coded.forEach(entry -> digest.update(CODINGS.toBytes(entry)));
    return ByteBuffer.wrap(digest.digest()).getLong();
  }

  /** What linking needs of it besides its keys. */
  public LinkingEntry entry() {
    return linking.get(0);
  }

  /** The document as linking sees it, without its text. */
  public ReportedDocument toReported() {
    return entry().toReported(docId, language, "");
  }
}
