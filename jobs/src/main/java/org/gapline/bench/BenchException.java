package org.gapline.bench;

/** A part of the benchmark that could not be run; the message is what it said. */
public final class BenchException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int exitCode;

  BenchException(String message, int exitCode) {
    super(message);
    this.exitCode = exitCode;
  }

  /** The exit code of the program that failed. */
  public int exitCode() {
    return exitCode;
  }
}
