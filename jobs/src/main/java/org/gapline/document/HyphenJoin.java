package org.gapline.document;

/** Puts the two halves of a broken line together. */
final class HyphenJoin {

  private HyphenJoin() {}

  /**
   * Appends the next line. A hyphen at the end of the line before is kept where the text may need
   * it ("counter-" and "terrorism"), and dropped where it stands between two halves of one word.
   */
  static void append(StringBuilder text, String next) {
    int last = text.length() - 1;
    boolean hyphen =
        last > 0
            && (text.charAt(last) == '-' || text.charAt(last) == '\u2010')
            && Character.isLetter(text.charAt(last - 1))
            && Character.isLetter(next.charAt(0));
    if (!hyphen && isRange(text, last, next)) {
      text.append(next);
      return;
    } else if (!hyphen) {
      text.append(' ').append(next);
      return;
    }
    if (Character.isLowerCase(next.charAt(0)) && !CompoundParts.keepsHyphen(text, last)) {
      text.setLength(last);
    }
    text.append(next);
  }

  /** "2015-" and "2020". */
  private static boolean isRange(StringBuilder text, int last, String next) {
    return last > 0
        && (text.charAt(last) == '-' || text.charAt(last) == '\u2013')
        && Character.isDigit(text.charAt(last - 1))
        && Character.isDigit(next.charAt(0));
  }
}
