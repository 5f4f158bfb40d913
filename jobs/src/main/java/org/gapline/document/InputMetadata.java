package org.gapline.document;

import java.time.LocalDate;
import org.gapline.disclosure.SharingLabel;

/**
 * What `_meta.json` and `<file>.meta.json` say of one input.
 *
 * @param sourceUrl address of a page about the event, or null
 * @param symbol United Nations document symbol, as stated beside the file or else read from its
 *     masthead; or null
 * @param published date of publication, or null
 * @param sharing who may see it; confidential where nothing is said
 * @param provenance where the wording comes from
 * @param language ISO 639-1 code, or null to detect it
 * @param kind kind of document by the coding manual, or null to find it
 * @param overrides facts of its event that hold whatever the text says
 */
public record InputMetadata(
    String sourceUrl,
    String symbol,
    LocalDate published,
    SharingLabel sharing,
    Provenance provenance,
    String language,
    String kind,
    FactOverrides overrides) {

  /** Metadata that override nothing. */
  public InputMetadata(
      String sourceUrl,
      String symbol,
      LocalDate published,
      SharingLabel sharing,
      Provenance provenance,
      String language,
      String kind) {
    this(sourceUrl, symbol, published, sharing, provenance, language, kind, FactOverrides.NONE);
  }

  /** What holds for an input of which no metadata speaks: it fails closed. */
  public static InputMetadata unmarked() {
    return new InputMetadata(
        null, null, null, SharingLabel.CONFIDENTIAL, Provenance.ORIGINAL, null, null);
  }

  /** The same under another label. */
  public InputMetadata with(SharingLabel label) {
    return new InputMetadata(
        sourceUrl, symbol, published, label, provenance, language, kind, overrides);
  }

  /** The same with what a record says of itself; null where it says nothing. */
  public InputMetadata overridden(String url, LocalDate day, String languageCode) {
    return new InputMetadata(
        url == null ? sourceUrl : url,
        symbol,
        day == null ? published : day,
        sharing,
        provenance,
        languageCode == null ? language : languageCode,
        kind,
        overrides);
  }

  /** The same with what the document itself states, where nothing was said beside it. */
  InputMetadata orElse(String ownSymbol, LocalDate issued) {
    return new InputMetadata(
        sourceUrl,
        symbol == null ? ownSymbol : symbol,
        published == null ? issued : published,
        sharing,
        provenance,
        language,
        kind,
        overrides);
  }
}
