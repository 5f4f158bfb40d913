package org.gapline.document;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gapline.document.DocumentSymbol.Series;
import org.gapline.document.MastheadLine.Part;

/**
 * The masthead at the top of an official document, and what runs at the head and foot of its pages.
 *
 * @param symbol the document's own symbol, or null; never one that the text cites
 * @param issued date of issue, or null
 * @param lines the blocks that it takes up
 */
record Masthead(String symbol, LocalDate issued, BitSet lines) {

  private static final int TOP = 30;
  private static final int TEXT = 200;
  private static final int GAPS = 3;

  /** Finds it in the blocks of a document; nothing is taken up where there is none. */
  static Masthead of(List<TextBlock> blocks) {
    return new Search(blocks).find();
  }

  private static final class Search {

    private final List<TextBlock> blocks;
    private final BitSet lines = new BitSet();
    private final Map<String, Integer> running = new HashMap<>();
    private String symbol;
    private LocalDate issued;
    private int top;

    Search(List<TextBlock> blocks) {
      this.blocks = blocks;
    }

    Masthead find() {
      boolean official = readTop();
      for (int i = 0; i < blocks.size(); i++) {
        if (mayBeLine(blocks.get(i).text())) {
          MastheadLine line = MastheadLine.of(blocks.get(i).text());
          if (line.isMasthead() && isDropped(line, i < top && official)) {
            lines.set(i);
            issued = i < top && issued == null && official ? line.date() : issued;
          }
        }
      }
      return new Masthead(symbol, isDated() ? issued : null, lines);
    }

    /** Finds the symbol and how far the masthead reaches; tells whether there is one. */
    private boolean readTop() {
      boolean distributed = false;
      int gaps = 0;
      for (int i = 0; i < Math.min(TOP, blocks.size()) && gaps <= GAPS; i++) {
        String text = blocks.get(i).text();
        MastheadLine line = mayBeLine(text) ? MastheadLine.of(text) : MastheadLine.of("");
        gaps += line.isMasthead() ? 0 : 1;
        if (text.length() > TEXT) {
          break;
        }
        if (gaps > 0 && !isMarked(line)) {
          continue;
        }
        symbol = symbol == null ? line.symbol() : symbol;
        distributed |= line.has(Part.FIELD);
        top = line.isMasthead() ? i + 1 : top;
      }
      symbol = symbol == null ? runningSymbol() : symbol;
      return distributed || isOfDocument();
    }

    /** Below the title, a date or the name of a body is content. */
    private static boolean isMarked(MastheadLine line) {
      return line.symbol() != null
          || line.has(Part.FIELD)
          || line.has(Part.JOB)
          || line.has(Part.SESSION);
    }

    /** The symbol that stands by itself on two pages or more. */
    private String runningSymbol() {
      for (TextBlock block : blocks) {
        if (block.text().indexOf('/') > 0 && mayBeLine(block.text())) {
          MastheadLine line = MastheadLine.of(block.text());
          if (line.symbol() != null && running.merge(line.symbol(), 1, Integer::sum) == 2) {
            return line.symbol();
          }
        }
      }
      return null;
    }

    private static boolean mayBeLine(String text) {
      return text.length() <= TEXT && (!text.endsWith(".") || MastheadLine.isIssueNote(text));
    }

    /** Bodies and dates are content where they stand by themselves anywhere but in a masthead. */
    private boolean isDropped(MastheadLine line, boolean inMasthead) {
      if (line.has(Part.FIELD) || line.has(Part.CLASSIFICATION)) {
        return inMasthead || !line.has(Part.DATE);
      }
      if (line.symbol() != null) {
        return line.symbol().equals(symbol) && (inMasthead || !line.has(Part.DATE));
      }
      boolean printed = line.has(Part.JOB) && !line.has(Part.DATE) && !line.has(Part.BODY);
      return printed || (inMasthead && isDated());
    }

    /** The day of a meeting and the day of a press release stay for the rules to read. */
    private boolean isDated() {
      return isOfDocument() || symbol == null;
    }

    private boolean isOfDocument() {
      return symbol != null
          && DocumentSymbol.parse(symbol)
              .map(DocumentSymbol::series)
              .filter(Series::isOfficialReport)
              .isPresent();
    }
  }
}
