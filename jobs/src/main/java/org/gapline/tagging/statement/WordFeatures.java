package org.gapline.tagging.statement;

import org.gapline.codebook.pattern.Tokens;
import org.gapline.learning.FeatureVector;
import org.gapline.learning.FeatureVector.Beginning;

/** Words as evidence: the stems of words and of pairs of neighbours, each with its language. */
final class WordFeatures {

  private static final int STEM = 6;
  private static final Beginning STEM_OF = new Beginning("stem ");

  private WordFeatures() {}

  /** Adds each word and each pair of neighbours. */
  static void words(Tokens tokens, String language, FeatureVector into) {
    Beginning word = new Beginning("word " + language + " ");
    Beginning words = new Beginning("words " + language + " ");
    for (int i = 0; i < tokens.size(); i++) {
      stem(tokens, i, into.begin(word)).add();
      if (i + 1 < tokens.size()) {
        stem(tokens, i, into.begin(words)).with(' ');
        stem(tokens, i + 1, into).add();
      }
    }
  }

  /** Adds the stem of each word, whatever its language: many words are kin. */
  static void stems(Tokens tokens, FeatureVector into) {
    for (int i = 0; i < tokens.size(); i++) {
      stem(tokens, i, into.begin(STEM_OF)).add();
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

  private static FeatureVector stem(Tokens tokens, int i, FeatureVector into) {
    int length = Math.min(STEM, tokens.length(i));
    for (int k = 0; k < length; k++) {
      into.with(tokens.letter(i, k));
    }
    return into;
  }
}
