package org.gapline.document.bulk;

import java.time.LocalDate;
import java.util.Optional;
import org.gapline.disclosure.Audience;
import org.gapline.disclosure.SharingLabel;
import org.gapline.document.InputMetadata;
import org.gapline.document.LanguageCode;
import org.gapline.document.RejectReason;
import org.gapline.document.StatedDay;

/**
 * Stands between a bulk file and the audience: looks at the label of a record first, and drops what
 * the audience may not see. A record's label may narrow what the file's says and never widen it. A
 * record that cannot be read has no label that could be trusted, so it counts as confidential.
 */
final class RecordGate {

  /**
   * The longest record that is read, in bytes: some 5,000 pages of text. It is held in memory in
   * several forms while it is read, on each core.
   */
  static final int LONGEST_RECORD = 16 << 20;

  private final Audience audience;
  private final InputMetadata file;

  /**
   * @param audience for whom the file is read
   * @param file what is said of the file as a whole
   */
  RecordGate(Audience audience, InputMetadata file) {
    this.audience = audience;
    this.file = file;
  }

  /** What is said of the file as a whole. */
  InputMetadata file() {
    return file;
  }

  /** The gate of a file inside this one. */
  RecordGate within(InputMetadata inner) {
    return new RecordGate(audience, inner);
  }

  /** Whether the audience may see what bears this label. */
  boolean maySee(SharingLabel label) {
    return audience.maySee(label);
  }

  /** A record of which not even the label is known; null where the audience may not see it. */
  BulkRecord unreadable(String key, long ordinal, RejectReason reason, String detail) {
    if (!audience.maySee(SharingLabel.CONFIDENTIAL)) {
      return null;
    }
    InputMetadata metadata = file.with(SharingLabel.CONFIDENTIAL);
    return BulkRecord.refused(key, ordinal, metadata, reason, detail);
  }

  /** The record that these fields make; null where the audience may not see it. */
  BulkRecord admit(String key, long ordinal, RecordFields fields) {
    if (fields.wrongType(RecordFields.SHARING) != null) {
      return badLabel(key, ordinal, fields.wrongType(RecordFields.SHARING));
    }
    SharingLabel label = file.sharing();
    String own = fields.text(RecordFields.SHARING);
    if (own != null) {
      Optional<SharingLabel> parsed = SharingLabel.parse(own);
      if (parsed.isEmpty()) {
        return badLabel(key, ordinal, '"' + own + '"');
      }
      label = label.narrowedBy(parsed.get());
    }
    return audience.maySee(label) ? record(key, ordinal, fields, file.with(label)) : null;
  }

  private BulkRecord badLabel(String key, long ordinal, String found) {
    return unreadable(
        key,
        ordinal,
        RejectReason.BAD_METADATA,
        "its sharing is "
            + found
            + ", which is none of public, restricted, confidential, donor:<id>, so that nobody"
            + " knows who may see it. Mend it, or leave it out for the file's own label.");
  }

  private static BulkRecord record(
      String key, long ordinal, RecordFields fields, InputMetadata labelled) {
    String wrong = fields.firstWrongType();
    if (wrong != null) {
      return BulkRecord.refused(
          key,
          ordinal,
          labelled,
          RejectReason.BAD_RECORD,
          "its \"" + wrong + "\" is " + fields.wrongType(wrong) + ". Write it as text.");
    }
    String published = fields.text(RecordFields.PUBLISHED);
    LocalDate day = RecordDate.parse(published);
    if (day == null && published != null) {
      return BulkRecord.refused(
          key,
          ordinal,
          labelled,
          RejectReason.UNKNOWN_DATE,
          "its published " + StatedDay.problem(published) + ", or leave it out.");
    }
    InputMetadata metadata =
        labelled.overridden(
            fields.text(RecordFields.URL),
            day,
            LanguageCode.of(fields.text(RecordFields.LANGUAGE)));
    return document(key, ordinal, fields, metadata);
  }

  private static BulkRecord document(
      String key, long ordinal, RecordFields fields, InputMetadata metadata) {
    byte[] text = fields.bytes(RecordFields.TEXT);
    byte[] html = fields.bytes(RecordFields.HTML);
    if (text == null && html == null) {
      return BulkRecord.refused(
          key,
          ordinal,
          metadata,
          RejectReason.BAD_RECORD,
          "it has neither \"text\" nor \"html\". Name the field that holds the report so.");
    }
    boolean isText = html == null || (text != null && !isBlank(text));
    byte[] content = isText ? text : html;
    if (content.length > LONGEST_RECORD) {
      return BulkRecord.refused(key, ordinal, metadata, RejectReason.TOO_LARGE, tooLong("it"));
    }
    return BulkRecord.of(
        key,
        ordinal,
        key + (isText ? ".txt" : ".html"),
        content,
        metadata,
        fields.text(RecordFields.TITLE));
  }

  /** Says that something is too long, and what to do. */
  static String tooLong(String what) {
    return what
        + " is longer than "
        + (LONGEST_RECORD >> 20)
        + " MB, the most that is read of one record. Leave out what is no text, or split it.";
  }

  private static boolean isBlank(byte[] text) {
    for (byte b : text) {
      if (b < 0 || b > ' ') {
        return false;
      }
    }
    return true;
  }
}
