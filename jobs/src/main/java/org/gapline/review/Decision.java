package org.gapline.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a reader says of a statement or sentence. */
public enum Decision {
  /** The tool's role and themes are right. */
  AGREE,
  /** It is a statement, with another role or other themes. */
  CHANGE,
  /** It is a statement, with the role and themes given; said without seeing the tool's coding. */
  STATEMENT,
  /** It carries none of the roles. */
  NO_STATEMENT,
  /** Looked at and left open: changes nothing. */
  UNSURE;

  /** The id used in sheets and tables. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The decision with this id, blanks and hyphens alike, if there is one. */
  public static Optional<Decision> parse(String id) {
    String plain = id.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    return Arrays.stream(values()).filter(decision -> decision.id().equals(plain)).findFirst();
  }

  /** Whether it says that there is a statement. */
  public boolean isStatement() {
    return this == AGREE || this == CHANGE || this == STATEMENT;
  }
}
