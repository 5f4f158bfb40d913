package org.gapline.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Joins lines to paragraphs and list items; empty lines keep groups of them apart. */
final class LineGroups {

  private final LineWrap wrap;
  private final Set<DocumentFlag> flags;
  private final List<Row> rows = new ArrayList<>();
  private final List<Line> group = new ArrayList<>();
  private int groups;

  /**
   * A paragraph or list item.
   *
   * @param text its text
   * @param item whether it bears the mark of a list item
   * @param heading whether it bears the mark of a heading
   * @param group number of the group that it belongs to
   * @param alone whether it is all of its group
   */
  record Row(String text, boolean item, boolean heading, int group, boolean alone) {}

  private record Line(StringBuilder text, boolean item, boolean heading, String last) {}

  private LineGroups(LineWrap wrap, Set<DocumentFlag> flags) {
    this.wrap = wrap;
    this.flags = flags;
  }

  static List<Row> of(List<String> lines, LineWrap wrap, Set<DocumentFlag> flags) {
    LineGroups groups = new LineGroups(wrap, flags);
    for (String line : lines) {
      if (line.isBlank()) {
        groups.close();
      } else {
        groups.add(line);
      }
    }
    groups.close();
    return groups.rows;
  }

  private void add(String line) {
    String text = line.strip();
    int bullet = Bullet.end(text);
    Line before = group.isEmpty() ? null : group.get(group.size() - 1);
    int mark = headingMark(text);
    boolean marked = bullet > 0 || mark > 0 || Label.end(text, 0, text.length()) > 0;
    boolean open = before != null && !before.heading() && wrap.joins(before.last(), line);
    if (open && (!marked || isDash(before, text))) {
      join(before, line);
    } else {
      String content = text.substring(Math.max(bullet, mark));
      group.add(new Line(new StringBuilder(content), bullet > 0, mark > 0, line));
    }
  }

  /** A dash at the start of a broken line, in the midst of a sentence, is no bullet. */
  private static boolean isDash(Line before, String text) {
    char last = before.last().charAt(before.last().length() - 1);
    return Bullet.isDash(text)
        && !before.item()
        && (Character.isLetterOrDigit(last) || last == ',');
  }

  /** The offset after the number signs that mark a heading of Markdown, or 0. */
  private static int headingMark(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == '#') {
      at++;
    }
    return at > 0 && at <= 6 && at + 1 < text.length() && text.charAt(at) == ' ' ? at + 1 : 0;
  }

  private void join(Line before, String line) {
    flags.add(DocumentFlag.LINES_JOINED);
    HyphenJoin.append(before.text(), line.strip());
    group.set(group.size() - 1, new Line(before.text(), before.item(), false, line));
  }

  private void close() {
    if (group.isEmpty()) {
      return;
    }
    groups++;
    boolean listed = isUnmarkedList();
    for (int i = 0; i < group.size(); i++) {
      Line line = group.get(i);
      String text = line.text().toString();
      boolean item = line.item() || (listed && i > 0) || isLabelledItem(i);
      rows.add(new Row(text, item, line.heading(), groups, group.size() == 1));
    }
    group.clear();
  }

  /** Lines under a line that ends with a colon, none of them a sentence. */
  private boolean isUnmarkedList() {
    if (group.size() < 3 || group.get(0).text().charAt(group.get(0).text().length() - 1) != ':') {
      return false;
    }
    for (int i = 1; i < group.size(); i++) {
      String text = group.get(i).text().toString();
      if (group.get(i).item() || text.endsWith(".") || text.length() > 100) {
        return false;
      }
    }
    return true;
  }

  /** Numbered lines are items where they stand together; alone, they are numbered paragraphs. */
  private boolean isLabelledItem(int i) {
    String text = group.get(i).text().toString();
    if (Label.end(text, 0, text.length()) == 0) {
      return false;
    }
    if (!Label.isNumbered(text)) {
      return !isUpperRoman(text);
    }
    return (i > 0 && isNumbered(i - 1)) || (i + 1 < group.size() && isNumbered(i + 1));
  }

  private boolean isNumbered(int i) {
    return Label.isNumbered(group.get(i).text().toString());
  }

  private static boolean isUpperRoman(String text) {
    char first = text.charAt(0);
    return first == 'I' || first == 'V' || first == 'X';
  }
}
