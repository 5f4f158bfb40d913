package org.gapline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What Linux tells of a living process.
 *
 * @param ticks processor time of its own, in hundredths of a second
 * @param childTicks the same of processes that it started and saw end
 * @param peakKilobytes the most memory that it held (VmHWM)
 */
record ProcessFigures(long ticks, long childTicks, long peakKilobytes) {

  static final ProcessFigures NONE = new ProcessFigures(0, 0, 0);

  private static final String PEAK = "VmHWM:";

  /** The figures of a process; what was known before where it ended, or on another system. */
  static ProcessFigures of(long pid, ProcessFigures before) {
    Path folder = Path.of("/proc", Long.toString(pid));
    try {
      String stat = Files.readString(folder.resolve("stat"));
      // The name stands in brackets and may hold anything.
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      return new ProcessFigures(
          Long.parseLong(fields[11]) + Long.parseLong(fields[12]),
          Long.parseLong(fields[13]) + Long.parseLong(fields[14]),
          Math.max(before.peakKilobytes, peak(folder)));
    } catch (IOException | RuntimeException e) {
      return before;
    }
  }

  private static long peak(Path folder) throws IOException {
    for (String line : Files.readAllLines(folder.resolve("status"))) {
      if (line.startsWith(PEAK)) {
        return Long.parseLong(line.replaceAll("\\D", ""));
      }
    }
    return 0;
  }
}
