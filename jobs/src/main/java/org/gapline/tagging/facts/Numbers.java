package org.gapline.tagging.facts;

import org.gapline.codebook.pattern.Tokens;

/** Reads numbers from words. */
final class Numbers {

  private static final int LONGEST = 6;

  private Numbers() {}

  /** The number with which a word begins; 0 where it is none or too long to be a date's. */
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
}
