package org.gapline.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * In which run each pack was of use last, runs counted from 1. Where the file is lost or damaged,
 * all packs count as used just now.
 *
 * @param run number of the last run
 * @param lastUse number of a run, by the name of the pack
 */
record PackUsage(long run, Map<String, Long> lastUse) {

  /** A pack that no run of any audience used for so many runs is dropped. */
  static final int RUNS = 10;

  private static final String FILE = "USED";
  static final String NEXT = "USED.next";

  /** The use of the packs in a folder as it was last written. */
  static PackUsage read(Path folder) {
    try {
      List<String> lines = Files.readAllLines(folder.resolve(FILE), StandardCharsets.UTF_8);
      Map<String, Long> lastUse = new TreeMap<>();
      for (String line : lines.subList(1, lines.size())) {
        int blank = line.indexOf(' ');
        lastUse.put(line.substring(blank + 1), Long.parseLong(line.substring(0, blank)));
      }
      return new PackUsage(Long.parseLong(lines.get(0)), lastUse);
    } catch (IOException | RuntimeException e) {
      return new PackUsage(0, Map.of());
    }
  }

  /** The use after one more run; packs that are new count as used in it. */
  PackUsage afterRun(List<Path> packs, Set<String> used) {
    return usedBy(run + 1, packs, used);
  }

  /**
   * The use after a job that was no whole run: what it did not ask for is no nearer to its end, or
   * ten times of one job would empty the cache of all others.
   */
  PackUsage afterJob(List<Path> packs, Set<String> used) {
    return usedBy(run, packs, used);
  }

  private PackUsage usedBy(long user, List<Path> packs, Set<String> used) {
    Map<String, Long> now = new TreeMap<>();
    for (Path pack : packs) {
      String name = pack.getFileName().toString();
      now.put(name, used.contains(name) ? user : lastUse.getOrDefault(name, user));
    }
    return new PackUsage(user, now);
  }

  /** The packs that were of no use for long. */
  Set<String> outdated() {
    Set<String> outdated = new HashSet<>();
    lastUse.forEach(
        (name, last) -> {
          if (run - last >= RUNS) {
            outdated.add(name);
          }
        });
    return outdated;
  }

  /** Writes it down, whole or not at all. */
  void write(Path folder) throws IOException {
    StringBuilder text = new StringBuilder().append(run).append('\n');
    lastUse.forEach((name, last) -> text.append(last).append(' ').append(name).append('\n'));
    Path next = folder.resolve(NEXT);
    Files.writeString(next, text);
    Files.move(
        next,
        folder.resolve(FILE),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }
}
