package org.gapline.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gapline.codebook.NearestName;
import org.gapline.disclosure.SharingLabel;

/** The keys of metadata, and the values that they may have. */
final class MetadataValues {

  private static final String SOURCE_URL = "source_url";
  private static final String SYMBOL = "symbol";
  private static final String PUBLISHED = "published";
  static final String SHARING = "sharing";
  private static final String PROVENANCE = "provenance";
  private static final String LANGUAGE = "language";
  private static final String KIND = "kind";

  private static final List<String> TEXT_KEYS =
      Stream.concat(
              Stream.of(SOURCE_URL, SYMBOL, PUBLISHED, SHARING, PROVENANCE, LANGUAGE, KIND, "note"),
              OverrideJson.TEXT_KEYS.stream())
          .toList();
  private static final List<String> KEYS =
      Stream.concat(TEXT_KEYS.stream(), OverrideJson.LIST_KEYS.stream()).toList();

  private MetadataValues() {}

  /** What is wrong with a key or its value, or null. */
  static String problem(String key, JsonNode value) {
    if (TEXT_KEYS.contains(key)) {
      return value.isTextual() ? null : "is no text. Put its value in quotation marks";
    } else if (OverrideJson.LIST_KEYS.contains(key)) {
      return isTextList(value) ? null : "is no list of texts. Write it as [\"one\", \"another\"]";
    }
    return NearestName.of(key, KEYS)
        .map(near -> "is no key. Did you mean \"" + near + "\"?")
        .orElse("is no key. The keys are " + KEYS);
  }

  private static boolean isTextList(JsonNode value) {
    boolean texts = value.isArray();
    for (JsonNode one : value) {
      texts &= one.isTextual() && !one.textValue().isBlank();
    }
    return texts;
  }

  /**
   * What is said of a file.
   *
   * @param merged the keys that are stated, checked by {@link #problem}
   * @param outer what is said of the archive that holds the file, or null where none does
   */
  static InputMetadata of(ObjectNode merged, InputMetadata outer) throws BadMetadataException {
    InputMetadata base = outer == null ? InputMetadata.unmarked() : outer;
    return new InputMetadata(
        text(merged, SOURCE_URL, base.sourceUrl()),
        text(merged, SYMBOL, base.symbol()),
        published(merged, base.published()),
        sharing(merged, outer),
        provenance(merged, base.provenance()),
        language(merged, base.language()),
        text(merged, KIND, base.kind()),
        overrides(merged, base.overrides()));
  }

  private static FactOverrides overrides(ObjectNode merged, FactOverrides otherwise)
      throws BadMetadataException {
    try {
      FactOverrides own = OverrideJson.of(merged);
      return own.isEmpty() ? otherwise : own;
    } catch (IllegalArgumentException e) {
      throw new BadMetadataException(e.getMessage());
    }
  }

  private static String text(ObjectNode merged, String key, String otherwise) {
    return merged.hasNonNull(key) ? merged.get(key).textValue() : otherwise;
  }

  private static LocalDate published(ObjectNode merged, LocalDate otherwise)
      throws BadMetadataException {
    String value = text(merged, PUBLISHED, null);
    if (value == null) {
      return otherwise;
    }
    LocalDate day = StatedDay.parse(value);
    if (day == null) {
      throw new BadMetadataException("published " + StatedDay.problem(value));
    }
    return day;
  }

  private static String language(ObjectNode merged, String otherwise) throws BadMetadataException {
    String value = text(merged, LANGUAGE, null);
    String code = LanguageCode.of(value);
    if (value != null && code == null) {
      throw new BadMetadataException(
          "language \"" + value + "\" is none. Write its ISO 639-1 code, as \"en\"");
    }
    return value == null ? otherwise : code;
  }

  private static SharingLabel sharing(ObjectNode merged, InputMetadata outer)
      throws BadMetadataException {
    String value = text(merged, SHARING, null);
    if (value == null) {
      return outer == null ? SharingLabel.CONFIDENTIAL : outer.sharing();
    }
    SharingLabel label =
        SharingLabel.parse(value)
            .orElseThrow(
                () ->
                    new BadMetadataException(
                        "sharing \""
                            + value
                            + "\" is none of public, restricted, confidential,"
                            + " donor:<id>"));
    return outer == null ? label : outer.sharing().narrowedBy(label);
  }

  private static Provenance provenance(ObjectNode merged, Provenance otherwise)
      throws BadMetadataException {
    String value = text(merged, PROVENANCE, null);
    try {
      return value == null ? otherwise : Provenance.valueOf(value.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new BadMetadataException(
          "provenance \"" + value + "\" is none of original, retold, synthetic");
    }
  }
}
