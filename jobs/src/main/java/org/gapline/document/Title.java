package org.gapline.document;

import java.util.List;

/** Finds the title of a document. */
final class Title {

  private static final int TITLE_WORDS = 5;

  private Title() {}

  /** The title that the format states, else the best heading before the first paragraph. */
  static String of(String stated, List<Block> blocks, String text) {
    if (stated != null && !stated.isBlank()) {
      return stated.strip();
    }
    String first = null;
    for (Block block : blocks) {
      if (block.kind() != Block.Kind.HEADING) {
        if (first != null || block.span().length() > 130) {
          break;
        }
        continue;
      }
      String heading = block.span().of(text);
      if (WordCount.of(heading) >= TITLE_WORDS) {
        return heading;
      }
      first = first == null ? heading : first;
    }
    return first;
  }
}
