package org.gapline.linking;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Takes the marks off letters, which texts in several languages set or leave out. */
final class Accents {

  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final char FIRST_MARKED = '\u00c0';
  private static final char FIRST_DASH = '\u2010';
  private static final char LAST_DOT = '\u2027';

  private Accents() {}

  /** The text with plain letters, in the case in which they stand. */
  static String without(String text) {
    return isPlain(text) ? text : unmarked(text);
  }

  private static String unmarked(String text) {
    return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
  }

  /** Whether there is no letter with a mark: most texts have quotes and dashes at most. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_MARKED && (c < FIRST_DASH || c > LAST_DOT)) {
        return false;
      }
    }
    return true;
  }
}
