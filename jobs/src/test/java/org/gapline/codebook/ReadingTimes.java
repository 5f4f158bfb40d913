package org.gapline.codebook;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;

/** Prints how long reading the codebook takes, cold first. Run its main method in the project. */
final class ReadingTimes {

  private ReadingTimes() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments.length == 0 ? "data/codebook" : arguments[0]);
    for (int round = 0; round < 5; round++) {
      long started = System.nanoTime();
      long cpuBefore = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      CodebookReader.Reading reading = CodebookReader.inspect(CodebookFiles.read(folder));
      long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpuBefore;
      System.out.printf(
          "read in %.0f ms, of them %.0f at work%n",
          (System.nanoTime() - started) / 1e6, cpu / 1e6);
      if (round == 0) {
        reading.problems().forEach(problem -> System.out.println(problem.message()));
      }
    }
  }
}
