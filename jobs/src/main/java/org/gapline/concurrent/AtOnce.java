package org.gapline.concurrent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Work on several things at once, on the threads that the machine has. */
public final class AtOnce {

  private AtOnce() {}

  /**
   * What is done with one thing.
   *
   * @param <T> the thing
   * @param <R> what comes of it
   */
  public interface Work<T, R> {

    /** Does it. */
    R of(T each) throws IOException;
  }

  /**
   * What comes of each, in their order.
   *
   * @throws IOException what the work on any of them threw first
   */
  public static <T, R> List<R> of(List<T> all, Work<T, R> work) throws IOException {
    try {
      return all.parallelStream().map(each -> unchecked(each, work)).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static <T, R> R unchecked(T each, Work<T, R> work) {
    try {
      return work.of(each);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
