package org.gapline.document;

import java.util.ArrayList;
import java.util.List;

/**
 * What parts the cells of a table of text: spreadsheets save commas, semicolons where a comma is
 * the decimal mark, or tabs, and call all of them CSV.
 */
public final class CellSeparator {

  private static final char[] SEPARATORS = {',', ';', '\t'};
  private static final int LINES = 50;

  private CellSeparator() {}

  /**
   * The separator of the header: the first line that has as many of its most frequent separator as
   * the line after it, since a title may stand above a header; else the first line that has any. A
   * comma where none has. What stands in quotation marks does not count.
   */
  public static char of(String text) {
    List<String> lines = firstLines(text);
    char first = 0;
    for (int i = 0; i < lines.size(); i++) {
      char likely = mostFrequent(lines.get(i));
      long count = count(lines.get(i), likely);
      if (count > 0 && i + 1 < lines.size() && count == count(lines.get(i + 1), likely)) {
        return likely;
      }
      first = first == 0 && count > 0 ? likely : first;
    }
    return first == 0 ? ',' : first;
  }

  /** The first lines without what stands in quotation marks; blank ones left out. */
  private static List<String> firstLines(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length() && lines.size() < LINES; i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      if (!quoted && (c == '\n' || c == '\r')) {
        add(line, lines);
      } else if (!quoted) {
        line.append(c);
      }
    }
    add(line, lines);
    return lines;
  }

  private static void add(StringBuilder line, List<String> lines) {
    if (!line.toString().isBlank()) {
      lines.add(line.toString());
    }
    line.setLength(0);
  }

  private static char mostFrequent(String line) {
    char most = SEPARATORS[0];
    for (char each : SEPARATORS) {
      most = count(line, each) > count(line, most) ? each : most;
    }
    return most;
  }

  private static long count(String line, char separator) {
    return line.chars().filter(c -> c == separator).count();
  }
}
