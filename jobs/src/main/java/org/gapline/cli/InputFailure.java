package org.gapline.cli;

import java.util.Optional;
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
    return Causes.of(failure)
        .map(Throwable::toString)
        .filter(words -> words.contains(NAME))
        .flatMap(words -> words.substring(words.indexOf(NAME) + NAME.length()).lines().limit(1))
        .map(words -> words + " The current release is whole.")
        .findFirst();
  }
}
