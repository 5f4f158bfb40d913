package org.gapline.cache;

import java.io.Serializable;
import org.gapline.hash.Sha256;

/**
 * What results have in common that were made in the same way: of one kind, by the same software and
 * by the same rules. Packs of another generation are not even opened.
 *
 * @param id 32 hexadecimal digits, behind {@code many-} where each result is made of many documents
 */
public record Generation(String id) implements Serializable {

  static final String PATTERN = "(?:many-)?[0-9a-f]{32}";

  private static final String MANY = "many-";
  private static final int DIGITS = 32;

  public Generation {
    if (!id.matches(PATTERN)) {
      throw new IllegalArgumentException("no generation: " + id);
    }
  }

  /** The generation of what all of this tells, each result of it made of one document. */
  public static Generation of(String... what) {
    return new Generation(Sha256.hex(String.join("\n", what)).substring(0, DIGITS));
  }

  /**
   * The same where each result is made of many documents: its key tells none of them, so that a
   * purge of any document takes all results.
   */
  public static Generation ofMany(String... what) {
    return new Generation(MANY + of(what).id());
  }

  /** Whether each result is made of many documents. */
  boolean isOfMany() {
    return id.startsWith(MANY);
  }
}
