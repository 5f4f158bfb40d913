package org.gapline.tagging.statement;

import org.gapline.codebook.pattern.Tokens;
import org.gapline.learning.FeatureVector;

/** Words as evidence: the stems of words and of pairs of neighbours, each with its language. */
final class WordFeatures {

  private static final int STEM = 6;

  private WordFeatures() {}

  /** Adds each word and each pair of neighbours. */
  static void words(Tokens tokens, String language, FeatureVector into) {
    for (int i = 0; i < tokens.size(); i++) {
      word("word ", tokens, i, language, into);
      if (i + 1 < tokens.size()) {
        pair("words ", tokens, i, language, into);
      }
    }
  }

  /** Adds one word under a name. */
  static void word(String name, Tokens tokens, int i, String language, FeatureVector into) {
    stem(tokens, i, into.with(name).with(language).with(' ')).add();
  }

  /** Adds one word and the next one under a name. */
  static void pair(String name, Tokens tokens, int i, String language, FeatureVector into) {
    stem(tokens, i, into.with(name).with(language).with(' ')).with(' ');
    stem(tokens, i + 1, into).add();
  }

  /** Adds the stem of one word under a name, whatever its language: many words are kin. */
  static void stem(String name, Tokens tokens, int i, FeatureVector into) {
    stem(tokens, i, into.with(name)).add();
  }

  private static FeatureVector stem(Tokens tokens, int i, FeatureVector into) {
    int length = Math.min(STEM, tokens.length(i));
    for (int k = 0; k < length; k++) {
      into.with(tokens.letter(i, k));
    }
    return into;
  }
}
