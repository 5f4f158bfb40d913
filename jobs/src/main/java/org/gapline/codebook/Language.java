package org.gapline.codebook;

/** Codes of languages as the codebook writes them. */
final class Language {

  static final String ENGLISH = "en";

  private Language() {}

  /** Whether the text has the form of a code of ISO 639-1. */
  static boolean isCode(String text) {
    return text.length() == 2 && text.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }
}
