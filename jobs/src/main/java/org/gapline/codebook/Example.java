package org.gapline.codebook;

import java.util.List;

/**
 * A sentence of the codebook with the outcome that a coder expects; each one is a test.
 *
 * @param text the sentence
 * @param language ISO 639-1 code
 * @param role the role it must get, {@code none} for no statement, or null where only themes count
 * @param themes the themes it must get, all of them, or null where only the role counts
 * @param line line in its file, for messages
 */
public record Example(String text, String language, String role, List<String> themes, int line) {

  /** The role of a sentence that is no statement. */
  public static final String NO_STATEMENT = "none";

  /** Stands among themes where no theme fits. */
  public static final String NO_THEME = "other";

  public Example {
    themes = themes == null ? null : List.copyOf(themes);
  }

  /** Whether a theme is among those that it must get. */
  public boolean expectsTheme(String theme) {
    return themes != null && themes.contains(theme);
  }
}
