package org.gapline.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gapline.parsing.PrintedLine;
import org.gapline.parsing.PrintedPage;

/**
 * A plain text with form feeds is a printed one: what runs along on its pages goes, each page is
 * read as the text that it is, and a paragraph may run on over the page.
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
    List<List<String>> pages = new ArrayList<>();
    for (String page : text.stripTrailing().split("\f", -1)) {
      pages.add(RawText.repair(page, flags).lines().toList());
    }
    List<PrintedPage> printed = pages.stream().map(TextPages::laidOut).toList();
    List<PrintedPage> kept = RunningHeads.without(printed, flags);
    List<List<String>> texts = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      texts.add(without(pages.get(page), kept.get(page)));
    }
    return joined(texts, flags);
  }

  private static List<TextBlock> joined(List<List<String>> pages, Set<DocumentFlag> flags) {
    LineWrap wrap = LineWrap.of(pages.stream().flatMap(List::stream).toList());
    List<TextBlock> blocks = new ArrayList<>();
    int breaks = -1;
    for (List<String> page : pages) {
      breaks++;
      List<TextBlock> own = PlainText.blocks(page, wrap, flags);
      if (!own.isEmpty()) {
        append(own, breaks, blocks);
        breaks = 0;
      }
    }
    return blocks;
  }

  private static void append(List<TextBlock> page, int breaks, List<TextBlock> blocks) {
    TextBlock first = page.get(0);
    TextBlock before = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
    if (before != null && Apparatus.runsOn(before, first)) {
      blocks.set(blocks.size() - 1, Apparatus.joined(before, first, breaks));
    } else {
      blocks.add(new TextBlock(first.kind(), first.text(), breaks));
    }
    blocks.addAll(page.subList(1, page.size()));
  }

  /** The lines of a page where they would stand on paper; a line's place tells which it is. */
  private static PrintedPage laidOut(List<String> page) {
    List<PrintedLine> lines = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      String line = page.get(i).stripTrailing();
      String words = line.strip();
      if (!words.isEmpty()) {
        float x = (line.length() - words.length()) * LETTER;
        lines.add(
            new PrintedLine(x, (i + 1) * LEADING, words.length() * LETTER, SIZE, false, words));
      }
    }
    return new PrintedPage(PrintedPage.Source.TEXT_LAYER, lines);
  }

  private static List<String> without(List<String> page, PrintedPage kept) {
    Set<Integer> stay = new HashSet<>();
    kept.lines().forEach(line -> stay.add(Math.round(line.y() / LEADING) - 1));
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      lines.add(stay.contains(i) ? page.get(i).stripTrailing() : "");
    }
    return lines;
  }
}
