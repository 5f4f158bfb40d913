package org.gapline.cli;

/** A mistake that the user can mend: shown as one readable block, exit code 2. */
final class UserMistake extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message what, where, what it would have spoiled, and how to mend it
   */
  UserMistake(String message) {
    super(message);
  }
}
