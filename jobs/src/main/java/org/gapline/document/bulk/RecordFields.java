package org.gapline.document.bulk;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gapline.document.MetadataKey;

/**
 * What one record says, before anything is made of it. Keys that are not listed in {@link #KEYS}
 * are not read: dumps of other makers carry their own.
 */
final class RecordFields {

  static final String TEXT = "text";
  static final String HTML = "html";
  static final String URL = "url";
  static final String TITLE = MetadataKey.TITLE.written();
  static final String PUBLISHED = MetadataKey.PUBLISHED.written();
  static final String LANGUAGE = MetadataKey.LANGUAGE.written();
  static final String SHARING = MetadataKey.SHARING.written();

  static final List<String> KEYS = List.of(TEXT, HTML, URL, TITLE, PUBLISHED, LANGUAGE, SHARING);

  private final Map<String, byte[]> values = new HashMap<>();
  private final Map<String, String> wrongTypes = new HashMap<>();

  void put(String key, String value) {
    values.put(key, value.getBytes(StandardCharsets.UTF_8));
  }

  void put(String key, byte[] value) {
    values.put(key, value);
  }

  /** The key holds something else than text: a number, say. */
  void putWrongType(String key, String found) {
    wrongTypes.put(key, found);
  }

  /** What a key holds instead of text, or null. */
  String wrongType(String key) {
    return wrongTypes.get(key);
  }

  /** The first key that holds something else than text, or null. */
  String firstWrongType() {
    return KEYS.stream().filter(wrongTypes::containsKey).findFirst().orElse(null);
  }

  /** The bytes of a value in UTF-8, or null where the record does not have it. */
  byte[] bytes(String key) {
    return values.get(key);
  }

  /** A value, or null where the record does not have it. */
  String text(String key) {
    byte[] value = values.get(key);
    return value == null ? null : new String(value, StandardCharsets.UTF_8);
  }
}
