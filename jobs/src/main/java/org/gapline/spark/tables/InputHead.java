package org.gapline.spark.tables;

import java.time.LocalDate;
import java.util.List;
import org.gapline.cache.CacheKey;

/**
 * A document that was read without its text: some fields of its {@link ReadInput}, a tenth of its
 * size.
 */
public record InputHead(
    String docId,
    String sourcePath,
    String sourceUrl,
    String symbol,
    LocalDate published,
    String kind,
    String overrides,
    String givenLanguage,
    String sharing,
    String provenance,
    String sha256,
    String mediaType,
    String language,
    String title,
    List<String> flags,
    String textHash) {

  /** The field that tells which document it is. */
  public record Id(String docId) {}

  public InputHead {
    flags = List.copyOf(flags);
  }

  /**
   * The key of what coding makes of the document: all that was read, and nothing of where it lies
   * and who may see it.
   */
  public CacheKey codedKey() {
    return CacheKey.of(
        sha256,
        mediaType,
        language,
        givenLanguage,
        title,
        sourceUrl,
        symbol,
        published == null ? null : published.toString(),
        kind,
        overrides,
        String.join(",", flags),
        textHash);
  }
}
