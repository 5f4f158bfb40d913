package org.gapline.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a list that lost its line ends when a text was turned into a document: items with dashes
 * between, each after a semicolon, a colon or a full stop, or with the letter o for a bullet.
 */
final class InlineList {

  private static final String STOPS = ";:.";
  private static final String DASHES = "-\u2013\u2022";
  private static final String LETTER_BULLET = "o ";

  private InlineList() {}

  /** The items of a row, the words before the first one among them; one where it is no list. */
  static List<String> parts(String text) {
    List<Integer> cuts = text.startsWith(LETTER_BULLET) ? letterCuts(text) : dashCuts(text);
    boolean marked = Bullet.end(text) > 0 || text.startsWith(LETTER_BULLET);
    if (cuts.size() + (marked ? 1 : 0) < 2) {
      return List.of(text);
    }
    List<String> parts = new ArrayList<>();
    int begin = 0;
    for (int cut : cuts) {
      parts.add(text.substring(begin, cut).strip());
      begin = cut + 1;
    }
    parts.add(text.substring(begin).strip());
    return parts;
  }

  /** The item without the letter that stands for a bullet. */
  static String withoutLetter(String part) {
    return isLetterBullet(part, 0) ? part.substring(LETTER_BULLET.length()) : part;
  }

  /** Whether a row begins with the letter that stands for a bullet. */
  static boolean isLetterBullet(String text, int at) {
    int next = at + LETTER_BULLET.length();
    return text.startsWith(LETTER_BULLET, at)
        && next < text.length()
        && Character.isUpperCase(text.charAt(next));
  }

  private static List<Integer> dashCuts(String text) {
    List<Integer> cuts = new ArrayList<>();
    for (int at = text.indexOf(' ', 1); at > 0; at = text.indexOf(' ', at + 1)) {
      boolean dash =
          at + 2 < text.length()
              && DASHES.indexOf(text.charAt(at + 1)) >= 0
              && text.charAt(at + 2) == ' ';
      if (dash && STOPS.indexOf(text.charAt(at - 1)) >= 0) {
        cuts.add(at);
      }
    }
    return cuts;
  }

  private static List<Integer> letterCuts(String text) {
    List<Integer> cuts = new ArrayList<>();
    for (int at = text.indexOf(' ', 1); at > 0; at = text.indexOf(' ', at + 1)) {
      if (isLetterBullet(text, at + 1)) {
        cuts.add(at);
      }
    }
    return cuts;
  }
}
