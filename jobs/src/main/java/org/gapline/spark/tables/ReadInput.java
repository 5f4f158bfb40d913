package org.gapline.spark.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gapline.disclosure.SharingLabel;
import org.gapline.document.Document;
import org.gapline.document.DocumentFlag;
import org.gapline.document.InputFile;
import org.gapline.document.InputMetadata;
import org.gapline.document.OverrideJson;
import org.gapline.document.Provenance;
import org.gapline.document.RejectReason;

/**
 * One row per file that was read: the document in it, or why there is none.
 *
 * @param sourcePath path under data/raw
 * @param bytes size as it was read
 * @param sha256 hash of the bytes, or null where they could not be read
 * @param rejectReason code of the reason, or null where the document was read
 * @param rejectDetail what was found and how to mend it, or null
 */
public record ReadInput(
    String sourcePath,
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
    String text,
    List<String> flags) {

  /** A file whose document was read. */
  public static ReadInput accepted(InputFile file, String sha256, Document document) {
    return row(file, file.bytes(), sha256, null, null, document);
  }

  /** A file that was refused. */
  public static ReadInput rejected(
      InputFile file, String sha256, RejectReason reason, String detail) {
    return row(file, file.bytes(), sha256, reason.name(), detail, null);
  }

  private static ReadInput row(
      InputFile file, long bytes, String sha256, String reason, String detail, Document document) {
    InputMetadata metadata = document == null ? file.metadata() : document.metadata();
    return new ReadInput(
        file.path(),
        bytes,
        sha256,
        reason,
        detail,
        document == null ? null : document.docId(),
        metadata.sourceUrl(),
        metadata.symbol(),
        metadata.published(),
        metadata.kind(),
        OverrideJson.write(metadata.overrides()),
        metadata.language(),
        metadata.sharing().id(),
        metadata.provenance().name(),
        document == null ? null : document.mediaType(),
        document == null ? null : document.language(),
        document == null ? null : document.title(),
        document == null ? null : document.text(),
        document == null ? List.of() : flagNames(document));
  }

  private static List<String> flagNames(Document document) {
    return new TreeSet<>(document.flags()).stream().map(DocumentFlag::name).toList();
  }

  /** The document that was read. */
  public Document toDocument() {
    InputMetadata metadata =
        new InputMetadata(
            sourceUrl,
            symbol,
            published,
            new SharingLabel(sharing),
            Provenance.valueOf(provenance),
            givenLanguage,
            kind,
            OverrideJson.read(overrides));
    return new Document(
        docId,
        sourcePath,
        metadata,
        mediaType,
        language,
        title,
        text,
        flags.stream().map(DocumentFlag::valueOf).collect(Collectors.toSet()));
  }
}
