package org.gapline.review;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The coding that a reviewer saw on the sheet and judged.
 *
 * @param role id of the role
 * @param themes ids of the themes
 */
record SeenCoding(String role, List<String> themes) {

  SeenCoding {
    themes = List.copyOf(themes);
  }

  /** The coding on a row. */
  static SeenCoding of(Sheet.Row row) {
    List<String> themes =
        Arrays.stream(row.get(Sheet.TOOL_THEMES).split(Sheets.SEPARATOR))
            .filter(theme -> !theme.isEmpty())
            .toList();
    return new SeenCoding(row.get(Sheet.TOOL_ROLE), themes);
  }

  /** Whether it says the same, whatever the order of themes. */
  boolean isLike(SeenCoding other) {
    return role.equals(other.role) && Set.copyOf(themes).equals(Set.copyOf(other.themes));
  }

  @Override
  public String toString() {
    return role + ": " + String.join(Sheets.SEPARATOR, themes);
  }
}
