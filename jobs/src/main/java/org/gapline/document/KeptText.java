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
    PrintedNumbers numbers = new PrintedNumbers();
    String heading = null;
    int begin = 0;
    while (begin < text.length()) {
      int found = text.indexOf(BLOCK_BREAK, begin);
      int end = found < 0 ? text.length() : found;
      Block block = block(text, begin, end, numbers, heading);
      if (block.span().length() > 0) {
        blocks.add(block);
        heading = block.kind() == Block.Kind.HEADING ? block.span().of(text) : heading;
      }
      begin = end + BLOCK_BREAK.length();
    }
    return List.copyOf(blocks);
  }

  private static Block block(
      String text, int begin, int end, PrintedNumbers numbers, String heading) {
    if (text.startsWith(HEADING_MARK, begin)) {
      numbers.heading();
      int content = begin + HEADING_MARK.length();
      int label = Label.end(text, content, end);
      return new Block(Block.Kind.HEADING, new Span(label, end), null, heading);
    }
    boolean item = text.startsWith(ITEM_MARK, begin);
    int content = item ? begin + ITEM_MARK.length() : begin;
    int label = Label.allEnd(text, content, end);
    String number = numbers.next(text.substring(content, label).strip(), item);
    Block.Kind kind = item ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
    return new Block(kind, new Span(label, end), number, heading);
  }
}
