package org.gapline.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * A document parted into its text and what surrounds it in official documents: masthead, running
 * lines, footnotes, table of contents, distribution list.
 *
 * @param symbol the document's own symbol, or null
 * @param issued date of issue, or null
 * @param text the blocks of the text
 */
record Apparatus(String symbol, LocalDate issued, List<TextBlock> text) {

  private static final String OPEN_ENDS = ",;-\u2013";

  Apparatus {
    text = List.copyOf(text);
  }

  /**
   * Parts a document.
   *
   * @param flags takes what was left out
   */
  static Apparatus of(List<TextBlock> blocks, Set<DocumentFlag> flags) {
    Masthead masthead = Masthead.of(blocks);
    Footnotes footnotes = Footnotes.of(blocks);
    BitSet listings = Listings.in(blocks);
    BitSet dropped = new BitSet();
    note(masthead.lines(), DocumentFlag.MASTHEAD_REMOVED, dropped, flags);
    note(footnotes.notes(), DocumentFlag.FOOTNOTES_REMOVED, dropped, flags);
    note(listings, DocumentFlag.LISTINGS_REMOVED, dropped, flags);
    if (dropped.isEmpty()) {
      return new Apparatus(masthead.symbol(), masthead.issued(), blocks);
    }
    List<TextBlock> text = kept(blocks, footnotes, dropped);
    return new Apparatus(masthead.symbol(), masthead.issued(), text);
  }

  private static void note(
      BitSet found, DocumentFlag flag, BitSet dropped, Set<DocumentFlag> flags) {
    if (!found.isEmpty()) {
      dropped.or(found);
      flags.add(flag);
    }
  }

  /** What is kept; a paragraph that was broken by what is gone becomes one again. */
  private static List<TextBlock> kept(List<TextBlock> blocks, Footnotes footnotes, BitSet dropped) {
    List<TextBlock> kept = new ArrayList<>(blocks.size());
    int pageBreaks = 0;
    for (int i = 0; i < blocks.size(); i++) {
      pageBreaks += blocks.get(i).pageBreaks();
      if (dropped.get(i)) {
        continue;
      }
      TextBlock block = footnotes.withoutMarks(i);
      TextBlock before = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      boolean interrupted = i > 0 && dropped.get(i - 1);
      if (interrupted && before != null && runsOn(before, block)) {
        kept.set(kept.size() - 1, joined(before, block, pageBreaks));
      } else {
        kept.add(new TextBlock(block.kind(), withoutStar(block), pageBreaks));
      }
      pageBreaks = 0;
    }
    return kept;
  }

  /** The star of a title leads to a note on how the document was issued. */
  private static String withoutStar(TextBlock block) {
    int end = block.text().length();
    while (block.isHeading() && end > 1 && block.text().charAt(end - 1) == '*') {
      end--;
    }
    return block.text().substring(0, end);
  }

  /** Whether a paragraph goes on in the next block. */
  static boolean runsOn(TextBlock before, TextBlock block) {
    String text = before.text();
    char last = text.charAt(text.length() - 1);
    return !before.isHeading()
        && block.kind() == Block.Kind.PARAGRAPH
        && Character.isLowerCase(block.text().charAt(0))
        && Label.end(block.text(), 0, block.text().length()) == 0
        && (Character.isLetterOrDigit(last) || OPEN_ENDS.indexOf(last) >= 0);
  }

  /** Two blocks as one, with the pages that begin between them. */
  static TextBlock joined(TextBlock before, TextBlock block, int pageBreaks) {
    String gap = pageBreaks == 0 ? " " : String.valueOf(KeptText.PAGE_BREAK).repeat(pageBreaks);
    return new TextBlock(before.kind(), before.text() + gap + block.text(), before.pageBreaks());
  }
}
