package org.gapline.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells the headings of a text from its paragraphs where no markup does. */
final class Headings {

  private static final int MOST_WORDS = 16;
  private static final int LONGEST = 130;
  private static final int MOST_TITLE_WORDS = 32;
  private static final int LONGEST_TITLE = 240;

  private static final int SHORT_WORDS = 6;
  private static final int SHORT = 60;

  private static final Set<String> FIELDS =
      CommaList.set(
          """
          organizers, organisers, participants, partners, venue, place, date, dates, when,
          where, what, who, hosts, host, donor, donors, funding, delegations, organizations,
          author, authors, subject, themes, keywords, contact, source, region, language,
          languages, format, type, convener, conveners, duration, implementing entity,
          registration, status, symbol, organization, contract
          """);

  private static final String CLOSING = ".;,:?!\u2026";
  private static final List<String> BYLINES =
      CommaList.list(
          """
          posted, published, submitted by, by, updated, last updated, last modified, photo,
          photos, photograph, group photo, group photograph, image, picture, caption, credit,
          source:, date:, p.o. box
          """);

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
    if (text.length() > LONGEST_TITLE) {
      return false;
    }
    if (i == 0) {
      return isTitle(text) || (row.alone() && isQuestion(text));
    }
    boolean first = rows.get(i - 1).group() != row.group();
    if (first && row.alone()) {
      return isSection(text) || (top && isLaterTitle(text)) || isLabelledQuestion(text);
    }
    boolean over = first && isOverText(text, rows.get(i + 1));
    return (over || top || (first && isCapitals(text))) && isSection(text);
  }

  /** A short line right over a paragraph or a list. */
  private static boolean isOverText(String text, LineGroups.Row next) {
    return WordCount.of(text) <= SHORT_WORDS
        && (next.item() || (next.text().length() > SHORT && next.text().endsWith(".")));
  }

  /** Below the name of the site, a title may hold a date or a colon. */
  private static boolean isLaterTitle(String text) {
    return isTitle(text) && WordCount.of(text) > SHORT_WORDS && !isKnownField(text);
  }

  private static boolean isQuestion(String text) {
    return text.endsWith("?") && isTitle(text.substring(0, text.length() - 1));
  }

  private static boolean isLabelledQuestion(String text) {
    return Label.end(text, 0, text.length()) > 0
        && WordCount.of(text) <= MOST_WORDS
        && isQuestion(text);
  }

  private static boolean isKnownField(String text) {
    int colon = text.indexOf(':');
    return colon > 0 && FIELDS.contains(text.substring(0, colon).strip().toLowerCase(Locale.ROOT));
  }

  /** Whether a line at the very top can be the title: long ones can, dates and places cannot. */
  static boolean isTitle(String text) {
    return text.length() <= LONGEST_TITLE
        && WordCount.of(text) <= MOST_TITLE_WORDS
        && beginsAndEndsLikeOne(text)
        && !Title.isField(text)
        && !isByline(text)
        && !Dateline.isOne(text);
  }

  /** Whether a line by itself can be the heading of what follows it. */
  static boolean isSection(String text) {
    return text.length() <= LONGEST
        && WordCount.of(text) <= MOST_WORDS
        && beginsAndEndsLikeOne(text)
        && !LineWrap.isField(text)
        && !isByline(text)
        && !Dateline.isOne(text)
        && !holdsSentences(text);
  }

  /** A full stop inside, past the label, with a capital letter after it. */
  private static boolean holdsSentences(String text) {
    int stop = text.indexOf(". ", Label.end(text, 0, text.length()));
    return stop > 0
        && stop + 2 < text.length()
        && Character.isUpperCase(text.charAt(stop + 2))
        && Character.isLowerCase(text.charAt(stop - 1));
  }

  private static boolean beginsAndEndsLikeOne(String text) {
    int label = Label.end(text, 0, text.length());
    int end = NoteMark.withoutTrailing(text);
    // A label, a note's mark or a question mark may be all that stands on a line.
    if (label >= end) {
      return false;
    }
    char first = text.charAt(label);
    char last = text.charAt(end - 1);
    return !Character.isLowerCase(first)
        && "\u201c\"[{(<\u2013-".indexOf(first) < 0
        && CLOSING.indexOf(last) < 0;
  }

  private static boolean isLetterAt(String text, int at) {
    return at < text.length() && Character.isLetter(text.charAt(at));
  }

  static boolean isByline(String text) {
    for (String byline : BYLINES) {
      if (text.regionMatches(true, 0, byline, 0, byline.length())
          && !isLetterAt(text, byline.length())) {
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
