package org.gapline.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Markdown of ours as plain text for a terminal: no escapes, no tables, no ids, lines of a width.
 */
final class PlainText {

  private static final int WIDTH = 100;
  private static final int CELLS_SHOWN = 3;
  private static final Pattern CELL = Pattern.compile(" (?<!\\\\)\\| ");
  private static final Pattern STRONG = Pattern.compile("(?<!\\\\)\\*\\*");
  private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

  private PlainText() {}

  static String of(String markdown) {
    List<String> out = new ArrayList<>();
    List<String> lines = markdown.strip().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      boolean head = i + 1 < lines.size() && isRule(lines.get(i + 1));
      if (!isRule(lines.get(i))) {
        add(out, head ? head(lines.get(i)) : line(lines.get(i)));
      }
    }
    return String.join("\n", out) + "\n";
  }

  private static boolean isRule(String line) {
    return line.startsWith("| ---");
  }

  private static String head(String row) {
    return plain(cells(row)[0]) + ":";
  }

  private static String line(String line) {
    if (!line.startsWith("| ")) {
      return plain(line.replaceFirst("^#+ ", ""));
    }
    String[] cells = cells(line);
    return "- " + plain(cells[0] + ": " + cells[1] + ". " + cells[CELLS_SHOWN - 1]);
  }

  private static String[] cells(String row) {
    return CELL.split(row.substring(2, row.length() - 2));
  }

  private static String plain(String text) {
    return ESCAPED.matcher(STRONG.matcher(text).replaceAll("")).replaceAll("$1");
  }

  private static void add(List<String> out, String text) {
    String rest = text;
    String indent = text.startsWith("- ") ? "  " : "";
    while (rest.length() > WIDTH && rest.lastIndexOf(' ', WIDTH) > indent.length()) {
      int space = rest.lastIndexOf(' ', WIDTH);
      out.add(rest.substring(0, space));
      rest = indent + rest.substring(space + 1);
    }
    boolean blankTwice = rest.isEmpty() && !out.isEmpty() && out.get(out.size() - 1).isEmpty();
    if (!blankTwice) {
      out.add(rest);
    }
  }
}
