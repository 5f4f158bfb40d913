package org.gapline.document;

import java.util.ArrayList;
import java.util.List;

/** The light Markdown of a kept text: how blocks are written and found again. */
public final class KeptText {

  /** Begins a heading. */
  public static final String HEADING_MARK = "# ";

  /** Begins a list item. */
  public static final String ITEM_MARK = "- ";

  /** Stands between two blocks. */
  public static final String BLOCK_BREAK = "\n\n";

  private KeptText() {}

  /** The blocks of a kept text, in order, with offsets into it. Time linear in the text. */
  public static List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    String heading = null;
    int paragraph = 1;
    int begin = 0;
    while (begin < text.length()) {
      int found = text.indexOf(BLOCK_BREAK, begin);
      int end = found < 0 ? text.length() : found;
      Block block = block(text, begin, end, paragraph, heading);
      if (block.span().length() > 0) {
        blocks.add(block);
        if (block.kind() == Block.Kind.HEADING) {
          heading = block.span().of(text);
        } else {
          paragraph++;
        }
      }
      begin = end + BLOCK_BREAK.length();
    }
    return List.copyOf(blocks);
  }

  private static Block block(String text, int begin, int end, int paragraph, String heading) {
    if (text.startsWith(HEADING_MARK, begin)) {
      return new Block(
          Block.Kind.HEADING, inside(begin + HEADING_MARK.length(), end), paragraph, heading);
    } else if (text.startsWith(ITEM_MARK, begin)) {
      return new Block(
          Block.Kind.LIST_ITEM, inside(begin + ITEM_MARK.length(), end), paragraph, heading);
    }
    return new Block(Block.Kind.PARAGRAPH, new Span(begin, end), paragraph, heading);
  }

  private static Span inside(int begin, int end) {
    return new Span(Math.min(begin, end), end);
  }
}
