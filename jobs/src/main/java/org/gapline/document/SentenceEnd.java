package org.gapline.document;

/** Tells by the last characters of a text whether a sentence ends there. */
public final class SentenceEnd {

  /** Full stops and their like, in the scripts that are read. */
  private static final String STOPS = ".!?\u2026\u061f\u3002\u06d4";

  /** They end a line that announces a list, and an item of one. */
  private static final String PAUSES = ":;";

  private static final String QUOTES = "\"\u201d";
  private static final String CLOSERS = QUOTES + ")]}'\u2019\u00bb";
  private static final String NOTE_MARK = "*";

  private SentenceEnd() {}

  /** A stop or a pause, whatever quotes and brackets close after it. */
  static boolean isAt(CharSequence text) {
    int at = text.length() - 1;
    while (at > 0 && holds(CLOSERS, text.charAt(at))) {
      at--;
    }
    return at >= 0 && (holds(STOPS, text.charAt(at)) || holds(PAUSES, text.charAt(at)));
  }

  /** Whether a text can be over: a quote or bracket that closes tells of no stop before it. */
  static boolean mayBeAt(String text) {
    char last = text.charAt(text.length() - 1);
    return holds(STOPS + PAUSES + CLOSERS + NOTE_MARK, last);
  }

  /** A stop or a quote that closes, and no pause: nothing of the sentence is still to come. */
  public static boolean isFullAt(String text) {
    return holds(STOPS + QUOTES, text.charAt(text.length() - 1));
  }

  private static boolean holds(String marks, char mark) {
    return marks.indexOf(mark) >= 0;
  }
}
