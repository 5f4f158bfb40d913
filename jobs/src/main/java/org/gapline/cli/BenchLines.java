package org.gapline.cli;

import org.gapline.bench.BenchProgress;

/**
 * Shows how a benchmark goes on: what runs on a terminal, a line for each thing done everywhere.
 */
final class BenchLines implements BenchProgress {

  private final Console console;

  BenchLines(Console console) {
    this.console = console;
  }

  @Override
  public void started(String what) {
    console.passing("  " + what + " ...");
  }

  @Override
  public void finished(String what, double seconds) {
    console.wipe();
    console.line("  %-44s %8.1f s", what, seconds);
  }
}
