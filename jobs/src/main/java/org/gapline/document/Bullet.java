package org.gapline.document;

/** The bullets that list items of plain texts begin with. */
final class Bullet {

  private static final String DASHES = "-\u2013\u2014*";
  private static final String DOTS =
      "\u2022\u00b7\u25aa\u25cf\u25cb\u25a0\u2023\u25e6\uf0b7\u27a2\u2756\u25ba";

  private Bullet() {}

  /** The offset after the bullet and its spaces, or 0 where the text begins with none. */
  static int end(String text) {
    boolean dash = isDash(text);
    if (!dash && (text.isEmpty() || DOTS.indexOf(text.charAt(0)) < 0)) {
      return 0;
    }
    int at = 1;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at == text.length() ? 0 : at;
  }

  /** Whether the text begins with a dash or star that stands by itself. */
  static boolean isDash(String text) {
    return text.length() > 2 && DASHES.indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ';
  }
}
