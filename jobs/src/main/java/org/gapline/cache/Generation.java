package org.gapline.cache;

import java.io.Serializable;
import org.gapline.hash.Sha256;

/**
 * What results have in common that were made in the same way: of one kind, by the same software and
 * by the same rules. Packs of another generation are not even opened.
 *
 * @param id 32 hexadecimal digits
 */
public record Generation(String id) implements Serializable {

  static final int LENGTH = 32;

  public Generation {
    if (!id.matches("[0-9a-f]{" + LENGTH + "}")) {
      throw new IllegalArgumentException("no generation: " + id);
    }
  }

  /** The generation of what all of this tells. */
  public static Generation of(String... what) {
    return new Generation(Sha256.hex(String.join("\n", what)).substring(0, LENGTH));
  }
}
