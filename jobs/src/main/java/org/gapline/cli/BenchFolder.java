package org.gapline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.gapline.bench.BenchPlan;
import org.gapline.release.Folders;

/** The folder in which a benchmark works; it can be deleted afterwards. */
final class BenchFolder {

  /**
   * Of a document of the larger corpus: its text, and the same in work tables and in two releases.
   */
  private static final long BYTES = 40_000;

  private BenchFolder() {}

  /**
   * Makes it where corpora are kept, else among temporary files.
   *
   * @throws UserMistake where it cannot be written or has no room
   */
  static Path create(Path keep, CorpusSizes sizes) throws IOException {
    Path beside = keep == null ? Path.of(System.getProperty("java.io.tmpdir")) : keep;
    WritableFolder.check(beside, "--keep", "no corpus could be made");
    long room = Files.getFileStore(beside).getUsableSpace();
    long needed = BYTES * sizes.larger();
    if (room < needed) {
      throw new UserMistake(
          String.format(
              Locale.ROOT,
              "%s: %,d MB are free, and a benchmark of %,d documents may need %,d. Make room there,"
                  + " name another folder with --keep, or take fewer with --documents.",
              beside,
              room / 1_000_000,
              sizes.larger(),
              needed / 1_000_000));
    }
    if (keep != null) {
      for (long size : new long[] {sizes.smaller(), sizes.larger()}) {
        Path reports = BenchPlan.rawIn(keep, size).resolve("reports");
        WritableFolder.check(reports, "--keep", "no corpus could be kept");
      }
    }
    Path work = Files.createTempDirectory(beside, "gapline-bench");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> deleteLeft(work)));
    return work;
  }

  /** Whoever interrupts a benchmark is not left with gigabytes. */
  private static void deleteLeft(Path work) {
    try {
      Folders.delete(work);
    } catch (IOException e) {
      System.err.println(work + ": could not be deleted (" + Failures.inWords(e) + ").");
    }
  }
}
