package org.gapline.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gapline.parsing.PrintedLine;
import org.gapline.parsing.PrintedPage;

/**
 * How a document is set: what most of it looks like.
 *
 * @param size size of its text in points
 * @param leading distance of its base lines, as a multiple of the size
 * @param bold whether most of it is bold
 */
record PrintedLayout(float size, float leading, boolean bold) {

  private static final float USUAL_LEADING = 1.2f;
  private static final float WIDEST_LEADING = 2.6f;

  static PrintedLayout of(List<PrintedPage> pages) {
    Map<Integer, Integer> letters = new TreeMap<>();
    int bold = 0;
    int all = 0;
    for (PrintedPage page : pages) {
      for (PrintedLine line : page.lines()) {
        int length = line.text().length();
        letters.merge(Math.round(line.size() * 10), length, Integer::sum);
        bold += line.bold() ? length : 0;
        all += length;
      }
    }
    float size = mostFrequent(letters) / 10f;
    return new PrintedLayout(size, leading(pages, size), bold * 2 > all);
  }

  private static int mostFrequent(Map<Integer, Integer> letters) {
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(100);
  }

  /** The distance of lines within paragraphs: of all distances the most frequent one. */
  private static float leading(List<PrintedPage> pages, float size) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (PrintedPage page : pages) {
      List<PrintedLine> lines = page.lines();
      for (int i = 1; i < lines.size(); i++) {
        float distance = (lines.get(i).y() - lines.get(i - 1).y()) / Math.max(1, size);
        boolean body = Math.abs(lines.get(i).size() - size) < 0.5f;
        if (body && distance > 0.8f && distance < WIDEST_LEADING) {
          counts.merge(Math.round(distance * 20), 1, Integer::sum);
        }
      }
    }
    List<Map.Entry<Integer, Integer>> entries = new ArrayList<>(counts.entrySet());
    return entries.stream()
        .max(Map.Entry.comparingByValue())
        .map(entry -> entry.getKey() / 20f)
        .orElse(USUAL_LEADING);
  }

  /** Whether a line stands out as headings do. */
  boolean standsOut(PrintedLine line) {
    return line.size() > 1.08f * size || (line.bold() && !bold && line.size() > 0.9f * size);
  }
}
