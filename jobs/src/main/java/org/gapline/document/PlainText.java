package org.gapline.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the paragraphs, headings and list items of a text that shows them by its lines only. */
final class PlainText {

  private static final String STAMP = "0123456789.:/- ";
  private static final int STAMP_DIGITS = 6;

  private PlainText() {}

  /**
   * The blocks of a text.
   *
   * @param text characters cleaned, lines apart by {@code \n}
   * @param flags takes LINES_JOINED and BOILERPLATE_REMOVED
   */
  static List<TextBlock> blocks(String text, Set<DocumentFlag> flags) {
    List<String> lines = lines(text);
    return blocks(lines, LineWrap.of(lines), flags);
  }

  /** The blocks of one page of a text whose lines are broken by some habit. */
  static List<TextBlock> blocks(List<String> lines, LineWrap wrap, Set<DocumentFlag> flags) {
    List<String> kept = BoilerplateLines.without(lines, wrap, flags);
    return withoutStamp(Headings.mark(LineGroups.of(kept, wrap, flags)));
  }

  /** A date and time stamped before the title becomes a paragraph of its own. */
  private static List<TextBlock> withoutStamp(List<TextBlock> blocks) {
    if (blocks.isEmpty() || !blocks.get(0).isHeading()) {
      return blocks;
    }
    String title = blocks.get(0).text();
    int stamp = stampEnd(title);
    if (stamp == 0) {
      return blocks;
    }
    List<TextBlock> parted = new ArrayList<>(blocks);
    parted.set(0, TextBlock.heading(title.substring(stamp)));
    parted.add(0, TextBlock.paragraph(title.substring(0, stamp).strip()));
    return parted;
  }

  private static int stampEnd(String title) {
    int at = 0;
    int digits = 0;
    while (at < title.length() && STAMP.indexOf(title.charAt(at)) >= 0) {
      digits += Character.isDigit(title.charAt(at)) ? 1 : 0;
      at++;
    }
    boolean word = at > 0 && at < title.length() && title.charAt(at - 1) == ' ';
    return word && digits >= STAMP_DIGITS ? at : 0;
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
