package org.gapline.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Work that is done beside other work, so that a command of many small parts ends sooner. */
final class Beside<T> {

  private final FutureTask<T> task;

  private Beside(Callable<T> work) {
    this.task = new FutureTask<>(work);
  }

  /** Begins the work. */
  static <T> Beside<T> begin(Callable<T> work) {
    Beside<T> beside = new Beside<>(work);
    Thread thread = new Thread(beside.task, "gapline-beside");
    thread.setDaemon(true);
    thread.start();
    return beside;
  }

  /** Its result, or what it failed with. */
  T result() throws IOException {
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
