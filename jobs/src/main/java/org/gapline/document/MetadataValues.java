package org.gapline.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.gapline.codebook.NearestName;
import org.gapline.disclosure.SharingLabel;

/** The values that metadata may have. */
final class MetadataValues {

  private MetadataValues() {}

  /** What is wrong with a key or its value, or null. */
  static String problem(String key, JsonNode value) {
    MetadataKey known = MetadataKey.of(key).orElse(null);
    if (known == null) {
      return unknown(key);
    } else if (known.holdsList()) {
      return isTextList(value) ? null : "is no list of texts. Write it as [\"one\", \"another\"]";
    }
    return value.isTextual() ? null : "is no text. Put its value in quotation marks";
  }

  private static String unknown(String key) {
    List<String> keys = MetadataKey.allWritten();
    return NearestName.of(key, keys)
        .map(near -> "is no key. Did you mean \"" + near + "\"?")
        .orElse("is no key. The keys are " + keys);
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
        text(merged, MetadataKey.SOURCE_URL, base.sourceUrl()),
        text(merged, MetadataKey.SYMBOL, base.symbol()),
        published(merged, base.published()),
        sharing(merged, outer),
        provenance(merged, base.provenance()),
        language(merged, base.language()),
        text(merged, MetadataKey.KIND, base.kind()),
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

  private static String text(ObjectNode merged, MetadataKey key, String otherwise) {
    return merged.hasNonNull(key.written()) ? merged.get(key.written()).textValue() : otherwise;
  }

  private static LocalDate published(ObjectNode merged, LocalDate otherwise)
      throws BadMetadataException {
    String value = text(merged, MetadataKey.PUBLISHED, null);
    if (value == null) {
      return otherwise;
    }
    LocalDate day = StatedDay.parse(value);
    if (day == null) {
      throw new BadMetadataException(MetadataKey.PUBLISHED + " " + StatedDay.problem(value));
    }
    return day;
  }

  private static String language(ObjectNode merged, String otherwise) throws BadMetadataException {
    String value = text(merged, MetadataKey.LANGUAGE, null);
    String code = LanguageCode.of(value);
    if (value != null && code == null) {
      throw new BadMetadataException(
          "language \"" + value + "\" is none. Write its ISO 639-1 code, as \"en\"");
    }
    return value == null ? otherwise : code;
  }

  private static SharingLabel sharing(ObjectNode merged, InputMetadata outer)
      throws BadMetadataException {
    String value = text(merged, MetadataKey.SHARING, null);
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
    String value = text(merged, MetadataKey.PROVENANCE, null);
    try {
      return value == null ? otherwise : Provenance.valueOf(value.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new BadMetadataException(
          "provenance \"" + value + "\" is none of original, retold, synthetic");
    }
  }
}
