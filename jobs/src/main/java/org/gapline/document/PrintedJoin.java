package org.gapline.document;

import java.util.List;
import java.util.Set;
import org.gapline.parsing.PrintedLine;

/** Tells whether a printed line goes on with the paragraph before it. */
final class PrintedJoin {

  private static final Set<String> JOINTS =
      CommaList.set("and, or, of, the, et, ou, de, des, du, la, le, les, y, o, del, el, los, las");

  /** Lines farther apart than this many times the usual distance belong to two paragraphs. */
  private static final float APART = 1.18f;

  /** Lines whose left ends differ by less, as a part of their size, begin at one edge. */
  private static final float EDGE = 0.5f;

  /** Left ends that differ by more belong to two columns. */
  private static final float COLUMN = 100;

  private final PrintedLayout layout;
  private final List<PrintedLine> page;

  PrintedJoin(PrintedLayout layout, List<PrintedLine> page) {
    this.layout = layout;
    this.page = page;
  }

  /** Whether a line goes on with a paragraph of the same page. */
  boolean joins(PrintedLine first, PrintedLine last, int lines, PrintedLine line) {
    if (isMarked(last, line) || !alike(last, line)) {
      return false;
    }
    if (line.y() <= last.y()) {
      return Math.abs(line.x() - last.x()) > COLUMN && continues(last, line);
    }
    if (!isClose(last, line)) {
      return false;
    }
    if (!isFull(last, line)) {
      return goesOnShort(last, line);
    }
    return !isIndented(first, last, line) && !isOutdented(last, lines, line);
  }

  /** Whether a line at the top of a page goes on with the last paragraph of the page before. */
  boolean overThePage(PrintedLine last, CharSequence text, PrintedLine line) {
    return alike(last, line)
        && !isMarked(last, line)
        && !SentenceEnd.isAt(text)
        && !layout.standsOut(line)
        && !isFurniture(last)
        && !isFurniture(line)
        && (startsLow(line) || text.length() > 40);
  }

  /** What an official document prints at the foot or head of a page is no part of a sentence. */
  private static boolean isFurniture(PrintedLine line) {
    return MastheadLine.of(line.text()).isMasthead();
  }

  boolean isClose(PrintedLine last, PrintedLine line) {
    float distance = line.y() - last.y();
    float usual = layout.leading() * Math.max(line.size(), last.size());
    return distance > 0 && distance <= APART * usual;
  }

  /**
   * Whether a line, indented and without a bullet of its own, belongs to a list: bullets are often
   * drawn and no text. The first item stands below a line that announces it, the next ones below
   * items at the same edge.
   */
  boolean isListed(List<PrintedRow> rows, PrintedLine line) {
    if (rows.isEmpty() || layout.standsOut(line)) {
      return false;
    }
    PrintedRow before = rows.get(rows.size() - 1);
    float indent = line.x() - before.first().x();
    boolean sameEdge = Math.abs(indent) < EDGE * line.size();
    boolean announced = before.text().endsWith(":") && indent > line.size();
    return announced || (before.item() && sameEdge && !isMarkedText(before.first().text()));
  }

  private static boolean alike(PrintedLine last, PrintedLine line) {
    boolean size = Math.abs(last.size() - line.size()) < 0.12f * last.size();
    return size && (last.bold() == line.bold() || startsLow(line));
  }

  /** A bullet always begins an item; a label does where the line before is at its end. */
  private boolean isMarked(PrintedLine last, PrintedLine line) {
    String text = line.text();
    boolean label = Label.end(text, 0, text.length()) > 0;
    return (Bullet.end(text) > 0 && !(Bullet.isDash(text) && startsLowAfterDash(last, text)))
        || (label && (SentenceEnd.isAt(last.text()) || !isFull(last, line)));
  }

  private static boolean isMarkedText(String text) {
    return Bullet.end(text) > 0 || Label.end(text, 0, text.length()) > 0;
  }

  private static boolean startsLowAfterDash(PrintedLine last, String text) {
    return !SentenceEnd.isAt(last.text()) && Character.isLowerCase(text.charAt(2));
  }

  /** A line that leaves room for the next word was ended by its writer. */
  private boolean isFull(PrintedLine last, PrintedLine line) {
    int blank = line.text().indexOf(' ');
    int letters = blank < 0 ? line.text().length() : blank;
    float word = line.width() * (letters + 1) / Math.max(1, line.text().length());
    return last.right() + word > edge(last) - EDGE * last.size();
  }

  /** The right end of the column in which a line stands. */
  private float edge(PrintedLine line) {
    float edge = line.right();
    for (PrintedLine other : page) {
      boolean column = other.x() < line.right() && other.x() > line.x() - COLUMN;
      if (column && Math.abs(other.x() - line.x()) < COLUMN) {
        edge = Math.max(edge, other.right());
      }
    }
    return edge;
  }

  /** Ragged or centred lines: a heading over two lines, or a sentence that is not at its end. */
  private boolean goesOnShort(PrintedLine last, PrintedLine line) {
    boolean heading = layout.standsOut(last) && layout.standsOut(line);
    boolean open = last.text().endsWith("-") || endsWithJoint(last.text());
    return !SentenceEnd.isAt(last.text()) && (startsLow(line) || open || heading);
  }

  /** No writer ends a line of its own with such a word. */
  private static boolean endsWithJoint(String text) {
    return JOINTS.contains(text.substring(text.lastIndexOf(' ') + 1));
  }

  private static boolean isIndented(PrintedLine first, PrintedLine last, PrintedLine line) {
    return line.x() > last.x() + line.size()
        && SentenceEnd.isAt(last.text())
        && !isMarkedText(first.text());
  }

  private static boolean isOutdented(PrintedLine last, int lines, PrintedLine line) {
    boolean outdented = line.x() < last.x() - line.size();
    return outdented && (lines > 1 || SentenceEnd.isAt(last.text()));
  }

  private static boolean continues(PrintedLine last, PrintedLine line) {
    return !SentenceEnd.isAt(last.text()) && startsLow(line);
  }

  private static boolean startsLow(PrintedLine line) {
    return Character.isLowerCase(line.text().charAt(0));
  }
}
