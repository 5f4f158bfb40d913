package org.gapline.document;

import java.util.ArrayList;
import java.util.List;

/** The light Markdown of a kept text: how blocks are written and found again. */
public final class KeptText {

  /** Begins a heading. */
  public static final String HEADING_MARK = "# ";

  /** Begins a list item. */
  public static final String ITEM_MARK = "- ";

  /**
   * Stands where a new page begins: between the two line ends that part two blocks, or in place of
   * the blank within a paragraph that runs on.
   */
  public static final char PAGE_BREAK = '\f';

  private KeptText() {}

  /** Writes blocks as kept text. */
  static String write(List<TextBlock> blocks) {
    StringBuilder text = new StringBuilder();
    for (TextBlock block : blocks) {
      writeBreak(text, block.pageBreaks());
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

  private static void writeBreak(StringBuilder text, int pageBreaks) {
    String pages = String.valueOf(PAGE_BREAK).repeat(pageBreaks);
    if (!text.isEmpty()) {
      text.append('\n').append(pages).append('\n');
    } else if (pageBreaks > 0) {
      text.append(pages).append('\n');
    }
  }

  /**
   * The text with a blank for each page that begins within a paragraph: as its sentences read, with
   * the same offsets.
   */
  public static String flowing(String text) {
    int at = text.indexOf(PAGE_BREAK);
    if (at < 0) {
      return text;
    }
    StringBuilder flowing = new StringBuilder(text);
    for (; at >= 0; at = text.indexOf(PAGE_BREAK, at + 1)) {
      if (!isBetweenBlocks(text, at)) {
        flowing.setCharAt(at, ' ');
      }
    }
    return flowing.toString();
  }

  private static boolean isBetweenBlocks(String text, int pageBreak) {
    int end = pageBreak;
    while (end < text.length() && text.charAt(end) == PAGE_BREAK) {
      end++;
    }
    return end < text.length() && text.charAt(end) == '\n';
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
      begin = afterPageBreaks(text, begin);
      int end = blockEnd(text, begin);
      Block block = block(text, begin, end, numbers, heading);
      if (block.span().length() > 0) {
        blocks.add(block);
        heading = block.kind() == Block.Kind.HEADING ? block.span().of(text) : heading;
      }
      begin = end + 1;
    }
    return List.copyOf(blocks);
  }

  /** Past the pages and the line end that come before a block. */
  private static int afterPageBreaks(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == PAGE_BREAK) {
      at++;
    }
    return at < text.length() && text.charAt(at) == '\n' ? at + 1 : from;
  }

  /** The first of two line ends with nothing but new pages between them, or the end. */
  private static int blockEnd(String text, int from) {
    for (int at = text.indexOf('\n', from); at >= 0; at = text.indexOf('\n', at + 1)) {
      int next = at + 1;
      while (next < text.length() && text.charAt(next) == PAGE_BREAK) {
        next++;
      }
      if (next < text.length() && text.charAt(next) == '\n') {
        return at;
      }
    }
    return text.length();
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
    boolean goesOn = item || (label < end && Character.isLowerCase(text.charAt(label)));
    String number = numbers.next(text.substring(content, label).strip(), goesOn);
    Block.Kind kind = item ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
    return new Block(kind, new Span(label, end), number, heading);
  }
}
