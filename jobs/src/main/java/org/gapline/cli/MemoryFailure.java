package org.gapline.cli;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/**
 * Memory that did not suffice, found among the causes of a failure. What an executor met arrives as
 * words alone, so it is told by its name, too.
 */
final class MemoryFailure {

  private static final String NAME = OutOfMemoryError.class.getName();

  private MemoryFailure() {}

  /** What is wrong and what to do; nothing where memory is not at fault. */
  static Optional<String> inWords(Throwable failure) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Throwable next = failure; next != null && seen.add(next); next = next.getCause()) {
      if (next instanceof OutOfMemoryError || String.valueOf(next.getMessage()).contains(NAME)) {
        return Optional.of(message());
      }
    }
    return Optional.empty();
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
