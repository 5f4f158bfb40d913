package org.gapline.spark.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gapline.cache.CacheKey;
import org.gapline.disclosure.SharingLabel;
import org.gapline.document.Document;
import org.gapline.document.DocumentFlag;
import org.gapline.document.DocumentId;
import org.gapline.document.InputFile;
import org.gapline.document.InputMetadata;
import org.gapline.document.OverrideJson;
import org.gapline.document.Provenance;
import org.gapline.document.RejectReason;
import org.gapline.document.bulk.BulkRecord;
import org.gapline.table.Table;
import org.gapline.table.Unread;

/**
 * One row per file that was read, and per record of a bulk file: the document in it, or why there
 * is none. A bulk file itself has a row only where it cannot be read.
 *
 * @param sourcePath path under data/raw, with # and the record in a bulk file
 * @param file path of the file under data/raw
 * @param record the record in the bulk file, or null for a whole file
 * @param ordinal place of the record among those of its file, in ascending order; 0 for a whole
 *     file
 * @param bytes size as it was read
 * @param sha256 hash of the bytes, or null where they could not be read
 * @param rejectReason code of the reason, or null where the document was read
 * @param rejectDetail what was found and how to mend it, or null
 * @param textHash tells the text from others: see {@link ReadEntry}
 * @param keptRest where the text is that is not here, with the two next: see {@link KeptText}; all
 *     three null where it is here
 * @param text the text, or null where there is none or it is kept: {@link
 *     org.gapline.spark.stages.InputsAndTexts} bring it
 */
public record ReadInput(
    String sourcePath,
    String file,
    String record,
    long ordinal,
    long bytes,
    String sha256,
    String rejectReason,
    String rejectDetail,
    String docId,
    String sourceUrl,
    String symbol,
    LocalDate published,
    String kind,
    String overrides,
    String givenLanguage,
    String sharing,
    String provenance,
    String mediaType,
    String language,
    String title,
    List<String> flags,
    String textHash,
    Long keptRest,
    Long keptBegin,
    Long keptLine,
    String text) {

  /** As it is written where a later command goes on from it. */
  public static final Table<ReadInput> TABLE = Table.work("_read", ReadInput.class);

  /** A file of which reading made this. */
  public static ReadInput of(InputFile file, String sha256, ReadEntry entry) {
    return row(file, null, 0, sha256, entry);
  }

  /** A file that was refused. */
  public static ReadInput rejected(
      InputFile file, String sha256, RejectReason reason, String detail) {
    return row(file, null, 0, sha256, ReadEntry.refused(reason, detail));
  }

  /** A record of which reading made this. */
  public static ReadInput of(InputFile file, BulkRecord record, String sha256, ReadEntry entry) {
    return row(of(file, record), record.key(), record.ordinal(), sha256, entry);
  }

  /** A record that was refused. */
  public static ReadInput rejected(InputFile file, BulkRecord record) {
    return of(file, record, null, ReadEntry.refused(record.reason(), record.detail()));
  }

  /** The record as if it were a file: its bytes and what is known of it. */
  private static InputFile of(InputFile file, BulkRecord record) {
    long bytes = record.content() == null ? 0 : record.content().length;
    return new InputFile(file.path(), bytes, record.metadata(), null);
  }

  private static ReadInput row(
      InputFile file, String record, long ordinal, String sha256, ReadEntry entry) {
    InputMetadata metadata = file.metadata();
    boolean accepted = entry.rejectReason() == null;
    return new ReadInput(
        BulkRecord.sourcePath(file.path(), record),
        file.path(),
        record,
        ordinal,
        file.bytes(),
        sha256,
        entry.rejectReason(),
        entry.rejectDetail(),
        accepted ? DocumentId.ofHash(sha256) : null,
        metadata.sourceUrl(),
        accepted ? entry.symbol() : metadata.symbol(),
        accepted ? entry.published() : metadata.published(),
        metadata.kind(),
        OverrideJson.write(metadata.overrides()),
        metadata.language(),
        metadata.sharing().id(),
        metadata.provenance().name(),
        entry.mediaType(),
        entry.language(),
        entry.title(),
        entry.flags(),
        entry.textHash(),
        null,
        null,
        null,
        entry.text());
  }

  /** The same without the text, which is kept. */
  public ReadInput with(KeptText kept) {
    return with(kept.rest(), kept.begin(), kept.line(), null);
  }

  /** The same with the text that was kept. */
  public ReadInput with(String keptBefore) {
    return with(null, null, null, keptBefore);
  }

  private ReadInput with(Long rest, Long begin, Long line, String textHere) {
    return new ReadInput(
        sourcePath,
        file,
        record,
        ordinal,
        bytes,
        sha256,
        rejectReason,
        rejectDetail,
        docId,
        sourceUrl,
        symbol,
        published,
        kind,
        overrides,
        givenLanguage,
        sharing,
        provenance,
        mediaType,
        language,
        title,
        flags,
        textHash,
        rest,
        begin,
        line,
        textHere);
  }

  /** The fields that tell how large a text is that is kept elsewhere. */
  private record Extent(long bytes, Long keptRest) {}

  /** How many bytes a document takes once its text is here, or somewhat more. */
  public static int sizeWithText(Unread<ReadInput> read) {
    Extent extent = read.part(Extent.class);
    long elsewhere = extent.keptRest() == null ? 0 : extent.bytes();
    return (int) Math.min(Integer.MAX_VALUE, read.size() + elsewhere);
  }

  /** Where the text is that is not here. */
  public Optional<KeptText> keptText() {
    return keptRest == null
        ? Optional.empty()
        : Optional.of(new KeptText(keptRest, keptBegin, keptLine));
  }

  /** The key under which the text is kept that is not here. */
  public Optional<CacheKey> textKey() {
    return keptText().map(kept -> new CacheKey(CacheKey.documentOf(sha256), kept.rest()));
  }

  /** What is known of it. */
  public InputMetadata metadata() {
    return new InputMetadata(
        sourceUrl,
        symbol,
        published,
        new SharingLabel(sharing),
        Provenance.valueOf(provenance),
        givenLanguage,
        kind,
        OverrideJson.read(overrides));
  }

  /** The document that was read; its text is here. */
  public Document toDocument() {
    return new Document(
        docId,
        sourcePath,
        metadata(),
        mediaType,
        language,
        title,
        text,
        flags.stream().map(DocumentFlag::valueOf).collect(Collectors.toSet()));
  }
}
