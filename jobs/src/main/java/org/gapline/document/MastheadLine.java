package org.gapline.document;

import java.time.LocalDate;
import java.util.EnumSet;
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
  static final MastheadLine NONE = new MastheadLine(Set.of(), null, null);

  MastheadLine {
    parts = parts.isEmpty() ? Set.of() : EnumSet.copyOf(parts);
  }

  /** What a line holds; no parts where it is no line of a masthead. */
  static MastheadLine of(String line) {
    if (isIssueNote(line)) {
      return new MastheadLine(Set.of(Part.FIELD), null, null);
    }
    return line.length() > LONGEST ? NONE : new MastheadReader(line.strip()).read();
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
}
