package org.gapline.bench;

import java.io.IOException;
import java.util.List;

/** Programs that are measured. */
final class Programs {

  /** Lines of what a failed program said that are told: its last ones. */
  private static final int TOLD = 20;

  private Programs() {}

  /**
   * Runs a program to its end.
   *
   * @throws BenchException if it failed
   */
  static MeasuredProcess.Ended run(JavaCommand java, String mainClass, List<String> arguments)
      throws IOException {
    MeasuredProcess.Ended ended = MeasuredProcess.run(java.of(mainClass, arguments));
    if (ended.exitCode() != 0) {
      List<String> lines = ended.lines();
      throw new BenchException(
          String.join("\n", lines.subList(Math.max(0, lines.size() - TOLD), lines.size())),
          ended.exitCode());
    }
    return ended;
  }
}
