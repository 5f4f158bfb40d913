package org.gapline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A small disk in place of a curated folder, for one process alone: it is mounted in a space of
 * that process and goes with it, however it ends. What it held in the end is copied out.
 */
final class OwnDisk {

  private static final List<String> SPACE = List.of("unshare", "--map-root-user", "--mount");

  private static final String MOUNT =
      "mount -t tmpfs -o size=\"$1\" tmpfs \"$2\" && cp -a \"$3/.\" \"$2\" || exit 99; left=$4;"
          + " here=$2; shift 4; \"$@\"; code=$?; mkdir \"$left\" && cp -a \"$here/.\" \"$left\";"
          + " exit $code";

  private final Path curated;
  private final Path kept;
  private Path left;

  /**
   * @param curated the folder in whose place it stands
   * @param folder where contents are kept
   */
  OwnDisk(Path curated, Path folder) throws IOException {
    this.curated = curated;
    this.kept = folder.resolve("kept");
    FaultProject.copy(curated, kept);
  }

  /** Whether this system lets a process mount a disk of its own. */
  static boolean isPossible() throws IOException, InterruptedException {
    List<String> attempt = new ArrayList<>(SPACE);
    attempt.addAll(List.of("mount", "-t", "tmpfs", "tmpfs", "/mnt"));
    try {
      Process process = new ProcessBuilder(attempt).redirectErrorStream(true).start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      // There is no such command.
      return false;
    }
  }

  /** Surroundings in which the curated folder lies on a disk of this size. */
  GaplineProcess.Surroundings of(int kilobytes) {
    left = kept.resolveSibling("left-" + kilobytes);
    List<String> words = new ArrayList<>(SPACE);
    words.addAll(List.of("bash", "-c", MOUNT, "bash", kilobytes + "k"));
    List.of(curated, kept, left).forEach(each -> words.add(each.toString()));
    return GaplineProcess.Surroundings.usual().before(words.toArray(String[]::new));
  }

  /** What the disk held in the end. */
  Path left() {
    return left;
  }

  /** Puts what the last disk held in place of the curated folder, as if there were room again. */
  void takeOver() throws IOException {
    Files.move(curated, kept.resolveSibling("before"));
    Files.move(left, curated);
  }
}
