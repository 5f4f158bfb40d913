package org.gapline.concurrent;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

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
   * What comes of each, in their order. All work has ended when this returns or throws it.
   *
   * @throws IOException what the work on any of them threw first; none is begun after that
   */
  public static <T, R> List<R> of(List<T> all, Work<T, R> work) throws IOException {
    AtomicReference<IOException> failure = new AtomicReference<>();
    List<R> results = all.parallelStream().map(each -> unlessFailed(each, work, failure)).toList();
    if (failure.get() != null) {
      throw failure.get();
    }
    return results;
  }

  private static <T, R> R unlessFailed(
      T each, Work<T, R> work, AtomicReference<IOException> failure) {
    try {
      return failure.get() == null ? work.of(each) : null;
    } catch (IOException e) {
      failure.compareAndSet(null, e);
      return null;
    }
  }
}
