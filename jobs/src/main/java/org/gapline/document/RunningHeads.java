package org.gapline.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gapline.parsing.PrintedLine;
import org.gapline.parsing.PrintedPage;

/**
 * Drops what runs along at the head or foot of pages: lines that stand at one height of several
 * pages with the same words, or with a number that counts with the pages; and page numbers alone.
 */
final class RunningHeads {

  /** How many lines from the top or bottom of a page may be running heads. */
  private static final int DEPTH = 4;

  private static final float SAME_HEIGHT = 6;

  /** Lines on fewer than one page in so many are no running heads, unless on several. */
  private static final int ONE_PAGE_IN = 3;

  private static final int SEVERAL = 4;

  /** Running heads keep this distance from the text, as a multiple of the size of letters. */
  private static final float GAP = 1.5f;

  private final List<PrintedPage> pages;
  private final Map<String, List<Seen>> seen = new HashMap<>();

  private record Seen(int page, PrintedLine line) {}

  private RunningHeads(List<PrintedPage> pages) {
    this.pages = pages;
  }

  static List<PrintedPage> without(List<PrintedPage> pages, Set<DocumentFlag> flags) {
    RunningHeads heads = new RunningHeads(pages);
    List<Set<PrintedLine>> edges = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      edges.add(heads.edge(page));
    }
    List<PrintedPage> kept = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      kept.add(heads.without(page, edges.get(page), flags));
    }
    return kept;
  }

  /** The lines at the edges of a page, entered by their words. */
  private Set<PrintedLine> edge(int page) {
    List<PrintedLine> lines = new ArrayList<>(pages.get(page).lines());
    lines.sort(Comparator.comparing(PrintedLine::y));
    Set<PrintedLine> edge = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      if (i < DEPTH || i >= lines.size() - DEPTH) {
        PrintedLine line = lines.get(i);
        edge.add(line);
        seen.computeIfAbsent(withoutDigits(line.text()), key -> new ArrayList<>())
            .add(new Seen(page, line));
      }
    }
    return edge;
  }

  /** Goes inwards from both edges as far as lines run along, up to a gap before the text. */
  private PrintedPage without(int page, Set<PrintedLine> edge, Set<DocumentFlag> flags) {
    List<PrintedLine> sorted = new ArrayList<>(pages.get(page).lines());
    sorted.sort(Comparator.comparing(PrintedLine::y));
    Set<PrintedLine> heads = new HashSet<>(atEdge(page, edge, sorted));
    Collections.reverse(sorted);
    heads.addAll(atEdge(page, edge, sorted));
    List<PrintedLine> lines = new ArrayList<>(pages.get(page).lines());
    if (lines.removeAll(heads)) {
      flags.add(DocumentFlag.RUNNING_HEADS_REMOVED);
    }
    return new PrintedPage(pages.get(page).source(), lines);
  }

  private List<PrintedLine> atEdge(int page, Set<PrintedLine> edge, List<PrintedLine> inwards) {
    int end = 0;
    while (end < inwards.size()
        && edge.contains(inwards.get(end))
        && (runsAlong(page, inwards.get(end)) || isPrinters(inwards, end))) {
      end++;
    }
    while (end > 0 && end < inwards.size() && isPartOfText(inwards, end - 1)) {
      end--;
    }
    return inwards.subList(0, end);
  }

  /** Too near to the text to be anything else, job numbers apart: no text is made of these. */
  private static boolean isPartOfText(List<PrintedLine> inwards, int at) {
    return isClose(inwards.get(at), inwards.get(at + 1))
        && !MastheadLine.of(inwards.get(at).text()).isJob();
  }

  private static boolean isClose(PrintedLine one, PrintedLine other) {
    float distance = Math.abs(one.y() - other.y());
    return distance > 0 && distance < GAP * Math.min(one.size(), other.size());
  }

  private boolean runsAlong(int page, PrintedLine line) {
    Set<Integer> same = new HashSet<>();
    for (Seen other : seen.get(withoutDigits(line.text()))) {
      boolean high = Math.abs(other.line().y() - line.y()) <= SAME_HEIGHT;
      if (high && (other.line().text().equals(line.text()) || counts(page, line, other))) {
        same.add(other.page());
      }
    }
    int least = Math.max(2, Math.min(SEVERAL, pages.size() / ONE_PAGE_IN));
    return same.size() >= least;
  }

  /** Whether one of the numbers of two lines differs as their pages do. */
  private static boolean counts(int page, PrintedLine line, Seen other) {
    List<Long> mine = numbers(line.text());
    List<Long> theirs = numbers(other.line().text());
    if (mine.size() != theirs.size()) {
      return false;
    }
    boolean counted = false;
    for (int i = 0; i < mine.size(); i++) {
      long difference = theirs.get(i) - mine.get(i);
      if (difference == other.page() - page) {
        counted = true;
      } else if (difference != 0) {
        return false;
      }
    }
    return counted;
  }

  /** Outermost on a page: its number, or the time and address that a browser prints there. */
  private static boolean isPrinters(List<PrintedLine> inwards, int at) {
    String text = inwards.get(at).text();
    boolean outermost = Math.abs(inwards.get(at).y() - inwards.get(0).y()) < 1;
    return MastheadLine.of(text).isJob()
        || outermost
            && (PageFurniture.isOne(text) || isRoman(text) || isAddress(text) || isTime(text));
  }

  private static boolean isAddress(String text) {
    return text.indexOf(' ') < 0 && text.contains("://");
  }

  /** "11/21/26, 10:33 PM" */
  private static boolean isTime(String text) {
    long digits = text.chars().filter(Character::isDigit).count();
    return digits >= 6
        && text.indexOf(':') > 0
        && text.chars().allMatch(c -> Character.isDigit(c) || "/:.,- APM".indexOf(c) >= 0);
  }

  private static boolean isRoman(String text) {
    return text.length() <= 6 && text.chars().allMatch(c -> "ivxl".indexOf(c) >= 0);
  }

  private static List<Long> numbers(String text) {
    List<Long> numbers = new ArrayList<>();
    long number = -1;
    for (int at = 0; at <= text.length(); at++) {
      boolean digit = at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
      if (digit) {
        number = Math.min(Integer.MAX_VALUE, Math.max(0, number) * 10 + text.charAt(at) - '0');
      } else if (number >= 0) {
        numbers.add(number);
        number = -1;
      }
    }
    return numbers;
  }

  private static String withoutDigits(String text) {
    StringBuilder words = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean digit = c >= '0' && c <= '9';
      if (!digit) {
        words.append(c);
      } else if (words.isEmpty() || words.charAt(words.length() - 1) != '#') {
        words.append('#');
      }
    }
    return words.toString();
  }
}
