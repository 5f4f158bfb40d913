package org.gapline.linking;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Takes the marks off letters, which texts in several languages set or leave out. */
final class Accents {

  private static final Pattern MARKS = Pattern.compile("\\p{M}");

  private Accents() {}

  /** The text with plain letters, in the case in which they stand. */
  static String without(String text) {
    return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
  }
}
