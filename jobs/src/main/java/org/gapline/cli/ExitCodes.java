package org.gapline.cli;

/** What the command's exit codes mean. */
final class ExitCodes {

  /** Done. */
  static final int DONE = 0;

  /** A bug of ours. */
  static final int BUG = 1;

  /** A mistake of the user. */
  static final int USER_MISTAKE = 2;

  /** Another run holds the curated folder. */
  static final int BUSY = 3;

  private ExitCodes() {}
}
