package org.gapline.cli;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.gapline.spark.jobs.JobListener;

/** Shows how a run goes on: a bar per job on a terminal, a line per finished job everywhere. */
final class RunProgress implements JobListener {

  private static final int WIDTH = 24;

  private final Console console;
  private final AtomicInteger tasks = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();
  private volatile String job = "";
  private volatile long begin;

  private RunProgress(Console console) {
    this.console = console;
  }

  /** For jobs that run there. */
  static RunProgress of(Console console, JavaSparkContext spark) {
    RunProgress progress = new RunProgress(console);
    if (console.isTerminal()) {
      spark.sc().addSparkListener(progress.new Tasks());
    }
    return progress;
  }

  /** For work that needs no Spark. */
  static RunProgress withoutSpark(Console console) {
    return new RunProgress(console);
  }

  @Override
  public void started(String job) {
    this.job = job;
    begin = System.nanoTime();
    tasks.set(0);
    done.set(0);
    show();
  }

  @Override
  public void finished(String job, String amount) {
    this.job = "";
    console.wipe();
    console.line("  %-9s %-34s %5.1f s", job, amount, (System.nanoTime() - begin) / 1e9);
  }

  private void show() {
    String current = job;
    if (!current.isEmpty()) {
      int filled = tasks.get() == 0 ? 0 : Math.min(WIDTH, WIDTH * done.get() / tasks.get());
      console.passing(
          String.format(
              Locale.ROOT,
              "  %-9s [%s%s] %d of %d tasks",
              current,
              "#".repeat(filled),
              ".".repeat(WIDTH - filled),
              done.get(),
              tasks.get()));
    }
  }

  private final class Tasks extends SparkListener {

    @Override
    public void onStageSubmitted(SparkListenerStageSubmitted submitted) {
      tasks.addAndGet(submitted.stageInfo().numTasks());
      show();
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
      done.incrementAndGet();
      show();
    }
  }
}
