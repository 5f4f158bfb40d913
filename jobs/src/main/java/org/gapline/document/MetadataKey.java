package org.gapline.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys of metadata, as they are written in its files, and whether one holds a list. */
public enum MetadataKey {
  SOURCE_URL(Form.TEXT),
  SYMBOL(Form.TEXT),
  PUBLISHED(Form.TEXT),
  SHARING(Form.TEXT),
  PROVENANCE(Form.TEXT),
  LANGUAGE(Form.TEXT),
  KIND(Form.TEXT),
  NOTE(Form.TEXT),
  TITLE(Form.TEXT),
  START(Form.TEXT),
  END(Form.TEXT),
  CITY(Form.TEXT),
  COUNTRY(Form.TEXT),
  REGIONS(Form.TEXT_LIST),
  STATES(Form.TEXT_LIST),
  ORGANIZERS(Form.TEXT_LIST),
  PARTICIPANTS(Form.TEXT_LIST),
  DONORS(Form.TEXT_LIST),
  RESOLUTIONS(Form.TEXT_LIST);

  private enum Form {
    TEXT,
    TEXT_LIST
  }

  private final String written = name().toLowerCase(Locale.ROOT);
  private final Form form;

  MetadataKey(Form form) {
    this.form = form;
  }

  /** The key that is written so. */
  static Optional<MetadataKey> of(String written) {
    return Stream.of(values()).filter(key -> key.written.equals(written)).findFirst();
  }

  /** All keys as they are written. */
  static List<String> allWritten() {
    return Stream.of(values()).map(MetadataKey::written).toList();
  }

  /** The key as it is written: in small letters. */
  public String written() {
    return written;
  }

  /** Whether the value is a list of texts, and not one text. */
  boolean holdsList() {
    return form == Form.TEXT_LIST;
  }

  @Override
  public String toString() {
    return written();
  }
}
