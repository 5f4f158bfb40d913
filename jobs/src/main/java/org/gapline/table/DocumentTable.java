package org.gapline.table;

import static org.gapline.table.Column.optional;
import static org.gapline.table.Column.required;

import java.time.LocalDate;
import java.util.List;

/** Documents: one row per distinct accepted document. */
public final class DocumentTable {

  /** One distinct accepted document. */
  public record Row(
      String docId,
      String sourcePath,
      String sourceUrl,
      String symbol,
      String mediaType,
      String language,
      String title,
      LocalDate published,
      String kind,
      String sharing,
      String provenance,
      List<String> eventIds,
      String nearDuplicateOf,
      int words,
      Integer repeated,
      List<String> flags,
      String text) {
    public Row {
      eventIds = List.copyOf(eventIds);
      flags = List.copyOf(flags);
    }

    /** The same document, no near copy of this one any more. */
    public Row withoutOriginal(String original) {
      return original.equals(nearDuplicateOf)
          ? new Row(
              docId,
              sourcePath,
              sourceUrl,
              symbol,
              mediaType,
              language,
              title,
              published,
              kind,
              sharing,
              provenance,
              eventIds,
              null,
              words,
              repeated,
              flags,
              text)
          : this;
    }
  }

  public static final Table<Row> TABLE =
      Table.of(
          "documents",
          2,
          Row.class,
          required("doc_id", "Stable id: `d-` and the start of the SHA-256 of the file's bytes."),
          required("source_path", "Path under data/raw, with # and the record in a bulk file."),
          optional("source_url", "Address of a page about the event, as the metadata gives it."),
          optional("symbol", "United Nations document symbol, as S/2021/972."),
          required("media_type", "Media type of the file, as text/html."),
          required("language", "ISO 639-1 code of the language found in the text."),
          optional("title", "Title, as the document gives it."),
          optional("published", "Date of publication, where metadata or the page states it."),
          required(
              "kind",
              "workshop, visit, briefing, launch, call, official-report or other (coding manual)."),
          required("sharing", "public, restricted, confidential or donor:<id>."),
          required("provenance", "original, retold or synthetic."),
          required("event_ids", "Events that the document reports; empty where it makes none."),
          optional("near_duplicate_of", "doc_id of the document of which this is a near copy."),
          required("words", "Words of the kept text."),
          optional(
              "repeated",
              "Statements left out, since the document had made them before (docs/figures.md); empty"
                  + " in releases of earlier versions."),
          required("flags", "What was repaired or inferred (docs/figures.md lists the flags)."),
          required("text", "The kept text, to which all offsets refer (UTF-16 units)."));

  private DocumentTable() {}
}
