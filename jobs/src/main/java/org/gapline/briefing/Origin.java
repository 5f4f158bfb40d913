package org.gapline.briefing;

import java.util.List;

/**
 * Where a figure comes from: rows of a table of the release, by their keys.
 *
 * @param table name of the table
 * @param keys keys of the rows: the values that tell a row from the others, joined by a slash
 * @param column the column that holds the value; null where the rows themselves are counted
 */
public record Origin(String table, List<String> keys, String column) {

  private static final int SHOWN_KEYS = 3;

  public Origin {
    keys = List.copyOf(keys);
  }

  /** The value of one column of one row. */
  public static Origin cell(String table, String column, String... key) {
    return new Origin(table, List.of(String.join("/", key)), column);
  }

  /** So many rows. */
  public static Origin rows(String table, List<String> keys) {
    return new Origin(table, keys, null);
  }

  /** The origin in a line, as a page carries it beside the figure. */
  public String text() {
    if (column != null) {
      return table + " " + keys.get(0) + " " + column;
    }
    int shown = Math.min(SHOWN_KEYS, keys.size());
    String more = keys.size() > shown ? " and " + (keys.size() - shown) + " more" : "";
    return keys.size() + " of " + table + ": " + String.join(" ", keys.subList(0, shown)) + more;
  }
}
