package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gapline.disclosure.Audience;
import org.gapline.release.Release;
import org.gapline.release.ReleaseLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk that takes no more, at any stage. Where a file system of a given size may be mounted, the
 * run has one to itself that goes with it; a limit on the size of files, which needs no right,
 * makes writing fail everywhere.
 */
class FullDiskRunTest {

  /** Fails while tables are written, and while the page is, in KB. */
  private static final List<Integer> LIMITS = List.of(8, 200);

  private static final int BLOCK = 4096;

  @TempDir Path folder;
  private FaultProject project;
  private Map<String, String> before;

  @BeforeEach
  void makeTheProject() throws Exception {
    project = FaultProject.in(folder);
    before = FaultProject.contents(project.release().folder());
  }

  @Test
  void writingThatFailsIsNamedAndLeavesAWholeRelease() throws Exception {
    FaultTimes times = new FaultTimes("writing fails (limit on the size of files)");
    for (int kilobytes : LIMITS) {
      GaplineProcess.Ended run =
          GaplineProcess.run(
              GaplineProcess.Surroundings.usual()
                  .before("bash", "-c", "ulimit -f " + kilobytes + "; exec \"$@\"", "bash")
                  .java("-XX:-UsePerfData"),
              List.of(project.run()));

      assertThat(run.exitCode()).as(run.output()).isEqualTo(ExitCodes.USER_MISTAKE);
      assertThat(run.output())
          .contains("would grow past the limit", "The current release is whole")
          .doesNotContain("bug of Gapline");
      project.assertReadersFindAWholeRelease();
      times.add(run);
    }
    times.ended("exit 2 and what to do; a whole release");
  }

  @Test
  void aFullDiskIsNamedAndLeavesTheOldRelease() throws Exception {
    if (!OwnDisk.isPossible()) {
      // Without the right to mount, the limit on files above is what shows it.
      return;
    }
    FaultTimes times = new FaultTimes("full disk (tmpfs with 40 to 160 KB left)");
    OwnDisk disk = new OwnDisk(project.curated(), folder);
    int held = kilobytes(project.curated());
    for (int kilobytes : left().stream().map(left -> held + left).toList()) {
      GaplineProcess.Ended run = GaplineProcess.run(disk.of(kilobytes), List.of(project.run()));

      assertThat(run.exitCode()).as(run.output()).isEqualTo(ExitCodes.USER_MISTAKE);
      assertThat(run.output())
          .contains("the disk is full", "Make room")
          .doesNotContain("bug of Gapline");
      Release left = new ReleaseLine(disk.left(), Audience.ANALYSTS).current().orElseThrow();
      assertThat(FaultProject.contents(left.folder())).isEqualTo(before);
      times.add(run);
    }
    disk.takeOver();
    FaultProject.assertEndedWell(GaplineProcess.run(project.run()));
    project.assertAsUndisturbed();
    times.ended("exit 2 and what to do; the old release whole; next run as undisturbed");
  }

  /** A new release takes some 180 KB. */
  private static List<Integer> left() {
    return FaultTimes.isThorough() ? List.of(40, 60, 80, 100, 120, 140, 160) : List.of(60, 140);
  }

  /** What a folder takes on a disk that gives whole blocks to each file and folder. */
  private static int kilobytes(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.mapToInt(FullDiskRunTest::blocks).sum() * BLOCK / 1024;
    }
  }

  private static int blocks(Path path) {
    return Files.isDirectory(path) ? 0 : (int) ((path.toFile().length() + BLOCK - 1) / BLOCK);
  }

  @Test
  void aFolderThatMayOnlyBeReadIsNamedBeforeAnyWork() throws Exception {
    FaultTimes times = new FaultTimes("read-only curated folder");
    for (Path closed : List.of(project.line().folder(), project.curated())) {
      assertThat(closed.toFile().setWritable(false, false)).isTrue();

      GaplineProcess.Ended run = GaplineProcess.run(asAnybody(), List.of(project.run()));

      assertThat(run.exitCode()).as(run.output()).isEqualTo(ExitCodes.USER_MISTAKE);
      assertThat(run.output())
          .contains(project.curated().toString(), "cannot be written (permission denied)")
          .doesNotContain("ingest");
      times.add(run);
    }
    assertThat(project.curated().toFile().setWritable(true)).isTrue();
    assertThat(project.line().folder().toFile().setWritable(true)).isTrue();
    assertThat(FaultProject.contents(project.release().folder())).isEqualTo(before);
    times.ended("exit 2 and what to do, before any work");
  }

  /** Permissions do not bind the administrator, unless the right to pass over them is given up. */
  private static GaplineProcess.Surroundings asAnybody() {
    GaplineProcess.Surroundings usual = GaplineProcess.Surroundings.usual();
    return System.getProperty("user.name").equals("root")
        ? usual.before("setpriv", "--bounding-set=-all", "--inh-caps=-all")
        : usual;
  }
}
