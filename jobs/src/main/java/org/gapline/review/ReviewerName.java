package org.gapline.review;

import java.util.Locale;
import java.util.Optional;

/** The names of reviewers and coders: they are shown in lists, sheets and tables. */
public final class ReviewerName {

  private static final int MOST_CHARACTERS = 100;
  private static final int NON_JOINER = 0x200c;
  private static final int JOINER = 0x200d;
  private static final String REMEDY = ". Write a name or initials";

  private ReviewerName() {}

  /**
   * What is wrong with a name, as a sentence that begins with the name; nothing where it may stand.
   */
  public static Optional<String> problem(String name) {
    if (name.isBlank()) {
      return Optional.of("\"\" names nobody" + REMEDY);
    } else if (name.length() > MOST_CHARACTERS) {
      return Optional.of(
          String.format(
              Locale.ROOT,
              "of %,d characters is too long, at most %,d%s",
              name.length(),
              MOST_CHARACTERS,
              REMEDY));
    } else if (SafeCell.startsAsFormula(name)) {
      return Optional.of("\"" + name + "\" begins like a formula" + REMEDY);
    } else if (name.codePoints().anyMatch(ReviewerName::isUnseen)) {
      return Optional.of("\"" + name + "\" holds a character that nobody sees" + REMEDY);
    }
    return Optional.empty();
  }

  /**
   * Breaks of lines and what turns the direction of a text; names of some languages have joiners.
   */
  private static boolean isUnseen(int character) {
    int type = Character.getType(character);
    return Character.isISOControl(character)
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || (type == Character.FORMAT && character != NON_JOINER && character != JOINER);
  }
}
