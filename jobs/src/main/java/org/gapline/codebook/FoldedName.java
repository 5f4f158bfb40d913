package org.gapline.codebook;

import org.gapline.codebook.pattern.Tokens;

/**
 * Tells whether two spellings are one name: case, diacritics and punctuation make no difference.
 */
final class FoldedName {

  private FoldedName() {}

  /** The words of a name, folded; empty where it has none. */
  static String of(String name) {
    Tokens tokens = Tokens.of(name);
    StringBuilder folded = new StringBuilder(name.length());
    for (int i = 0; i < tokens.size(); i++) {
      folded.append(tokens.folded(i)).append(' ');
    }
    return folded.toString();
  }
}
