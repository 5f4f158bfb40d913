package org.gapline.spark.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gapline.cache.CacheKey;
import org.gapline.document.Document;
import org.gapline.document.DocumentFlag;
import org.gapline.document.DocumentReader;
import org.gapline.document.InputMetadata;
import org.gapline.document.RejectReason;
import org.gapline.hash.Sha256;
import org.gapline.parsing.InstalledRecognition;

/**
 * What reading made of some bytes, apart from where they lie and who may see them: a document, or
 * why there is none. Kept from run to run.
 *
 * @param rejectReason code of the reason, or null where the document was read
 * @param rejectDetail what was found and how to mend it, or null
 * @param symbol symbol as given or else as the document states it, or null
 * @param published date of publication, as given or else as the document states it, or null
 * @param textHash 128 bits of a SHA-256 of the text in hexadecimal digits, by which it is told from
 *     other texts; null where there is none
 * @param recognition the installation that recognised text in it, or null where none had to
 */
public record ReadEntry(
    String rejectReason,
    String rejectDetail,
    String symbol,
    LocalDate published,
    String mediaType,
    String language,
    String title,
    String textHash,
    String text,
    List<String> flags,
    String recognition) {

  /** Refusals that the bytes alone explain. Others may end with the next run. */
  private static final Set<RejectReason> LASTING =
      Set.of(
          RejectReason.EMPTY_FILE,
          RejectReason.NOT_TEXT,
          RejectReason.UNKNOWN_FORMAT,
          RejectReason.ENCRYPTED,
          RejectReason.DAMAGED_FILE,
          RejectReason.NO_MAIN_TEXT);

  private static final Set<String> LASTING_NAMES =
      Set.copyOf(LASTING.stream().map(RejectReason::name).toList());

  private static final int HASH_DIGITS = 32;

  public ReadEntry {
    flags = List.copyOf(flags);
  }

  /** A document that was read. */
  public static ReadEntry of(Document document) {
    boolean recognised = document.flags().contains(DocumentFlag.OCR_READ);
    return new ReadEntry(
        null,
        null,
        document.metadata().symbol(),
        document.metadata().published(),
        document.mediaType(),
        document.language(),
        document.title(),
        Sha256.hex(document.text()).substring(0, HASH_DIGITS),
        document.text(),
        new TreeSet<>(document.flags()).stream().map(DocumentFlag::name).toList(),
        recognised ? InstalledRecognition.fingerprint() : null);
  }

  /** What was refused. */
  public static ReadEntry refused(RejectReason reason, String detail) {
    String code = reason.name();
    return new ReadEntry(code, detail, null, null, null, null, null, null, null, List.of(), null);
  }

  /**
   * The key of what reading makes of some bytes: everything on which it depends, and nothing else.
   *
   * @param name a name whose ending tells the format
   * @param metadata what is known of them
   * @param title title that is stated beside them, or null
   */
  public static CacheKey key(String sha256, String name, InputMetadata metadata, String title) {
    LocalDate published = metadata.published();
    return CacheKey.of(
        sha256,
        DocumentReader.ending(name),
        metadata.language(),
        metadata.symbol(),
        published == null ? null : published.toString(),
        title);
  }

  /** Whether the next run would come to the same. */
  public boolean isLasting() {
    return rejectReason == null
        ? !flags.contains(DocumentFlag.PAGES_NOT_READ.name())
        : LASTING_NAMES.contains(rejectReason);
  }

  /** Whether it holds on this machine as it is now. */
  public boolean holds() {
    return recognition == null || recognition.equals(InstalledRecognition.fingerprint());
  }
}
