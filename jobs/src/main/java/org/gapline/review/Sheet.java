package org.gapline.review;

import java.util.List;
import java.util.Map;

/**
 * A sheet as a reader gets it or gives it back.
 *
 * @param columns names of its columns, in order
 * @param rows its rows below the header
 */
public record Sheet(List<String> columns, List<Row> rows) {

  public Sheet {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  // Columns of all kinds of sheet.
  public static final String UNIT_ID = "unit_id";
  public static final String DOC_ID = "doc_id";
  public static final String EVENT_ID = "event_id";
  public static final String WHY = "why";
  public static final String DOCUMENT = "document";
  public static final String SOURCE = "source";
  public static final String LINK = "link";
  public static final String HEADING = "heading";
  public static final String BEFORE = "before";
  public static final String TEXT = "text";
  public static final String AFTER = "after";
  public static final String TOOL_ROLE = "tool_role";
  public static final String TOOL_THEMES = "tool_themes";
  public static final String CONFIDENCE = "confidence";
  public static final String DECIDED_BY = "decided_by";
  public static final String RULES = "rules";
  public static final String DECISION = "decision";
  public static final String ROLE = "role";
  public static final String THEME = "theme_";
  public static final String SAID_BY = "said_by";
  public static final String SECOND_ROLE = "role_b";
  public static final String SECOND_THEME = "theme_b";
  public static final String REVIEWER = "reviewer";
  public static final String DECIDED_ON = "decided_on";
  public static final String COMMENT = "comment";
  public static final String SHEET = "sheet";
  public static final String CODEBOOK = "codebook_version";

  /** How many themes a statement takes at most, by the coding manual. */
  public static final int MOST_THEMES = 4;

  /**
   * A row.
   *
   * @param line number of its line in the sheet, from 1, the header's
   * @param cells cells by column; those that are empty may be missing
   * @param problem why it cannot be read, as that it holds a formula; null where it can
   */
  public record Row(long line, Map<String, String> cells, String problem) {
    public Row {
      cells = Map.copyOf(cells);
    }

    /** The text of a cell without white space around it; empty where there is none. */
    public String get(String column) {
      return cells.getOrDefault(column, "").strip();
    }
  }
}
