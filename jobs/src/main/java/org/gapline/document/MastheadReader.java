package org.gapline.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gapline.document.MastheadLine.Part;

/** Reads a line of a masthead from its left end to its right, part by part. */
final class MastheadReader {

  private static final int FEWEST_DATE_WORDS = 3;
  private static final int MOST_DATE_WORDS = 5;

  private final String line;
  private final String lower;
  private final Set<Part> parts = EnumSet.noneOf(Part.class);
  private String symbol;
  private LocalDate date;
  private int at;

  MastheadReader(String line) {
    this.line = line;
    this.lower = line.toLowerCase(Locale.ROOT);
  }

  MastheadLine read() {
    if (lower.length() != line.length()) {
      return MastheadLine.NONE;
    }
    while (at < line.length()) {
      if (Character.isWhitespace(line.charAt(at)) || isSeparator(line.charAt(at))) {
        at++;
      } else if (!readPart()) {
        return MastheadLine.NONE;
      }
    }
    return new MastheadLine(parts, symbol, date);
  }

  private static boolean isSeparator(char c) {
    return c == '|' || c == '\u2013' || c == '\u2014' || c == '*';
  }

  private boolean readPart() {
    return readSymbol()
        || readValued()
        || read(MastheadWords.FIELDS, Part.FIELD)
        || readSession()
        || read(MastheadWords.BODIES, Part.BODY)
        || read(MastheadWords.CLASSIFICATIONS, Part.CLASSIFICATION)
        || read(MastheadWords.JOBS, Part.JOB)
        || readLanguage()
        || readDate()
        || readNumbers();
  }

  private boolean readSymbol() {
    int from = at;
    for (String lead : MastheadWords.SYMBOL_LEADS.at(lower, at)) {
      int blank = at + lead.length();
      if (lower.startsWith(lead, at) && blank < line.length() && line.charAt(blank) == ' ') {
        from = blank + 1;
        break;
      }
    }
    int end = DocumentSymbol.end(line, from);
    if (end == from) {
      return false;
    }
    String found = DocumentSymbol.parse(line.substring(from, end)).orElseThrow().text();
    symbol = symbol == null ? found : symbol;
    at = end;
    return note(Part.SYMBOL);
  }

  /** "Distr.: General", "Original: English and French". */
  private boolean readValued() {
    for (String field : MastheadWords.VALUED.at(lower, at)) {
      if (lower.startsWith(field, at)) {
        int end = afterValues(at + field.length());
        if (end > at + field.length()) {
          at = end;
          return note(Part.FIELD);
        }
      }
    }
    return false;
  }

  /** The language of the copy, or the letter of the organ, alone on its line. */
  private boolean readLanguage() {
    boolean alone = at == 0 && MastheadWords.VALUES.contains(lower) && line.length() > 4;
    boolean organ = line.equals("A") || line.equals("S") || line.equals("E");
    at = alone || organ ? line.length() : at;
    return (alone || organ) && note(Part.SESSION);
  }

  private int afterValues(int from) {
    int end = from;
    int next = from;
    while (next < line.length()) {
      while (next < line.length() && " \t,/".indexOf(line.charAt(next)) >= 0) {
        next++;
      }
      int word = wordEnd(next);
      if (word == next || !MastheadWords.VALUES.contains(lower.substring(next, word))) {
        break;
      }
      end = word;
      next = word;
    }
    return end;
  }

  private int wordEnd(int from) {
    int end = from;
    while (end < line.length() && " \t,/".indexOf(line.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private boolean note(Part part) {
    parts.add(part);
    return true;
  }

  private boolean read(LeadingPhrases phrases, Part part) {
    int longest = 0;
    for (String phrase : phrases.at(lower, at)) {
      int end = at + phrase.length();
      boolean ends = end >= line.length() || !Character.isLetterOrDigit(line.charAt(end));
      if (phrase.length() > longest && lower.startsWith(phrase, at) && ends) {
        longest = phrase.length();
      }
    }
    at += longest;
    return longest > 0 && note(part);
  }

  /** "Seventy-second session", "Agenda items 68 and 118", "Point 119 de l'ordre du jour". */
  private boolean readSession() {
    if (!SessionLine.isOne(lower.substring(at))) {
      return false;
    }
    at = line.length();
    return note(Part.SESSION);
  }

  /** A date in three to five words. */
  private boolean readDate() {
    List<Integer> ends = wordEnds();
    for (int i = ends.size() - 1; i >= FEWEST_DATE_WORDS - 1; i--) {
      LocalDate found = IssueDate.of(line.substring(at, ends.get(i)));
      if (found != null) {
        date = date == null ? found : date;
        at = ends.get(i);
        return note(Part.DATE);
      }
    }
    return false;
  }

  /** Where the next words end. */
  private List<Integer> wordEnds() {
    List<Integer> ends = new ArrayList<>();
    int end = at;
    for (int words = 0; words < MOST_DATE_WORDS && end < line.length(); words++) {
      while (end < line.length() && line.charAt(end) == ' ') {
        end++;
      }
      end = endOfWord(end);
      ends.add(end);
    }
    return ends;
  }

  private int endOfWord(int from) {
    int end = from;
    while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean readNumbers() {
    int end = endOfWord(at);
    Part part = MastheadNumber.part(line.substring(at, end));
    if (part == null) {
      return false;
    }
    at = end;
    return note(part);
  }
}
