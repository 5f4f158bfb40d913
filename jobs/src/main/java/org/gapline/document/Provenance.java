package org.gapline.document;

import java.util.Locale;

/** Where the wording of a document comes from. */
public enum Provenance {
  /** The text of the body that published it. */
  ORIGINAL,
  /** Facts of a public page in other words: never the source of a quotation. */
  RETOLD,
  /** Made up, for tests and benchmarks. */
  SYNTHETIC;

  /** The id used in metadata and tables. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
