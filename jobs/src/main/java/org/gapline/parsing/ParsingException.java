package org.gapline.parsing;

/** A file that could not be parsed. Other files are not touched by it. */
public final class ParsingException extends Exception {

  private static final long serialVersionUID = 1L;

  private final ParsingProblem problem;

  /**
   * @param detail what was found, in words
   */
  public ParsingException(ParsingProblem problem, String detail) {
    super(detail);
    this.problem = problem;
  }

  /** Why it could not be parsed. */
  public ParsingProblem problem() {
    return problem;
  }
}
