package org.gapline.codebook.pattern;

/**
 * One pattern of the codebook's small language, as the analyst wrote it. The language is described
 * in {@code docs/patterns.md}.
 *
 * @param source the pattern as written
 * @param line line in its file, for messages; 0 where it stands in no file
 */
public record Pattern(String source, int line) {

  /**
   * A pattern that has been found readable.
   *
   * @throws PatternException if it cannot be read
   */
  public static Pattern checked(String source, int line) {
    Pattern pattern = new Pattern(source, line);
    new PatternParser(pattern).parse();
    return pattern;
  }

  /**
   * A pattern for a name that may hold signs of the pattern language, as {@code Hong Kong (China)}:
   * its words in sequence.
   *
   * @throws PatternException if the name has no letter and no digit
   */
  public static Pattern ofName(String name, int line) {
    StringBuilder words = new StringBuilder();
    Tokens tokens = Tokens.of(name);
    for (int i = 0; i < tokens.size(); i++) {
      words.append(i == 0 ? "" : " ").append(tokens.word(i));
    }
    return checked(words.toString(), line);
  }
}
