package org.gapline.cli;

import java.util.Optional;

/**
 * Memory that did not suffice, found among the causes of a failure. What an executor met arrives as
 * words alone, so it is told by its name, too.
 */
final class MemoryFailure {

  private static final String NAME = OutOfMemoryError.class.getName();

  private MemoryFailure() {}

  /** What is wrong and what to do; nothing where memory is not at fault. */
  static Optional<String> inWords(Throwable failure) {
    return Causes.of(failure).anyMatch(MemoryFailure::isAtFault)
        ? Optional.of(message())
        : Optional.empty();
  }

  private static boolean isAtFault(Throwable cause) {
    return cause instanceof OutOfMemoryError || String.valueOf(cause.getMessage()).contains(NAME);
  }

  /** Twice what did not suffice, and 4 GB at least. */
  private static long enoughGigabytes() {
    return Math.max(4, (Runtime.getRuntime().maxMemory() >> 29) + 1);
  }

  private static String message() {
    return "So much does not fit into the memory that this process may take ("
        + (Runtime.getRuntime().maxMemory() >> 20)
        + " MB). The current release is whole. Give it more, as by"
        + " GAPLINE_JAVA_OPTIONS=-Xmx"
        + enoughGigabytes()
        + "g ./gapline … on a machine that has as much, or spark.executor.memory on a cluster.";
  }
}
