package org.gapline.codebook.yaml;

import java.util.Comparator;

/**
 * Something wrong in a file that an analyst edits.
 *
 * @param level whether the codebook can be used nevertheless
 * @param file the file as shown to the user
 * @param line its line, from 1; 0 where the file as a whole is meant
 * @param what what is wrong, with the value found; no full stop
 * @param spoils what it would have spoiled; no full stop
 * @param remedy how to mend it; no full stop
 */
public record CodebookProblem(
    Level level, String file, int line, String what, String spoils, String remedy)
    implements Comparable<CodebookProblem> {

  private static final Comparator<CodebookProblem> ORDER =
      Comparator.comparing(CodebookProblem::file)
          .thenComparingInt(CodebookProblem::line)
          .thenComparing(CodebookProblem::what);

  /** How bad it is. */
  public enum Level {
    /** The codebook cannot be used. */
    ERROR,
    /** The codebook can be used; its results deserve less trust. */
    WARNING
  }

  /** The file, with the line where one is meant. */
  public String place() {
    return line > 0 ? file + ":" + line : file;
  }

  /** Where, what, what it would have spoiled and how to mend it, in one line. */
  public String message() {
    String kind = level == Level.WARNING ? "warning: " : "";
    return "%s: %s%s. %s. %s.".formatted(place(), kind, what, spoils, remedy);
  }

  @Override
  public int compareTo(CodebookProblem other) {
    return ORDER.compare(this, other);
  }
}
