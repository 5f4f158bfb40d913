package org.gapline.codebook.pattern;

import java.text.Normalizer;

/** Folds letters to the plain lower-case form in which words are compared. */
final class Folding {

  /** The last code point of the Latin letters that the table below covers, plus one. */
  private static final int TABLE_END = 0x180;

  /** Plain letters of U+00C0 to U+017F; a dot where the letter folds to two, or is none. */
  private static final String PLAIN =
      "aaaaaa.ceeeeiiiidnooooo.ouuuuy.."
          + "aaaaaa.ceeeeiiiidnooooo.ouuuuy.y"
          + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkklllllll"
          + "lllnnnnnnnnnoooooo..rrrrrrsssssssstttttt"
          + "uuuuuuuuuuuuwwyyyzzzzzzs";

  /** Lower-case letter or digit of an ASCII character, or 0 where it separates words. */
  private static final char[] ASCII = asciiTable();

  private Folding() {}

  /** The folded form of an ASCII character, or 0 where it separates words. */
  static char ascii(char c) {
    return ASCII[c];
  }

  /** The folded form of a letter or digit where that is a single letter and quickly told, or 0. */
  static char foldToOne(int codePoint) {
    if (codePoint < TABLE_END) {
      char plain = codePoint < 0xC0 ? '.' : PLAIN.charAt(codePoint - 0xC0);
      return plain == '.' ? 0 : plain;
    }
    return decomposes(codePoint) || !Character.isBmpCodePoint(codePoint)
        ? 0
        : (char) Character.toLowerCase(codePoint);
  }

  /** The folded form of a letter or digit outside ASCII: one letter or more. */
  static String fold(int codePoint) {
    char one = foldToOne(codePoint);
    if (one != 0) {
      return String.valueOf(one);
    }
    String letter = Character.toString(codePoint);
    return codePoint < TABLE_END
        ? foldPair(codePoint)
        : stripMarks(Normalizer.normalize(letter, Normalizer.Form.NFKD));
  }

  /** Whether the letter counts as a capital. */
  static boolean isCapital(int codePoint) {
    return Character.isUpperCase(codePoint) || Character.isTitleCase(codePoint);
  }

  /** Whether the code point belongs to a word. */
  static boolean isWordPart(int codePoint) {
    // Two letters of Unicode that texts use as apostrophes (Nuku\u02BBalofa).
    return Character.isLetterOrDigit(codePoint) && codePoint != 0x2BB && codePoint != 0x2BC;
  }

  /** Whether the code point may stand inside a word without being a part of its folded form. */
  static boolean isIgnoredInside(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.FORMAT;
  }

  private static String foldPair(int codePoint) {
    return switch (codePoint) {
      case 0xC6, 0xE6 -> "ae";
      case 0xDE, 0xFE -> "th";
      case 0xDF -> "ss";
      case 0x132, 0x133 -> "ij";
      case 0x152, 0x153 -> "oe";
      default -> Character.toString(codePoint);
    };
  }

  /** Whether a normalizer has anything to do: it is too slow to ask for every foreign letter. */
  private static boolean decomposes(int codePoint) {
    return codePoint < 0x500
        || (codePoint >= 0x1E00 && codePoint < 0x2000)
        || (codePoint >= 0xFB00 && codePoint < 0xFB07)
        || (codePoint >= 0xFF10 && codePoint < 0xFF5B);
  }

  private static String stripMarks(String decomposed) {
    StringBuilder kept = new StringBuilder();
    decomposed
        .codePoints()
        .filter(c -> !isIgnoredInside(c))
        .forEach(c -> kept.appendCodePoint(Character.toLowerCase(c)));
    return kept.toString();
  }

  private static char[] asciiTable() {
    char[] table = new char[128];
    for (char c = '0'; c <= '9'; c++) {
      table[c] = c;
    }
    for (char c = 'a'; c <= 'z'; c++) {
      table[c] = c;
      table[c - 'a' + 'A'] = c;
    }
    return table;
  }
}
