package org.gapline.document;

/** Tells whether a text stops in the middle of a sentence. */
final class Ending {

  private static final String CLOSING = ".!?\u2026\u061f\u3002\u06d4:;*)]}\"'\u201d\u2019\u00bb";
  private static final int SENTENCE_WORDS = 8;

  private Ending() {}

  static boolean isMidSentence(TextBlock last) {
    if (last.kind() != Block.Kind.PARAGRAPH || WordCount.of(last.text()) < SENTENCE_WORDS) {
      return false;
    }
    return CLOSING.indexOf(last.text().charAt(last.text().length() - 1)) < 0;
  }
}
