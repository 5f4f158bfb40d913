package org.gapline.table;

import java.util.Objects;

/**
 * One column of a curated table, as a documented constant.
 *
 * @param name the column's name, in snake case
 * @param presence whether a row may leave it out
 * @param comment meaning, unit and source, in one sentence for the table reference
 */
public record Column(String name, Presence presence, String comment) {

  /** Whether every row has a value in the column. */
  public enum Presence {
    REQUIRED,
    OPTIONAL
  }

  public Column {
    Objects.requireNonNull(presence);
    if (!name.matches("[a-z][a-z0-9_]*")) {
      throw new IllegalArgumentException("column name is not snake case: " + name);
    }
    if (comment.isBlank()) {
      throw new IllegalArgumentException("column " + name + " says nothing of its meaning");
    }
  }

  /** A column that every row fills. */
  public static Column required(String name, String comment) {
    return new Column(name, Presence.REQUIRED, comment);
  }

  /** A column that is null where the source does not say. */
  public static Column optional(String name, String comment) {
    return new Column(name, Presence.OPTIONAL, comment);
  }

  /** Whether a row may hold null here. */
  public boolean isOptional() {
    return presence == Presence.OPTIONAL;
  }
}
