package org.gapline.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gapline.parsing.PrintedLine;
import org.gapline.parsing.PrintedPage;

/**
 * A plain text with form feeds is a printed one: its lines are laid out as on paper, so that
 * running heads, page numbers and sentences over the page are seen as such.
 */
final class TextPages {

  private static final float SIZE = 10;
  private static final float LEADING = 12;
  private static final float LETTER = 6;

  private TextPages() {}

  /** Whether new pages begin within a text. */
  static boolean hasPages(String text) {
    return text.stripTrailing().indexOf(KeptText.PAGE_BREAK) > 0;
  }

  static List<TextBlock> blocks(String text, Set<DocumentFlag> flags) {
    List<PrintedPage> pages = new ArrayList<>();
    for (String page : text.stripTrailing().split("\f", -1)) {
      pages.add(page(RawText.repair(page, flags)));
    }
    return PrintedText.blocks(pages, flags);
  }

  private static PrintedPage page(String text) {
    List<PrintedLine> lines = new ArrayList<>();
    float y = 0;
    for (String line : text.lines().toList()) {
      y += LEADING;
      String words = line.strip();
      if (!words.isEmpty()) {
        float x = (line.stripTrailing().length() - words.length()) * LETTER;
        lines.add(new PrintedLine(x, y, words.length() * LETTER, SIZE, false, words));
      }
    }
    return new PrintedPage(PrintedPage.Source.TEXT_LAYER, lines);
  }
}
