package org.gapline.document;

/** Languages that their script tells. */
final class Script {

  private static final String[] LANGUAGES = {
    "ar", "ru", "zh", "ja", "ko", "el", "he", "th", "hi", "bn", "ta", "hy", "ka", "am", "my", "km",
    "lo"
  };

  /** An ideograph says as much as several letters. */
  private static final int[] WEIGHTS = {1, 1, 4, 4, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1};

  private Script() {}

  /** The language of a text that is not mostly in Latin letters, or null. */
  static String language(String text, int end) {
    int latin = 0;
    int[] counts = new int[LANGUAGES.length];
    for (int at = 0; at < end; at++) {
      char c = text.charAt(at);
      if (c < 0x80) {
        latin += c >= 'A' ? 1 : 0;
      } else if (c < '\u0250') {
        latin += Character.isLetter(c) ? 1 : 0;
      } else {
        int script = script(c);
        if (script >= 0) {
          counts[script]++;
        }
      }
    }
    int best = 0;
    for (int script = 1; script < counts.length; script++) {
      best = counts[script] > counts[best] ? script : best;
    }
    return counts[best] * WEIGHTS[best] > latin ? refined(best, counts, text) : null;
  }

  private static int script(char c) {
    if (c >= '\u0600' && c < '\u0780') {
      return 0;
    } else if (c >= '\u0400' && c < '\u0530') {
      return 1;
    } else if (c >= '\u4e00' && c < '\ua000') {
      return 2;
    } else if (c >= '\u3040' && c < '\u3100') {
      return 3;
    } else if (c >= '\uac00' && c < '\ud7b0') {
      return 4;
    } else if (c >= '\u0370' && c < '\u0400') {
      return 5;
    } else if (c >= '\u0590' && c < '\u0600') {
      return 6;
    } else if (c >= '\u0e00' && c < '\u0e80') {
      return 7;
    }
    return otherScript(c);
  }

  private static int otherScript(char c) {
    if (c >= '\u0900' && c < '\u0980') {
      return c == '\u0964' ? -1 : 8;
    } else if (c >= '\u0980' && c < '\u0a00') {
      return 9;
    } else if (c >= '\u0b80' && c < '\u0c00') {
      return 10;
    } else if (c >= '\u0530' && c < '\u0590') {
      return 11;
    } else if (c >= '\u10a0' && c < '\u1100') {
      return 12;
    } else if (c >= '\u1200' && c < '\u1380') {
      return 13;
    } else if (c >= '\u1000' && c < '\u10a0') {
      return 14;
    } else if (c >= '\u1780' && c < '\u1800') {
      return 15;
    }
    return c >= '\u0e80' && c < '\u0f00' ? 16 : -1;
  }

  private static String refined(int script, int[] counts, String text) {
    if (script == 2 && counts[3] * 5 > counts[2]) {
      return "ja";
    }
    if (script == 0 && (text.indexOf('\u06cc') >= 0 || text.indexOf('\u06a9') >= 0)) {
      return text.indexOf('\u06d2') >= 0 || text.indexOf('\u0679') >= 0 ? "ur" : "fa";
    }
    if (script == 1 && (text.indexOf('\u0456') >= 0 || text.indexOf('\u0457') >= 0)) {
      return "uk";
    }
    if (script == 1 && text.indexOf('\u044a') >= 0 && !holdsRussianLetter(text)) {
      return "bg";
    }
    return LANGUAGES[script];
  }

  /** Letters that Bulgarian does not have. */
  private static boolean holdsRussianLetter(String text) {
    return text.indexOf('\u044b') >= 0 || text.indexOf('\u044d') >= 0;
  }
}
