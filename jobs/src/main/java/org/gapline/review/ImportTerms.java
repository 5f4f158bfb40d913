package org.gapline.review;

/**
 * On what terms rows are taken in.
 *
 * @param codebookVersion codebook of the release that the rows are held against
 * @param reviewer who decided where a row does not say, or null
 * @param otherCodebook what becomes of rows made under another codebook
 * @param emptyRows what rows mean that a reader of whole events left empty
 */
public record ImportTerms(
    String codebookVersion, String reviewer, OtherCodebook otherCodebook, EmptyRows emptyRows) {

  /** What becomes of rows made under another codebook. */
  public enum OtherCodebook {
    REFUSED,
    ACCEPTED
  }

  /** What rows of a reading mean that are left empty. */
  public enum EmptyRows {
    /** Nobody has read them yet. */
    NOT_READ,
    /** They were read, and carry no role. */
    NO_STATEMENT
  }
}
