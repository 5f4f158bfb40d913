package org.gapline.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gapline.parsing.PrintedLine;
import org.gapline.parsing.PrintedPage;

/** Drops footnotes: small lines at the foot of a page, of which the first begins with a mark. */
final class PrintedFootnotes {

  private static final float SMALL = 0.93f;

  private PrintedFootnotes() {}

  static List<PrintedPage> without(
      List<PrintedPage> pages, PrintedLayout layout, Set<DocumentFlag> flags) {
    List<PrintedPage> kept = new ArrayList<>(pages.size());
    for (PrintedPage page : pages) {
      Set<PrintedLine> notes = notes(page, layout);
      List<PrintedLine> lines = new ArrayList<>(page.lines());
      if (lines.removeAll(notes)) {
        flags.add(DocumentFlag.FOOTNOTES_REMOVED);
      }
      kept.add(new PrintedPage(page.source(), lines));
    }
    return kept;
  }

  private static Set<PrintedLine> notes(PrintedPage page, PrintedLayout layout) {
    List<PrintedLine> lines = new ArrayList<>(page.lines());
    lines.sort(Comparator.comparing(PrintedLine::y));
    int begin = lines.size();
    while (begin > 0 && lines.get(begin - 1).size() < SMALL * layout.size()) {
      begin--;
    }
    while (begin < lines.size() && !NoteMark.opens(lines.get(begin).text())) {
      begin++;
    }
    // A page of small print throughout has no text that its notes could belong to.
    return begin == 0 ? Set.of() : new HashSet<>(lines.subList(begin, lines.size()));
  }
}
