package org.gapline.codebook.pattern;

/** A pattern that cannot be read: what is wrong, where, and how to mend it. */
public final class PatternException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final int character;
  private final String what;
  private final String remedy;

  PatternException(Pattern pattern, int offset, String what, String remedy) {
    super(
        "pattern \"%s\", character %d: %s. %s."
            .formatted(pattern.source(), offset + 1, what, remedy));
    this.character = offset + 1;
    this.what = what;
    this.remedy = remedy;
  }

  /** The character of the pattern at which it goes wrong; the first is 1. */
  public int character() {
    return character;
  }

  /** What is wrong, without a full stop. */
  public String what() {
    return what;
  }

  /** How to mend it, without a full stop. */
  public String remedy() {
    return remedy;
  }
}
