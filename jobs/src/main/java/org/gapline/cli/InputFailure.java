package org.gapline.cli;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.gapline.spark.raw.ChangedInputException;

/**
 * An input that somebody wrote while a run was at work on it, found among the causes of a failure.
 * What an executor met arrives as words alone, so it is told by its name, too.
 */
final class InputFailure {

  private static final String NAME = ChangedInputException.class.getName() + ": ";

  private InputFailure() {}

  /** What is wrong and what to do; nothing where no input is at fault. */
  static Optional<String> inWords(Throwable failure) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Throwable next = failure; next != null && seen.add(next); next = next.getCause()) {
      String words = String.valueOf(next.getMessage());
      if (next instanceof ChangedInputException) {
        return Optional.of(words);
      } else if (words.contains(NAME)) {
        return words.substring(words.indexOf(NAME) + NAME.length()).lines().findFirst();
      }
    }
    return Optional.empty();
  }
}
