package org.gapline.explorer;

import java.util.List;
import org.gapline.document.Block;
import org.gapline.document.KeptText;
import org.gapline.document.Sentence;
import org.gapline.document.SentenceEnd;
import org.gapline.document.SentenceSplitter;

/**
 * Finds the words that lead in to a statement which is no sentence of its own: those of the
 * paragraph above a list, or those of the same sentence before its items. Without them "appropriate
 * training" tells nobody what is said of it.
 */
final class LeadInFinder {

  /** An item so many blocks below the words that would announce it stands too far from them. */
  private static final int REACH = 60;

  private static final char COLON = ':';

  private static final SentenceSplitter SPLITTER = new SentenceSplitter();

  private final String text;
  private final List<Block> blocks;

  /**
   * @param kept the kept text of a document
   */
  LeadInFinder(String kept) {
    this.text = KeptText.flowing(kept);
    this.blocks = KeptText.blocks(kept);
  }

  /** What leads in to the statement that begins at an offset of the kept text; may be empty. */
  String before(int begin) {
    int at = lastBlockFrom(begin);
    if (at < 0) {
      return "";
    }
    Block block = blocks.get(at);
    String before = text.substring(Math.min(block.span().begin(), begin), begin);
    return before.isBlank()
        ? aboveTheList(at)
        : withinSentence(block.span().of(text), before.length());
  }

  /** The last block that begins at an offset or before it, or -1. */
  private int lastBlockFrom(int offset) {
    int low = 0;
    int high = blocks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (blocks.get(middle).span().begin() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private String withinSentence(String block, int offset) {
    for (Sentence sentence : SPLITTER.sentences(block)) {
      if (sentence.span().begin() < offset && offset < sentence.span().end()) {
        String before = block.substring(sentence.span().begin(), offset);
        return before.substring(0, endOfLead(before)).strip();
      }
    }
    return "";
  }

  /** Up to the colon after which the items stand; the items before this one are no lead-in. */
  private static int endOfLead(String before) {
    int colon = before.lastIndexOf(COLON);
    return colon < 0 ? before.length() : colon + 1;
  }

  private String aboveTheList(int item) {
    for (int i = item - 1; i >= Math.max(0, item - REACH); i--) {
      Block block = blocks.get(i);
      String above = block.span().of(text);
      if (block.kind() == Block.Kind.HEADING) {
        return "";
      } else if (above.charAt(above.length() - 1) == COLON) {
        return lastSentence(above);
      } else if (!isItem(block, above)) {
        return SentenceEnd.isFullAt(above) ? "" : lastSentence(above);
      }
    }
    return "";
  }

  /** Items of official documents stand as paragraphs of their own, apart by semicolons. */
  private static boolean isItem(Block block, String text) {
    return block.kind() == Block.Kind.LIST_ITEM
        || Character.isLowerCase(text.charAt(0))
        || !FragmentEnd.without(text).equals(text);
  }

  private String lastSentence(String block) {
    List<Sentence> sentences = SPLITTER.sentences(block);
    return sentences.isEmpty() ? "" : sentences.get(sentences.size() - 1).span().of(block);
  }
}
