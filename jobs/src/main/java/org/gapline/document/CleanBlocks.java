package org.gapline.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cleans blocks one by one, and keeps what stands twice once. */
final class CleanBlocks {

  private static final int SHORTEST_LEAD = 60;
  private static final int TOP = 5;

  private CleanBlocks() {}

  static List<TextBlock> clean(List<TextBlock> blocks, Set<DocumentFlag> flags) {
    List<TextBlock> cleaned = new ArrayList<>(blocks.size());
    int pageBreaks = 0;
    for (TextBlock block : blocks) {
      String text = BlockText.clean(Leftovers.without(withoutMarkup(block.text())));
      TextBlock marked = withoutMarks(block.kind(), text);
      pageBreaks += block.pageBreaks();
      if (hasLetter(marked.text())) {
        cleaned.add(new TextBlock(marked.kind(), marked.text(), pageBreaks));
        pageBreaks = 0;
      }
    }
    return withoutRepetition(cleaned, flags);
  }

  /** A bullet tells a list item whatever the page made of it, and no text begins with a mark. */
  private static TextBlock withoutMarks(Block.Kind kind, String text) {
    int begin = 0;
    boolean bullet = false;
    for (int mark = markEnd(text); mark > begin; mark = begin + markEnd(text.substring(begin))) {
      bullet |= text.charAt(begin) != '#';
      begin = mark;
    }
    boolean item = bullet && kind == Block.Kind.PARAGRAPH;
    return new TextBlock(item ? Block.Kind.LIST_ITEM : kind, text.substring(begin));
  }

  private static int markEnd(String text) {
    return text.startsWith(KeptText.HEADING_MARK)
        ? KeptText.HEADING_MARK.length()
        : Bullet.end(text);
  }

  /** Entities that a page shows as text were meant as characters; tags, where they look pasted. */
  private static String withoutMarkup(String text) {
    String plain = InlineMarkup.isPasted(text) ? InlineMarkup.withoutTags(text) : text;
    return InlineMarkup.withoutEntities(plain);
  }

  /** A title may stand above itself, and a lead may be the first paragraph's beginning. */
  private static List<TextBlock> withoutRepetition(
      List<TextBlock> blocks, Set<DocumentFlag> flags) {
    List<TextBlock> kept = new ArrayList<>(blocks.size());
    int pageBreaks = 0;
    for (int i = 0; i < blocks.size(); i++) {
      TextBlock block = blocks.get(i);
      pageBreaks += block.pageBreaks();
      if ((i < TOP && isRepeatedLater(blocks, i)) || repeatsTitle(kept, block)) {
        flags.add(DocumentFlag.REPETITION_REMOVED);
      } else {
        kept.add(new TextBlock(block.kind(), block.text(), pageBreaks));
        pageBreaks = 0;
      }
    }
    return kept;
  }

  private static boolean repeatsTitle(List<TextBlock> kept, TextBlock block) {
    int from = kept.size() < TOP ? 0 : kept.size() - 1;
    for (int i = from; i < kept.size(); i++) {
      if (hasSameLetters(kept.get(i).text(), block.text())) {
        return true;
      }
    }
    return false;
  }

  /** A long paragraph at the top whose words all stand again, in a row, in a later one. */
  private static boolean isRepeatedLater(List<TextBlock> blocks, int i) {
    TextBlock block = blocks.get(i);
    if (block.text().length() < SHORTEST_LEAD || block.kind() != Block.Kind.PARAGRAPH) {
      return false;
    }
    String text = withoutEllipsis(block.text());
    for (int later = i + 1; later < blocks.size(); later++) {
      if (blocks.get(later).text().startsWith(text)) {
        return true;
      }
    }
    return false;
  }

  private static String withoutEllipsis(String text) {
    int end = text.length();
    while (end > 0 && ".\u2026 ]".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  /** Whether two texts have the same letters and digits, capital or not. */
  static boolean hasSameLetters(String one, String other) {
    int i = nextLetter(one, 0);
    int j = nextLetter(other, 0);
    while (i < one.length() && j < other.length()) {
      if (Character.toLowerCase(one.charAt(i)) != Character.toLowerCase(other.charAt(j))) {
        return false;
      }
      i = nextLetter(one, i + 1);
      j = nextLetter(other, j + 1);
    }
    return i >= one.length() && j >= other.length();
  }

  private static int nextLetter(String text, int from) {
    int at = from;
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean hasLetter(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (Character.isLetterOrDigit(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }
}
