package org.gapline.parsing;

/** Why a file could not be parsed. */
public enum ParsingProblem {
  /** It cannot be opened without a password. */
  ENCRYPTED,
  /** Its bytes are not as its format asks. */
  DAMAGED,
  /** It is of a format for which there is no parser. */
  UNSUPPORTED,
  /** It, or the text in it, is larger than is read. */
  TOO_LARGE,
  /** The parser showed no progress for too long. */
  TIME_LIMIT,
  /** The parser used up its memory. */
  MEMORY_LIMIT,
  /** The process of the parser ended while it was at work. */
  CRASHED,
  /** The process of the parser cannot be started on this machine. */
  NO_PROCESS
}
