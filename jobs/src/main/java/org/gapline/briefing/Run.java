package org.gapline.briefing;

import java.util.List;

/** A piece of a passage: words of ours, a figure, wording of a statement, or the mark of a note. */
public sealed interface Run {

  /** What a reader sees of it; empty for the mark of a note. */
  String text();

  /**
   * Words of ours, which hold no figure.
   *
   * @param text the words
   */
  record Words(String text) implements Run {}

  /**
   * Words of ours in bold.
   *
   * @param text the words
   */
  record Strong(String text) implements Run {}

  /**
   * A figure with the rows that it comes from.
   *
   * @param text as it is shown
   * @param kind how it follows from the rows
   * @param origins the rows; for a share those counted, then those of which they are a part
   */
  record Figure(String text, Kind kind, List<Origin> origins) implements Run {
    public Figure {
      origins = List.copyOf(origins);
    }
  }

  /** How a figure follows from its rows. */
  enum Kind {
    /** The value of a column, or the number of rows. */
    NUMBER,
    /** The first as a percentage of the second, with Wilson's 95% interval. */
    SHARE,
    /** Year, month or day of a date. */
    DATE,
    /** Years, first to last, or a list of years that have no row. */
    YEARS,
    /** Words that a table holds, with the figures in them. */
    WORDS
  }

  /**
   * Wording of a statement, as it may be shown.
   *
   * @param text the wording
   * @param language ISO 639-1 code
   * @param statementId the statement
   */
  record Quote(String text, String language, String statementId) implements Run {}

  /**
   * The mark of a note.
   *
   * @param number number of the note
   */
  record NoteMark(int number) implements Run {
    @Override
    public String text() {
      return "";
    }
  }
}
