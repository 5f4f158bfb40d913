package org.gapline.tagging.facts;

import java.time.DayOfWeek;
import org.gapline.codebook.pattern.Tokens;

/** Words of a text as parts of dates: days, years, what stands between them. Immutable. */
final class DateWords {

  private static final int CENTURY = 2000;
  private static final int LAST_SHORT_YEAR = 49;

  private final String text;
  private final Tokens tokens;

  DateWords(String text, Tokens tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  String text() {
    return text;
  }

  Tokens tokens() {
    return tokens;
  }

  boolean startsWithDigit(int i) {
    return i >= 0 && i < tokens.size() && Character.isDigit(text.charAt(tokens.begin(i)));
  }

  boolean isBare(int i) {
    return Numbers.isBare(text, tokens, i);
  }

  int number(int i) {
    return Numbers.value(text, tokens, i);
  }

  boolean isDay(int i) {
    return Numbers.isDay(text, tokens, i);
  }

  boolean isYear(int i) {
    return Numbers.isYear(text, tokens, i);
  }

  /** The last of three numbers, as in "04/07/18". */
  boolean isYearOfTwo(int i) {
    int value = number(i);
    return tokens.end(i) - tokens.begin(i) == 2 && value > 0 && value <= LAST_SHORT_YEAR;
  }

  /** The year that a word writes in four digits or two. */
  int year(int i) {
    int written = number(i);
    return tokens.end(i) - tokens.begin(i) == 2 ? CENTURY + written : written;
  }

  /** Index of the year that stands after a word, or -1. */
  int yearAfter(int word) {
    int at = CalendarWords.isOf(tokens, word + 1) ? word + 2 : word + 1;
    boolean near = at < tokens.size() && tokens.begin(at) - tokens.end(word) <= " del ".length();
    return near && (isYear(at) || isShortYear(at)) && sameLine(word, at) ? at : -1;
  }

  /** "12 Nov 24.", "June '18": two digits that end a line or a clause, or an apostrophe before. */
  private boolean isShortYear(int i) {
    if (!isBare(i) || tokens.end(i) - tokens.begin(i) != 2 || number(i) > LAST_SHORT_YEAR) {
      return false;
    }
    char after = tokens.end(i) < text.length() ? text.charAt(tokens.end(i)) : '\n';
    boolean closed = after == '\n' || after == ')' || after == ']' || after == ';';
    boolean open = after == ' ' && tokens.end(i) + 1 < text.length();
    return isAfterApostrophe(i) || closed || (open && text.charAt(tokens.end(i) + 1) == '(');
  }

  boolean isAfterApostrophe(int i) {
    char before = tokens.begin(i) == 0 ? ' ' : text.charAt(tokens.begin(i) - 1);
    return before == '\'' || before == '\u2019';
  }

  /** Whether a number is the hour of a time: "10:30", "5 p.m.". */
  boolean isTime(int i) {
    char next = tokens.end(i) < text.length() ? text.charAt(tokens.end(i)) : ' ';
    return next == ':' && startsWithDigit(i + 1);
  }

  /** Whether nothing but a blank, a point or a dash stands after a word. */
  boolean closeUp(int i) {
    return Gaps.closeUp(text, tokens, i);
  }

  /** Whether no line ends between a word and the next, so that what follows is no other list. */
  boolean unbroken(int i) {
    return text.substring(tokens.end(i), tokens.begin(i + 1)).indexOf('\n') < 0;
  }

  boolean sameLine(int first, int last) {
    for (int k = tokens.end(first); k + 1 < tokens.begin(last); k++) {
      if (text.charAt(k) == '\n' && "\n\f".indexOf(text.charAt(k + 1)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a bracket opens between a word and the next. */
  boolean opensBracket(int i) {
    return i >= 0 && i + 1 < tokens.size() && gap(i).trim().equals("(");
  }

  /** Whether a bracket closes right after a word. */
  boolean closesBracket(int i) {
    return tokens.end(i) < text.length() && text.charAt(tokens.end(i)) == ')';
  }

  private String gap(int i) {
    return text.substring(tokens.end(i), tokens.begin(i + 1));
  }

  /** The day of the week that stands before a date, or null. */
  DayOfWeek weekdayBefore(int first) {
    DayOfWeek day = CalendarWords.weekday(tokens, first - 1);
    return day == null && CalendarWords.isArticle(tokens, first - 1)
        ? CalendarWords.weekday(tokens, first - 2)
        : day;
  }
}
