package org.gapline.spark.tables;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.gapline.cache.CacheKey;
import org.gapline.hash.Sha256;
import org.gapline.linking.KeyHashes;
import org.gapline.linking.ReportedDocument;
import org.gapline.table.RecordBytes;
import org.gapline.table.Unread;

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
 * @param linking what linking needs, nine tenths of the record: most steps read it of few
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
    long fingerprint,
    Unread<LinkingEntry> linking,
    List<CodedEntry> coded,
    List<String> staleReviews) {

  private static final RecordBytes<CodedEntry> CODINGS = RecordBytes.of(CodedEntry.class);

  public LinkableInput {
    coded = List.copyOf(coded);
    staleReviews = List.copyOf(staleReviews);
  }

  /** A document that an earlier run coded. */
  public static LinkableInput before(InputHead read, CacheKey key, Unread<LinkingEntry> linking) {
    return of(read, key, true, linking, List.of(), List.of());
  }

  /** A document that this run coded, and kept. */
  public static LinkableInput kept(InputHead read, CacheKey key, Unread<LinkingEntry> linking) {
    return of(read, key, false, linking, List.of(), List.of());
  }

  /** A document of which nothing could be kept. */
  public static LinkableInput notKept(
      InputHead read, CacheKey key, Unread<LinkingEntry> linking, CodedEntry coded) {
    return of(read, key, false, linking, List.of(coded), List.of());
  }

  /**
   * A document on which reviewers decided. It is coded in each run, and known again by what comes
   * of that.
   */
  public static LinkableInput decided(
      InputHead read,
      CacheKey key,
      Unread<LinkingEntry> linking,
      CodedEntry coded,
      List<String> staleReviews) {
    return of(read, key, coded.isLasting(), linking, List.of(coded), staleReviews);
  }

  private static LinkableInput of(
      InputHead read,
      CacheKey key,
      boolean codedBefore,
      Unread<LinkingEntry> linking,
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
        fingerprint(read, key, coded),
        linking,
        coded,
        staleReviews);
  }

  private static long fingerprint(InputHead read, CacheKey key, List<CodedEntry> coded) {
    MessageDigest digest = Sha256.digest();
    ByteBuffer kept = ByteBuffer.allocate(2 * Long.BYTES);
    digest.update(kept.putLong(key.document()).putLong(key.rest()).flip());
    digest.update((read.docId() + "\n" + read.sharing()).getBytes(StandardCharsets.UTF_8));
    coded.forEach(entry -> digest.update(CODINGS.toBytes(entry)));
    return ByteBuffer.wrap(digest.digest()).getLong();
  }

  /** Under what is kept what coding made of it. */
  public CacheKey key() {
    return new CacheKey(keptDocument, keptRest);
  }

  /** The hashes of the keys under which it meets its like. */
  public KeyHashes keys() {
    return linking.part(LinkingEntry.Keys.class).hashes();
  }

  /** The document as linking sees it, without its text. */
  public ReportedDocument toReported() {
    return linking.read().toReported(docId, language, "");
  }
}
