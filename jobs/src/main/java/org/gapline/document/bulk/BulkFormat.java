package org.gapline.document.bulk;

import java.util.Locale;
import java.util.Optional;

/** A format that holds many documents in one file. */
public enum BulkFormat {
  /** One JSON object a line. */
  JSON_LINES,
  /** Apache Parquet, one row a document. */
  PARQUET,
  /** A ZIP archive of files in any format, lines and Parquet included. */
  ZIP;

  /** The bulk format that the ending of a name promises, if any. */
  public static Optional<BulkFormat> of(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "jsonl", "ndjson" -> Optional.of(JSON_LINES);
      case "parquet" -> Optional.of(PARQUET);
      case "zip" -> Optional.of(ZIP);
      default -> Optional.empty();
    };
  }

  /** Whether parts of a file can be read apart from each other. */
  public boolean isSplittable() {
    return this != ZIP;
  }
}
