package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gapline.ProjectFolder;
import org.gapline.disclosure.Audience;
import org.gapline.release.Release;
import org.gapline.release.ReleaseLine;
import org.gapline.release.TableCheck;

/**
 * The project of faults with all its folders on another file system. A kill leaves the old release
 * in force, the next run needs no hand once the lease has run out, and content is that of the disk.
 */
final class StoredProject {

  /** Long enough for a busy machine to renew in time. */
  private static final int LEASE_SECONDS = 12;

  private final Path stored;
  private final GaplineProcess.Surroundings surroundings;

  /**
   * @param stored a folder of the file system
   * @param options of the virtual machine, which make it known
   */
  StoredProject(Path stored, List<String> options) {
    List<String> java = new ArrayList<>(options);
    java.add("-Dgapline.lease.seconds=" + LEASE_SECONDS);
    this.stored = stored;
    this.surroundings = GaplineProcess.Surroundings.usual().java(java.toArray(String[]::new));
  }

  /** Puts the inputs and the codebook there. */
  void fill(Path folder) throws Exception {
    FaultProject.in(folder);
    copy(folder.resolve("raw"), stored.resolve("raw"));
    copy(ProjectFolder.file("data/codebook"), stored.resolve("codebook"));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file));
        Files.createDirectories(target.getParent());
        Files.write(target, Files.readAllBytes(file));
      }
    }
  }

  /** What a run is told. */
  private List<String> arguments(String... command) {
    List<String> arguments = new ArrayList<>(List.of(command));
    for (String name : List.of("raw", "curated", "charts", "codebook")) {
      arguments.addAll(List.of("--" + name, stored.resolve(name).toString()));
    }
    return arguments;
  }

  private List<String> run() {
    return arguments("run", "--master", "local[2]");
  }

  private ReleaseLine line() {
    return new ReleaseLine(stored.resolve("curated"), Audience.ANALYSTS);
  }

  /** A run to its end publishes what a run on a local disk does. */
  void assertARunPublishesWhatADiskHolds() throws Exception {
    GaplineProcess.Ended run = GaplineProcess.run(surroundings, run());
    FaultProject.assertEndedWell(run);
    assertAsUndisturbed();
    assertThat(run.output()).doesNotContain("could not be kept");
    assertThat(Files.size(stored.resolve("charts/analysts/index.html"))).isPositive();
  }

  /** A run that is killed before it publishes leaves the release before it; and then again. */
  void assertAKilledRunLeavesTheReleaseBeforeIt() throws Exception {
    Release before = line().current().orElseThrow();
    GaplineProcess killed = GaplineProcess.start(surroundings, run());
    assertThat(killed.readUntil(line -> line.startsWith("  tag "))).isTrue();
    GaplineProcess.Ended atOnce = GaplineProcess.run(surroundings, run());
    killed.kill();
    long end = System.nanoTime();

    assertThat(atOnce.exitCode()).as(atOnce.output()).isEqualTo(ExitCodes.BUSY);
    assertThat(line().current()).contains(before);
    assertThat(TableCheck.isWhole(before)).isTrue();
    assertTheNextRunNeedsNoHand(end);
  }

  private void assertTheNextRunNeedsNoHand(long killed) throws Exception {
    long left = LEASE_SECONDS * 1000L - (System.nanoTime() - killed) / 1_000_000;
    Thread.sleep(Math.max(0, left) + 500);
    FaultProject.assertEndedWell(GaplineProcess.run(surroundings, run()));
    assertAsUndisturbed();
    assertThat(line().ids()).hasSize(1);
    assertThat(line().damaged()).isEmpty();
    try (Stream<Path> releases = Files.list(line().folder().resolve("releases"))) {
      assertThat(releases).hasSize(1);
    }
  }

  /** Commands without Spark read it there, too. */
  void assertATableCanBeExported() throws Exception {
    GaplineProcess.Ended export =
        GaplineProcess.run(
            surroundings,
            List.of(
                "export",
                "documents",
                "--format",
                "csv",
                "--out",
                "-",
                "--curated",
                stored.resolve("curated").toString()));
    FaultProject.assertEndedWell(export);
    assertThat(export.lines()).hasSizeGreaterThan(8);
  }

  private void assertAsUndisturbed() throws IOException {
    Release release = line().current().orElseThrow();
    assertThat(release.manifest().tables()).isEqualTo(FaultProject.undisturbed());
    assertThat(TableCheck.of(release).entries()).isEqualTo(FaultProject.undisturbed());
  }
}
