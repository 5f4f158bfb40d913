package org.gapline.tagging.facts;

import org.gapline.codebook.pattern.Tokens;

/** Reads numbers from words. */
final class Numbers {

  static final int DAYS = 31;

  private static final String LONGEST_DAY = "31st";
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int LONGEST = 6;

  private Numbers() {}

  /**
   * The number with which a word begins, of a longer one its first six digits; 0 where it is none.
   */
  static int value(String text, Tokens tokens, int i) {
    int value = 0;
    int end = Math.min(tokens.end(i), tokens.begin(i) + LONGEST);
    for (int k = tokens.begin(i); k < end; k++) {
      char digit = text.charAt(k);
      if (digit < '0' || digit > '9') {
        break;
      }
      value = value * 10 + (digit - '0');
    }
    return value;
  }

  /** Whether a word is there and has digits only. */
  static boolean isBare(String text, Tokens tokens, int i) {
    if (i < 0 || i >= tokens.size()) {
      return false;
    }
    for (int k = tokens.begin(i); k < tokens.end(i); k++) {
      if (text.charAt(k) < '0' || text.charAt(k) > '9') {
        return false;
      }
    }
    return true;
  }

  /** The number that a word spells in English, French or Spanish up to fifteen, or its digits. */
  static int spelled(String text, Tokens tokens, int i) {
    if (i < 0 || i >= tokens.size()) {
      return 0;
    }
    return switch (tokens.folded(i)) {
      case "one", "un", "une", "uno", "una" -> 1;
      case "two", "deux", "dos" -> 2;
      case "three", "trois", "tres" -> 3;
      case "four", "quatre", "cuatro" -> 4;
      case "five", "cinq", "cinco" -> 5;
      case "six", "seis" -> 6;
      case "seven", "sept", "siete" -> 7;
      case "eight", "huit", "ocho" -> 8;
      case "nine", "neuf", "nueve" -> 9;
      case "ten", "dix", "diez" -> 10;
      case "twelve", "douze", "doce" -> 12;
      case "fourteen", "quatorze", "catorce" -> 14;
      default -> isBare(text, tokens, i) ? value(text, tokens, i) : 0;
    };
  }

  /** Whether a word is a day of a month: "3", "3rd", "1er". */
  static boolean isDay(String text, Tokens tokens, int i) {
    if (!startsWithDigit(text, tokens, i)
        || tokens.end(i) - tokens.begin(i) > LONGEST_DAY.length()) {
      return false;
    }
    int value = value(text, tokens, i);
    return value >= 1 && value <= DAYS && (isBare(text, tokens, i) || isOrdinal(tokens.folded(i)));
  }

  private static boolean isOrdinal(String word) {
    int digits = word.length() > 1 && Character.isDigit(word.charAt(1)) ? 2 : 1;
    return switch (word.substring(digits)) {
      case "st", "nd", "rd", "th", "er", "o", "e" -> true;
      default -> false;
    };
  }

  /** Whether a word is a year of four digits. */
  static boolean isYear(String text, Tokens tokens, int i) {
    return startsWithDigit(text, tokens, i)
        && tokens.end(i) - tokens.begin(i) == 4
        && isBare(text, tokens, i)
        && value(text, tokens, i) >= FIRST_YEAR
        && value(text, tokens, i) <= LAST_YEAR;
  }

  private static boolean startsWithDigit(String text, Tokens tokens, int i) {
    return i >= 0 && i < tokens.size() && Character.isDigit(text.charAt(tokens.begin(i)));
  }
}
