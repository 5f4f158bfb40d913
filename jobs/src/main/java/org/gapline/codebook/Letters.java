package org.gapline.codebook;

import java.text.Normalizer;
import java.util.Locale;

/** The letters of names, by which two spellings are compared. */
public final class Letters {

  private Letters() {}

  /** The letters of a name, small and without diacritics; empty for null. */
  public static String of(String name) {
    if (name == null) {
      return "";
    }
    StringBuilder letters = new StringBuilder();
    Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .chars()
        .filter(Character::isLetter)
        .forEach(c -> letters.append((char) c));
    return letters.toString();
  }
}
