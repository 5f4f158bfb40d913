package org.gapline.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.gapline.hash.Sha256;

/**
 * Under what a result is kept: 128 bits of hashes. Its first half tells the document, so that all
 * that was made of one can be taken out; of a result that many documents made both halves tell what
 * it was made of.
 *
 * @param document the first 64 bits of the SHA-256 of the document's bytes, or of all documents'
 * @param rest 64 bits of the SHA-256 over that hash and everything else on which the result depends
 */
public record CacheKey(long document, long rest) {

  private static final int DIGITS = 16;

  /**
   * The key of a result.
   *
   * @param sha256 hash of the document's bytes, 64 hexadecimal digits
   * @param others whatever else the result depends on, in a fixed order; null where there is none
   */
  public static CacheKey of(String sha256, String... others) {
    MessageDigest digest = Sha256.digest();
    digest.update(sha256.getBytes(StandardCharsets.UTF_8));
    for (String other : others) {
      // With its length before it, no two lists of texts run together as one.
      byte[] bytes = other == null ? new byte[0] : other.getBytes(StandardCharsets.UTF_8);
      int length = other == null ? -1 : bytes.length;
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
      digest.update(bytes);
    }
    return new CacheKey(documentOf(sha256), ByteBuffer.wrap(digest.digest()).getLong());
  }

  /**
   * The key of a result that many documents made: it tells none of them.
   *
   * @param hash of all of which the result is made; of its hexadecimal digits the first 32 count
   */
  public static CacheKey ofMany(String hash) {
    return new CacheKey(
        HexFormat.fromHexDigitsToLong(hash, 0, DIGITS),
        HexFormat.fromHexDigitsToLong(hash, DIGITS, 2 * DIGITS));
  }

  /**
   * The half that tells the document.
   *
   * @param sha256 hash of its bytes, or the first 16 digits of it
   */
  public static long documentOf(String sha256) {
    return HexFormat.fromHexDigitsToLong(sha256, 0, DIGITS);
  }
}
