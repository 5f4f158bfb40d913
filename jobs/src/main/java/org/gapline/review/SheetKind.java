package org.gapline.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a sheet asks of its reader. */
public enum SheetKind {
  /** To judge the tool's coding of statements: decisions override it. */
  REVIEW,
  /** To code statements without seeing the tool's coding, to compare coders. */
  BLIND,
  /** To code every sentence of whole events, to measure what the tool misses. */
  READING;

  /** The id used in sheets and tables. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind with this id, if there is one. */
  public static Optional<SheetKind> parse(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }

  /** The decisions that a reader of such a sheet chooses from. */
  public List<Decision> decisions() {
    return this == REVIEW
        ? List.of(Decision.AGREE, Decision.CHANGE, Decision.NO_STATEMENT, Decision.UNSURE)
        : List.of(Decision.STATEMENT, Decision.NO_STATEMENT, Decision.UNSURE);
  }
}
