package org.gapline.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a line holds of a masthead or running head of an official document: symbol, bodies, date of
 * issue, distribution, languages, job numbers, classification.
 *
 * @param parts kinds of part that it consists of; empty where it holds anything else besides
 * @param symbol symbol in it, or null
 * @param date date in it, or null
 */
record MastheadLine(Set<Part> parts, String symbol, LocalDate date) {

  /** Kinds of part of a masthead. */
  enum Part {
    SYMBOL,
    BODY,
    DATE,
    SESSION,
    /** Distribution, languages, state of the text: no content anywhere. */
    FIELD,
    /** Number of the print job, bar code, "Please recycle". */
    JOB,
    CLASSIFICATION,
    PAGE,
    /** The number that another body gives its documents. */
    CODE
  }

  private static final int LONGEST = 160;
  private static final MastheadLine NONE = new MastheadLine(Set.of(), null, null);

  MastheadLine {
    parts = parts.isEmpty() ? Set.of() : EnumSet.copyOf(parts);
  }

  /** What a line holds; no parts where it is no line of a masthead. */
  static MastheadLine of(String line) {
    if (isIssueNote(line)) {
      return new MastheadLine(Set.of(Part.FIELD), null, null);
    }
    return line.length() > LONGEST ? NONE : new Reader(line.strip()).read();
  }

  /** "* Reissued for technical reasons on 3 May 2019." */
  static boolean isIssueNote(String line) {
    int begin = 0;
    while (begin < line.length() && "* ".indexOf(line.charAt(begin)) >= 0) {
      begin++;
    }
    for (String note : MastheadWords.ISSUE_NOTES) {
      if (line.regionMatches(true, begin, note, 0, note.length())) {
        return true;
      }
    }
    return false;
  }

  boolean isMasthead() {
    return !parts.isEmpty();
  }

  /** Whether it holds nothing but the numbers and marks of a printing job. */
  boolean isJob() {
    return has(Part.JOB) && EnumSet.of(Part.JOB, Part.PAGE).containsAll(parts);
  }

  boolean has(Part part) {
    return parts.contains(part);
  }

  /** Reads a line from its left end to its right, part by part. */
  private static final class Reader {

    private final String line;
    private final String lower;
    private final Set<Part> parts = EnumSet.noneOf(Part.class);
    private String symbol;
    private LocalDate date;
    private int at;

    Reader(String line) {
      this.line = line;
      this.lower = line.toLowerCase(Locale.ROOT);
    }

    MastheadLine read() {
      if (lower.length() != line.length()) {
        return NONE;
      }
      while (at < line.length()) {
        if (Character.isWhitespace(line.charAt(at)) || isSeparator(line.charAt(at))) {
          at++;
        } else if (!readPart()) {
          return NONE;
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
      for (String lead : MastheadWords.SYMBOL_LEADS) {
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
      parts.add(Part.SYMBOL);
      return true;
    }

    /** "Distr.: General", "Original: English and French". */
    private boolean readValued() {
      for (String field : MastheadWords.VALUED) {
        if (lower.startsWith(field, at)) {
          int end = afterValues(at + field.length());
          if (end > at + field.length()) {
            at = end;
            parts.add(Part.FIELD);
            return true;
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

    private boolean read(List<String> phrases, Part part) {
      int longest = 0;
      for (String phrase : phrases) {
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
      parts.add(Part.SESSION);
      return true;
    }

    /** A date in up to five words. */
    private boolean readDate() {
      List<Integer> ends = new ArrayList<>();
      int end = at;
      for (int words = 0; words < 5 && end < line.length(); words++) {
        while (end < line.length() && line.charAt(end) == ' ') {
          end++;
        }
        while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
          end++;
        }
        ends.add(end);
      }
      for (int i = ends.size() - 1; i >= 2; i--) {
        LocalDate found = IssueDate.of(line.substring(at, ends.get(i)));
        if (found != null) {
          date = date == null ? found : date;
          at = ends.get(i);
          parts.add(Part.DATE);
          return true;
        }
      }
      return false;
    }

    /** Job numbers such as "21-17442" or "GE.19-12345(E)", bar codes and page numbers. */
    private boolean readNumbers() {
      int end = at;
      int digits = 0;
      while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
        char c = line.charAt(end);
        boolean letter = c >= 'A' && c <= 'Z';
        digits += Character.isDigit(c) ? 1 : 0;
        if (!Character.isDigit(c) && !letter && ".-/*()".indexOf(c) < 0) {
          return false;
        }
        end++;
      }
      String word = line.substring(at, end);
      boolean page = word.indexOf('/') > 0 || digits == word.length() && digits <= 3;
      boolean job = word.indexOf('-') > 0 || word.startsWith("*") || digits == 6 || digits == 7;
      if (digits > 0 && digits < word.length() && word.indexOf('/') > 1) {
        at = end;
        return note(digits * 2 < word.length() ? Part.CODE : Part.PAGE);
      }
      if (digits == 0 || digits * 2 < word.length() || !(page || job)) {
        return false;
      }
      at = end;
      parts.add(job && !page ? Part.JOB : Part.PAGE);
      return true;
    }
  }
}
