package org.gapline.parsing;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Watches over one piece of work, and stops it when it shows no progress or takes too long. */
final class Watchdog implements AutoCloseable {

  private static final ScheduledExecutorService CLOCK =
      Executors.newSingleThreadScheduledExecutor(Watchdog::daemon);

  private final Runnable bite;
  private final Duration silence;
  private final Duration total;
  private final long begin = System.nanoTime();
  private final ScheduledFuture<?> looks;
  private volatile long lastSign = begin;
  private volatile String reason;

  private Watchdog(Runnable bite, Duration silence, Duration total) {
    this.bite = bite;
    this.silence = silence;
    this.total = total;
    long pause = Math.max(10, silence.toMillis() / 20);
    this.looks = CLOCK.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
  }

  static Watchdog over(Runnable bite, Duration silence, Duration total) {
    return new Watchdog(bite, silence, total);
  }

  /** To be called at each sign of progress. */
  void alive() {
    lastSign = System.nanoTime();
  }

  boolean hasBitten() {
    return reason != null;
  }

  /** Why it stopped the work, in words. */
  String reason() {
    return reason;
  }

  private void look() {
    long now = System.nanoTime();
    if (reason != null) {
      return;
    }
    if (now - lastSign > silence.toNanos()) {
      reason = "no progress for " + silence.toSeconds() + " s";
      bite.run();
    } else if (now - begin > total.toNanos()) {
      reason = "not done after " + total.toMinutes() + " min";
      bite.run();
    }
  }

  @Override
  public void close() {
    looks.cancel(false);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "gapline-parser-watchdog");
    thread.setDaemon(true);
    return thread;
  }
}
