package org.gapline.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * Cuts link lists and notices out of the blocks of a page, and the headings that stand over them.
 */
final class PageCut {

  private PageCut() {}

  static List<TextBlock> kept(List<PageBlock> blocks) {
    List<TextBlock> kept = new ArrayList<>();
    boolean cutAfterHeading = false;
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      if (isCut(blocks, i)) {
        cutAfterHeading |= dropHeading(kept, blocks, i);
        continue;
      }
      write(block, kept);
    }
    return kept;
  }

  private static boolean isCut(List<PageBlock> blocks, int i) {
    PageBlock block = blocks.get(i);
    String line = block.text();
    if (Boilerplate.announcesLinks(line)
        || (!block.isHeading() && Boilerplate.rest(line).isEmpty())) {
      return true;
    }
    if (block.isHeading()) {
      return false;
    }
    if (block.list() > 0) {
      return isLinkList(blocks, block.list());
    }
    return block.isLink() && line.length() < 200;
  }

  private static boolean isLinkList(List<PageBlock> blocks, int list) {
    int links = 0;
    int items = 0;
    for (PageBlock block : blocks) {
      if (block.list() == list) {
        items++;
        links += block.isLink() ? 1 : 0;
      }
    }
    return links * 10 >= items * 6;
  }

  private static boolean dropHeading(List<TextBlock> kept, List<PageBlock> blocks, int i) {
    boolean under = i > 0 && blocks.get(i - 1).isHeading() && blocks.get(i).list() > 0;
    int last = kept.size() - 1;
    if (under && last > 0 && kept.get(last).text().equals(blocks.get(i - 1).text())) {
      kept.remove(last);
    }
    return under;
  }

  /** Lines that breaks hold apart are read as a plain text is. */
  private static void write(PageBlock block, List<TextBlock> kept) {
    if (block.text().indexOf('\n') < 0) {
      kept.add(new TextBlock(block.kind(), block.text()));
    } else if (block.kind() == Block.Kind.PARAGRAPH) {
      kept.addAll(PlainText.blocks(block.text(), EnumSet.noneOf(DocumentFlag.class)));
    } else {
      kept.add(new TextBlock(block.kind(), BlockText.clean(block.text())));
    }
  }
}
