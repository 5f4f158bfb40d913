package org.gapline.document;

import java.util.ArrayList;
import java.util.List;

/** Tells the headings of a plain text from its paragraphs. */
final class Headings {

  private static final int MOST_WORDS = 16;
  private static final int LONGEST = 130;
  private static final String CLOSING = ".;,:?!\u2026";

  private Headings() {}

  static List<TextBlock> mark(List<LineGroups.Row> rows) {
    List<TextBlock> blocks = new ArrayList<>();
    boolean top = true;
    for (int i = 0; i < rows.size(); i++) {
      LineGroups.Row row = rows.get(i);
      boolean first = i == 0 || rows.get(i - 1).group() != row.group();
      boolean heading = !row.item() && first && isHeading(row, rows, i, top);
      blocks.add(
          heading
              ? TextBlock.heading(row.text())
              : row.item() ? TextBlock.item(row.text()) : TextBlock.paragraph(row.text()));
      top &= heading || row.text().length() < LONGEST;
    }
    return blocks;
  }

  private static boolean isHeading(
      LineGroups.Row row, List<LineGroups.Row> rows, int i, boolean top) {
    String text = row.text();
    if (!(row.alone() || top || isCapitals(text)) || i + 1 == rows.size() || !looksLikeOne(text)) {
      return false;
    }
    return (top && i == 0) || !(isField(text) || isDateline(text));
  }

  private static boolean looksLikeOne(String text) {
    int label = Label.end(text, 0, text.length());
    char first = text.charAt(label);
    char last = text.charAt(text.length() - 1);
    return text.length() <= LONGEST
        && (Character.isUpperCase(first)
            || !Character.isLowerCase(first) && first != '\u201c' && first != '"' && first != '[')
        && CLOSING.indexOf(last) < 0
        && WordCount.of(text) <= MOST_WORDS;
  }

  /** "Language: English" and the like. */
  private static boolean isField(String text) {
    int colon = text.indexOf(": ");
    return colon > 0 && WordCount.of(text.substring(0, colon)) <= 3;
  }

  /** A place and a date, or a date alone. */
  private static boolean isDateline(String text) {
    int digits = 0;
    for (int at = 0; at < text.length(); at++) {
      digits = Character.isDigit(text.charAt(at)) ? digits + 1 : 0;
      if (digits == 4) {
        return WordCount.of(text) <= 9;
      }
    }
    return false;
  }

  private static boolean isCapitals(String text) {
    boolean letter = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letter |= Character.isUpperCase(c);
    }
    return letter;
  }
}
