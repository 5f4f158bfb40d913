package org.gapline.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the paragraphs, headings and list items of a text that shows them by its lines only. */
final class PlainText {

  private PlainText() {}

  /**
   * The blocks of a text.
   *
   * @param text characters cleaned, lines apart by {@code \n}
   * @param flags takes LINES_JOINED and BOILERPLATE_REMOVED
   */
  static List<TextBlock> blocks(String text, Set<DocumentFlag> flags) {
    List<String> lines = lines(text);
    LineWrap wrap = LineWrap.of(lines);
    return Headings.mark(LineGroups.of(BoilerplateLines.without(lines, wrap, flags), wrap, flags));
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int begin = 0;
    while (begin <= text.length()) {
      int found = text.indexOf('\n', begin);
      int end = found < 0 ? text.length() : found;
      lines.add(text.substring(begin, end).stripTrailing());
      begin = end + 1;
    }
    return lines;
  }
}
