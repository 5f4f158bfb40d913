package org.gapline.codebook;

import java.nio.file.Path;

/** Prints how long reading the codebook takes, cold first. Run its main method in the project. */
final class ReadingTimes {

  private ReadingTimes() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments.length == 0 ? "data/codebook" : arguments[0]);
    for (int round = 0; round < 5; round++) {
      long started = System.nanoTime();
      CodebookReader.Reading reading = CodebookReader.inspect(CodebookFiles.read(folder));
      System.out.printf("read in %.1f ms%n", (System.nanoTime() - started) / 1e6);
      if (round == 0) {
        reading.problems().forEach(problem -> System.out.println(problem.message()));
      }
    }
  }
}
