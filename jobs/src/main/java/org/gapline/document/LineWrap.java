package org.gapline.document;

import java.util.List;

/**
 * Tells lines that were broken for width from lines that end where their writer ended them: a line
 * was broken for width when the first word of the next line would not have fitted on it.
 */
final class LineWrap {

  private static final int WIDEST = 130;
  private static final int NARROWEST = 40;
  private static final int SLACK = 6;

  /** One line in so many may be longer than the text is wide. */
  private static final int STRAYS = 20;

  private static final int CENTRED = 12;
  private static final int LONG = 60;
  private static final int SET_IN = 40;
  private static final int DEEPEST = 40;
  private static final String GAP = " ".repeat(5);
  private static final int LONGEST_FIELD = 40;

  private final int width;
  private final boolean wrapped;

  private final int margin;

  private LineWrap(int width, int margin, boolean wrapped) {
    this.width = width;
    this.margin = margin;
    this.wrapped = wrapped;
  }

  /** The habit of a text. */
  static LineWrap of(List<String> lines) {
    int[] lengths = new int[WIDEST + 1];
    int wide = 0;
    int written = 0;
    for (String line : lines) {
      if (line.length() > WIDEST) {
        wide++;
      } else {
        lengths[line.length()]++;
      }
      written += line.isBlank() ? 0 : 1;
    }
    int width = width(lengths, written);
    boolean possible = width >= NARROWEST && wide * 10 <= written;
    return new LineWrap(width, margin(lines), possible && fullPairs(lines, width) >= 3);
  }

  /** The length of the longest lines, the few apart that somebody wrote on later. */
  private static int width(int[] lengths, int written) {
    int longer = 0;
    int width = WIDEST;
    while (width > 0 && (lengths[width] == 0 || (longer + lengths[width]) * STRAYS <= written)) {
      longer += lengths[width];
      width--;
    }
    return width;
  }

  /** How far most of the long lines are set in. */
  private static int margin(List<String> lines) {
    int[] counts = new int[DEEPEST];
    for (String line : lines) {
      int indent = indent(line);
      if (line.length() - indent >= LONG && indent < DEEPEST) {
        counts[indent]++;
      }
    }
    int margin = 0;
    for (int indent = 1; indent < DEEPEST; indent++) {
      margin = counts[indent] > counts[margin] ? indent : margin;
    }
    return margin;
  }

  private static int indent(String line) {
    int at = 0;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static int fullPairs(List<String> lines, int width) {
    int full = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).length() <= WIDEST && isFull(lines.get(i), lines.get(i + 1), width)) {
        full++;
      }
    }
    return full;
  }

  private static boolean isFull(String line, String next, int width) {
    if (line.isBlank() || next.isBlank()) {
      return false;
    }
    String word = next.strip();
    int space = word.indexOf(' ');
    int first = space < 0 ? word.length() : space;
    return line.length() + 1 + first > width - SLACK;
  }

  /** Whether the next line goes on where this one was broken. */
  boolean joins(String line, String next) {
    if (isSetApart(line) || (isField(line) && isField(next))) {
      return false;
    }
    if (wrapped && line.length() <= WIDEST && isFull(line, next, width)) {
      return true;
    }
    return goesOn(line.strip(), next.strip()) || isTitleBroken(line, next);
  }

  /** Two lines set in alike, deeper than the text: a title that did not fit on one. */
  private boolean isTitleBroken(String line, String next) {
    char last = line.charAt(line.length() - 1);
    int indent = indent(line);
    return margin > 0
        && indent > margin
        && indent == indent(next)
        && line.length() - indent >= SET_IN
        && (Character.isLetterOrDigit(last) || last == ',');
  }

  /** Centred, or held apart by a wide gap as in a letterhead. */
  private boolean isSetApart(String line) {
    return indent(line) >= margin + CENTRED || line.strip().contains(GAP);
  }

  /** "Language: English" and the like. */
  static boolean isField(String line) {
    String text = line.strip();
    int colon = text.indexOf(": ");
    return colon > 0
        && colon <= LONGEST_FIELD
        && Character.isUpperCase(text.charAt(0))
        && WordCount.of(text.substring(0, colon)) <= 3;
  }

  /** A sentence that is not at its end, and a line that cannot begin one. */
  private static boolean goesOn(String line, String next) {
    char last = line.charAt(line.length() - 1);
    char first = next.charAt(0);
    if (last == '-' && Character.isLetter(first) && isLetterBefore(line, line.length() - 1)) {
      return true;
    }
    if (line.endsWith(" -") || line.endsWith(" –")) {
      return true;
    }
    boolean open = Character.isLetterOrDigit(last) || last == ',' || last == '-';
    boolean prose = line.length() > 30 || line.contains(". ");
    return open && Character.isLowerCase(first) && line.indexOf(' ') > 0 && prose;
  }

  private static boolean isLetterBefore(String line, int at) {
    return at > 0 && Character.isLetter(line.charAt(at - 1));
  }
}
