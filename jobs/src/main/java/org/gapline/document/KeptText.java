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

  /** Writes blocks as kept text. */
  static String write(List<TextBlock> blocks) {
    StringBuilder text = new StringBuilder();
    for (TextBlock block : blocks) {
      if (!text.isEmpty()) {
        text.append(BLOCK_BREAK);
      }
      text.append(
          switch (block.kind()) {
            case HEADING -> HEADING_MARK;
            case LIST_ITEM -> ITEM_MARK;
            case PARAGRAPH -> "";
          });
      text.append(block.text());
    }
    return text.toString();
  }

  /**
   * The blocks of a kept text, in order, with offsets into it. A label such as {@code "(a) "} or
   * {@code "4. "} stays in the kept text, for citing, and belongs to the marker, not to the span.
   * Time linear in the text.
   */
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
          Block.Kind.HEADING, inside(text, begin + HEADING_MARK.length(), end), paragraph, heading);
    } else if (text.startsWith(ITEM_MARK, begin)) {
      return new Block(
          Block.Kind.LIST_ITEM, inside(text, begin + ITEM_MARK.length(), end), paragraph, heading);
    }
    return new Block(Block.Kind.PARAGRAPH, inside(text, begin, end), paragraph, heading);
  }

  private static Span inside(String text, int begin, int end) {
    return new Span(Math.min(Label.end(text, begin, end), end), end);
  }
}
