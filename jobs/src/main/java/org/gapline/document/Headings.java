package org.gapline.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells the headings of a text from its paragraphs where no markup does. */
final class Headings {

  private static final int MOST_WORDS = 16;
  private static final int LONGEST = 130;
  private static final int MOST_TITLE_WORDS = 32;
  private static final int LONGEST_TITLE = 240;
  private static final int DATELINE_PLACE_WORDS = 5;
  private static final int DATELINE_REST_WORDS = 4;

  /** How the months begin in English, French and Spanish. */
  private static final List<String> MONTHS =
      List.of(
          "jan",
          "feb",
          "f\u00e9v",
          "mar",
          "apr",
          "avr",
          "abr",
          "may",
          "mai",
          "jun",
          "juin",
          "jul",
          "juil",
          "aug",
          "ao\u00fb",
          "ago",
          "sep",
          "oct",
          "nov",
          "dec",
          "d\u00e9c",
          "dic",
          "ene");

  private static final String CLOSING = ".;,:?!\u2026";
  private static final List<String> BYLINES =
      List.of(
          "posted ",
          "published",
          "by ",
          "updated",
          "last updated",
          "last modified",
          "photo",
          "group photo",
          "image",
          "picture",
          "caption",
          "credit",
          "source:",
          "date:",
          "p.o. box");

  private Headings() {}

  /** The rows as blocks. A heading stands alone, and something follows it. */
  static List<TextBlock> mark(List<LineGroups.Row> rows) {
    List<TextBlock> blocks = new ArrayList<>();
    boolean top = true;
    for (int i = 0; i < rows.size(); i++) {
      LineGroups.Row row = rows.get(i);
      boolean heading =
          row.heading() || (!row.item() && i + 1 < rows.size() && isHeading(rows, i, top));
      Block.Kind kind = heading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
      blocks.add(new TextBlock(row.item() ? Block.Kind.LIST_ITEM : kind, row.text()));
      top &= heading || row.text().length() < LONGEST;
    }
    return blocks;
  }

  private static boolean isHeading(List<LineGroups.Row> rows, int i, boolean top) {
    LineGroups.Row row = rows.get(i);
    String text = row.text();
    if (i == 0) {
      return isTitle(text);
    }
    boolean first = rows.get(i - 1).group() != row.group();
    boolean apart = row.alone() || (top && first) || isCapitals(text);
    return apart && (first || top) && isSection(text);
  }

  /** Whether a line at the very top can be the title: long ones can, dates and places cannot. */
  static boolean isTitle(String text) {
    return text.length() <= LONGEST_TITLE
        && WordCount.of(text) <= MOST_TITLE_WORDS
        && beginsAndEndsLikeOne(text)
        && !Title.isField(text)
        && !isByline(text)
        && !isDateline(text);
  }

  /** Whether a line by itself can be the heading of what follows it. */
  static boolean isSection(String text) {
    return text.length() <= LONGEST
        && WordCount.of(text) <= MOST_WORDS
        && beginsAndEndsLikeOne(text)
        && !LineWrap.isField(text)
        && !isByline(text)
        && !isDateline(text);
  }

  private static boolean beginsAndEndsLikeOne(String text) {
    int label = Label.end(text, 0, text.length());
    char first = text.charAt(label);
    char last = text.charAt(text.length() - 1);
    return !Character.isLowerCase(first)
        && "\u201c\"[{(<\u2013-".indexOf(first) < 0
        && CLOSING.indexOf(last) < 0;
  }

  static boolean isByline(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String byline : BYLINES) {
      if (lower.startsWith(byline)) {
        return true;
      }
    }
    return false;
  }

  /** A place and a date, or a date alone: next to nothing stands there besides. */
  private static boolean isDateline(String text) {
    int digits = 0;
    int firstDigit = -1;
    for (int at = 0; at < text.length(); at++) {
      boolean digit = Character.isDigit(text.charAt(at));
      firstDigit = digit && firstDigit < 0 ? at : firstDigit;
      digits = digit ? digits + 1 : 0;
      if (digits == 4) {
        String before = text.substring(0, firstDigit).strip();
        return WordCount.of(before) <= DATELINE_PLACE_WORDS
            && WordCount.of(text.substring(at + 1)) <= DATELINE_REST_WORDS
            && (before.isEmpty() || before.indexOf(',') > 0 || endsWithMonth(before));
      }
    }
    return false;
  }

  private static boolean endsWithMonth(String before) {
    String last = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    for (String month : MONTHS) {
      if (last.startsWith(month)) {
        return true;
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
