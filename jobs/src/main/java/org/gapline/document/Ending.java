package org.gapline.document;

import java.util.List;

/** Tells whether a text stops in the middle of a sentence. */
final class Ending {

  private static final int SENTENCE_WORDS = 4;

  private Ending() {}

  /** Looks at the last block that is no line about the page. */
  static boolean isMidSentence(List<TextBlock> blocks) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      TextBlock last = blocks.get(i);
      if (last.kind() == Block.Kind.PARAGRAPH && Headings.isSection(last.text())) {
        return isOpen(last) && WordCount.of(last.text()) > SENTENCE_WORDS;
      } else if (!isLineOfItsOwn(last)) {
        return last.kind() == Block.Kind.PARAGRAPH && isOpen(last);
      }
    }
    return false;
  }

  private static boolean isLineOfItsOwn(TextBlock block) {
    return WordCount.of(block.text()) < SENTENCE_WORDS
        || LineWrap.isField(block.text())
        || Headings.isByline(block.text());
  }

  private static boolean isOpen(TextBlock block) {
    return !SentenceEnd.mayBeAt(block.text());
  }
}
