package org.gapline.tagging.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.gapline.document.Span;

/** Cuts stretches of one text at places that stand outside of brackets and quotes. */
final class Stretches {

  private static final int LONGEST_MARKER = 4;

  private final String text;

  Stretches(String text) {
    this.text = text;
  }

  /** The places of a stretch, outside of brackets and quotes, that the condition accepts. */
  List<Integer> places(Span stretch, IntPredicate wanted) {
    List<Integer> places = new ArrayList<>();
    int depth = 0;
    boolean quoted = false;
    for (int at = stretch.begin(); at < stretch.end(); at++) {
      char c = text.charAt(at);
      depth += opens(c) ? 1 : closes(c) ? -1 : 0;
      quoted = c == '“' || c == '«' || (quoted && c != '”' && c != '»');
      if (depth <= 0 && !quoted && wanted.test(at)) {
        places.add(at);
      }
    }
    return places;
  }

  /** The stretches between the separators; a comma between digits is none. */
  List<Span> between(Span stretch, char separator) {
    List<Span> parts = new ArrayList<>();
    int from = stretch.begin();
    for (int at : places(stretch, at -> text.charAt(at) == separator && !isInNumber(at))) {
      parts.add(new Span(from, at));
      from = at + 1;
    }
    parts.add(new Span(from, stretch.end()));
    return parts;
  }

  /** Without the blanks around it. */
  Span strip(Span span) {
    int begin = span.begin();
    int end = span.end();
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }

  /** Without blanks and closing punctuation at its end, and without a marker at its start. */
  Span trim(Span span) {
    Span stripped = strip(span);
    int end = stripped.end();
    while (end > stripped.begin() && ".;,: ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(Math.min(end, afterMarker(stripped.begin(), end)), end);
  }

  /** The first word of a stretch in lower case; empty where it begins with no letter. */
  String firstWord(Span span) {
    Span stripped = strip(span);
    return wordAt(stripped.begin(), stripped.end());
  }

  /** The word after the first blank. */
  String secondWord(Span span) {
    int blank = span.begin();
    while (blank < span.end() && text.charAt(blank) != ' ') {
      blank++;
    }
    return blank == span.end() ? "" : wordAt(blank + 1, span.end());
  }

  /** The letters from an offset on, in lower case. */
  String wordAt(int begin, int end) {
    int at = begin;
    while (at < end && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return text.substring(begin, at).toLowerCase(Locale.ROOT);
  }

  /** Whether a phrase and a blank stand at an offset. */
  boolean holds(String phrase, int at) {
    return text.startsWith(phrase, at)
        && at + phrase.length() < text.length()
        && text.charAt(at + phrase.length()) == ' ';
  }

  int countWords(Span span) {
    int count = 0;
    boolean inside = false;
    for (int at = span.begin(); at < span.end(); at++) {
      boolean blank = text.charAt(at) == ' ';
      count += !blank && !inside ? 1 : 0;
      inside = !blank;
    }
    return count;
  }

  private static boolean opens(char c) {
    return c == '(' || c == '[';
  }

  private static boolean closes(char c) {
    return c == ')' || c == ']';
  }

  private boolean isInNumber(int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  /** Past a marker such as {@code (a)}, {@code ii)} or {@code 3)}. */
  private int afterMarker(int begin, int end) {
    int from = begin < end && text.charAt(begin) == '(' ? begin + 1 : begin;
    int at = from;
    while (at < end && at - from < LONGEST_MARKER && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    boolean closed = at < end && at > from && text.charAt(at) == ')';
    return closed ? strip(new Span(at + 1, end)).begin() : begin;
  }
}
