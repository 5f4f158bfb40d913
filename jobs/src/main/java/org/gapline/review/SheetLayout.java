package org.gapline.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Role;
import org.gapline.codebook.Theme;

/**
 * The columns of a kind of sheet, and what a reader may choose in them.
 *
 * @param kind kind of the sheet
 * @param themes ids of the codebook's themes, in its order, and {@code other}
 */
public record SheetLayout(SheetKind kind, List<String> themes) {

  /** The theme of a statement that no theme of the codebook fits. */
  static final String OTHER = "other";

  /** The columns without which a sheet cannot be taken in. */
  public static final Set<String> NEEDED =
      Set.of(
          Sheet.UNIT_ID,
          Sheet.DOC_ID,
          Sheet.TEXT,
          Sheet.DECISION,
          Sheet.ROLE,
          Sheet.THEME + 1,
          Sheet.REVIEWER,
          Sheet.SHEET,
          Sheet.CODEBOOK);

  private static final List<String> SPEAKERS =
      List.of(
          "participants",
          "host-state",
          "assessor",
          "organizer",
          "civil-society",
          "academic",
          "press",
          "unclear");

  public SheetLayout {
    themes = List.copyOf(themes);
  }

  /** The layout of a kind of sheet under a codebook. */
  public static SheetLayout of(SheetKind kind, Codebook codebook) {
    List<String> themes = new ArrayList<>(codebook.themes().stream().map(Theme::id).toList());
    if (!themes.contains(OTHER)) {
      themes.add(OTHER);
    }
    return new SheetLayout(kind, themes);
  }

  /** All columns, in order. */
  public List<String> columns() {
    List<String> columns = new ArrayList<>(List.of(Sheet.DOCUMENT, Sheet.HEADING));
    columns.addAll(List.of(Sheet.BEFORE, Sheet.TEXT, Sheet.AFTER));
    if (kind == SheetKind.REVIEW) {
      columns.addAll(List.of(Sheet.WHY, Sheet.TOOL_ROLE, Sheet.TOOL_THEMES, Sheet.CONFIDENCE));
    }
    columns.addAll(answers());
    columns.addAll(List.of(Sheet.LINK, Sheet.SOURCE));
    if (kind == SheetKind.REVIEW) {
      columns.addAll(List.of(Sheet.DECIDED_BY, Sheet.RULES));
    }
    if (kind == SheetKind.READING) {
      columns.add(Sheet.WHY);
    }
    columns.addAll(List.of(Sheet.UNIT_ID, Sheet.DOC_ID, Sheet.EVENT_ID));
    columns.addAll(List.of(Sheet.SHEET, Sheet.CODEBOOK));
    return columns;
  }

  /** The columns that the reader fills. */
  public List<String> answers() {
    List<String> answers = new ArrayList<>(List.of(Sheet.DECISION, Sheet.ROLE));
    answers.addAll(themeColumns(Sheet.THEME));
    if (kind == SheetKind.READING) {
      answers.add(Sheet.SAID_BY);
      answers.add(Sheet.SECOND_ROLE);
      answers.addAll(themeColumns(Sheet.SECOND_THEME));
    }
    answers.addAll(List.of(Sheet.REVIEWER, Sheet.DECIDED_ON, Sheet.COMMENT));
    return answers;
  }

  /** What may be chosen in a column, by column; those that are not listed take free text. */
  public Map<String, List<String>> choices() {
    Map<String, List<String>> choices = new LinkedHashMap<>();
    List<String> roles = Arrays.stream(Role.values()).map(Role::id).toList();
    choices.put(Sheet.DECISION, kind.decisions().stream().map(Decision::id).toList());
    choices.put(Sheet.ROLE, roles);
    themeColumns(Sheet.THEME).forEach(column -> choices.put(column, themes));
    if (kind == SheetKind.READING) {
      choices.put(Sheet.SAID_BY, SPEAKERS);
      choices.put(Sheet.SECOND_ROLE, roles);
      themeColumns(Sheet.SECOND_THEME).forEach(column -> choices.put(column, themes));
    }
    return choices;
  }

  /** Whether a reader has chosen anything in any row. */
  public boolean isFilledAnywhere(Sheet sheet) {
    Set<String> asked = choices().keySet();
    return sheet.rows().stream()
        .anyMatch(row -> asked.stream().anyMatch(each -> !row.get(each).isEmpty()));
  }

  /** The columns of a coding's themes. */
  static List<String> themeColumns(String prefix) {
    return IntStream.rangeClosed(1, Sheet.MOST_THEMES).mapToObj(n -> prefix + n).toList();
  }
}
