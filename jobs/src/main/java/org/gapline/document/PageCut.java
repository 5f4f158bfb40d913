package org.gapline.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cuts link lists and notices out of the blocks of a page, with the headings that stand over them.
 */
final class PageCut {

  private static final int LONGEST_LINK = 140;
  private static final int LONGEST_ABOVE = 90;
  private static final int LAST_WORDS = 3;

  private final List<PageBlock> blocks;
  private final Set<DocumentFlag> flags;
  private final Set<Integer> linkLists;
  private final List<TextBlock> kept = new ArrayList<>();
  private boolean inLinks;

  private PageCut(List<PageBlock> blocks, Set<DocumentFlag> flags) {
    this.blocks = blocks;
    this.flags = flags;
    this.linkLists = linkLists(blocks);
  }

  static List<TextBlock> kept(List<PageBlock> blocks, String title, Set<DocumentFlag> flags) {
    PageCut cut = new PageCut(blocks, flags);
    int top = cut.top(title);
    for (int i = 0; i < blocks.size(); i++) {
      if (cut.isCut(i) || (i < top && isAboveTitle(blocks.get(i)))) {
        flags.add(DocumentFlag.BOILERPLATE_REMOVED);
        cut.dropHeadingOver(i);
      } else {
        cut.write(blocks.get(i), i == 0);
      }
    }
    cut.dropEnd();
    return cut.kept;
  }

  /** The index of the title, else of a heading before the first paragraph, else 0. */
  private int top(String title) {
    int first = -1;
    boolean prose = false;
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      if (block.isHeading() && title != null && CleanBlocks.hasSameLetters(block.text(), title)) {
        return i;
      }
      prose |= block.text().length() > LONGEST_LINK;
      first = first < 0 && block.level() > 0 && !prose ? i : first;
    }
    return Math.max(0, first);
  }

  /** A label, a slogan, a menu or the name of the site over the title; a date there stays. */
  private static boolean isAboveTitle(PageBlock block) {
    if (block.list() > 0) {
      return true;
    }
    return block.text().length() <= LONGEST_ABOVE
        && !block.text().endsWith(".")
        && block.text().chars().noneMatch(Character::isDigit);
  }

  private boolean isCut(int i) {
    PageBlock block = blocks.get(i);
    String line = block.text();
    inLinks = (inLinks && isLinkLine(block)) || Boilerplate.announcesLinks(line);
    if (inLinks) {
      return true;
    }
    if (block.isHeading()) {
      return false;
    }
    return Boilerplate.rest(line).isEmpty()
        || (block.list() > 0 ? linkLists.contains(block.list()) : isLinks(block));
  }

  /** A short line of links, or several lines of them. */
  private static boolean isLinks(PageBlock block) {
    return block.isLink()
        && (block.text().length() < LONGEST_LINK || block.text().indexOf('\n') >= 0);
  }

  private static boolean isLinkLine(PageBlock block) {
    return block.level() == 0
        && block.list() == 0
        && block.text().length() <= LONGEST_LINK
        && !block.text().endsWith(".");
  }

  /** The lists that are mostly links. */
  private static Set<Integer> linkLists(List<PageBlock> blocks) {
    Map<Integer, int[]> counts = new HashMap<>();
    for (PageBlock block : blocks) {
      if (block.list() > 0) {
        int[] count = counts.computeIfAbsent(block.list(), list -> new int[2]);
        count[0]++;
        count[1] += block.isLink() ? 1 : 0;
      }
    }
    counts.values().removeIf(count -> count[1] * 10 < count[0] * 6);
    return counts.keySet();
  }

  private void dropHeadingOver(int i) {
    int last = kept.size() - 1;
    boolean under = i > 0 && blocks.get(i - 1).isHeading() && blocks.get(i - 1).level() > 1;
    boolean list = blocks.get(i).list() > 0 || blocks.get(i).isLink();
    if (under && list && last > 0 && kept.get(last).text().equals(blocks.get(i - 1).text())) {
      kept.remove(last);
    }
  }

  /** A heading over nothing, or a word or two after the last sentence, belong to the page. */
  private void dropEnd() {
    while (kept.size() > 1 && isLeftAtEnd(kept.get(kept.size() - 1))) {
      kept.remove(kept.size() - 1);
      flags.add(DocumentFlag.BOILERPLATE_REMOVED);
    }
  }

  private static boolean isLeftAtEnd(TextBlock block) {
    return block.isHeading()
        || (block.kind() == Block.Kind.PARAGRAPH
            && WordCount.of(block.text()) <= LAST_WORDS
            && Character.isLetter(block.text().charAt(block.text().length() - 1)));
  }

  /** Lines that breaks hold apart are read as a plain text is. */
  private void write(PageBlock block, boolean first) {
    if (block.kind() == Block.Kind.PARAGRAPH && block.text().indexOf('\n') >= 0) {
      kept.addAll(PlainText.blocks(block.text(), flags));
      return;
    }
    String text = block.isHeading() ? block.text() : Boilerplate.rest(block.text());
    boolean title = first && block.kind() == Block.Kind.PARAGRAPH && Headings.isTitle(text);
    kept.add(new TextBlock(title ? Block.Kind.HEADING : block.kind(), text));
  }
}
