package org.gapline.concurrent;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Work that is done beside other work, so that what has many small parts ends sooner.
 *
 * @param <T> what comes of it
 */
public final class Beside<T> {

  private final FutureTask<T> task;

  private Beside(Callable<T> work) {
    this.task = new FutureTask<>(work);
  }

  /** Begins the work. */
  public static <T> Beside<T> begin(Callable<T> work) {
    Beside<T> beside = new Beside<>(work);
    Thread thread = new Thread(beside.task, "gapline-beside");
    thread.setDaemon(true);
    thread.start();
    return beside;
  }

  /**
   * Its result, once it is done.
   *
   * @throws IOException what the work failed with, or where the wait is interrupted; what it failed
   *     with unchecked is thrown unchecked
   */
  public T result() throws IOException {
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
