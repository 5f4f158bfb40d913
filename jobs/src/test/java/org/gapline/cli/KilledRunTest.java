package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gapline.ProjectFolder;
import org.gapline.disclosure.Audience;
import org.gapline.release.Release;
import org.gapline.release.ReleaseLine;
import org.gapline.release.ReleaseManifest.TableEntry;
import org.gapline.release.TableCheck;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A real run, killed: readers find the release before it, whole, and the next run needs no hand.
 */
class KilledRunTest {

  private static final int REPORTS = 30;
  private static final long SEED = 20261121;

  @TempDir static Path folder;
  private static String published;
  private static Map<String, TableEntry> entries;

  /** Publishes a first release; the input then grows, so that the next one would differ. */
  @BeforeAll
  static void publishAFirstRelease() throws Exception {
    Path sample = ProjectFolder.file("data/raw");
    copy(sample.resolve("assessments"), folder.resolve("raw/assessments"), Integer.MAX_VALUE);
    copy(sample.resolve("reports"), folder.resolve("raw/reports"), REPORTS);
    GaplineProcess.Ended first = GaplineProcess.run(arguments());
    assertThat(first.exitCode()).as(first.output()).isZero();
    Release release = line().current().orElseThrow();
    published = release.manifest().releaseId();
    entries = new TreeMap<>(release.manifest().tables());
    copy(sample.resolve("reports"), folder.resolve("raw/reports"), 2 * REPORTS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ingest", "tag", "trends"})
  void aRunKilledAtAJobBoundaryLeavesTheOldRelease(String job) throws Exception {
    GaplineProcess run = GaplineProcess.start(List.of(arguments()));
    assertThat(run.readUntil(line -> line.startsWith("  " + job + " "))).isTrue();

    run.kill();

    theOldReleaseIsWhole();
  }

  @ParameterizedTest
  @ValueSource(strings = {"assess", "impact", "charts", "explorer"})
  void aRunKilledWhileOrAfterItPublishesLeavesTheOldReleaseOrTheNewOne(String job)
      throws Exception {
    GaplineProcess run = GaplineProcess.start(List.of(arguments()));
    assertThat(run.readUntil(line -> line.startsWith("  " + job + " "))).isTrue();

    run.kill();

    Release current = line().current().orElseThrow();
    assertThat(TableCheck.of(current).entries()).isEqualTo(current.manifest().tables());
    restoreThePointer();
  }

  static Stream<Integer> moments() {
    return new Random(SEED).ints(5, 1000, 7000).boxed();
  }

  @ParameterizedTest
  @MethodSource("moments")
  void aRunKilledAtAnyMomentLeavesAWholeRelease(int milliseconds) throws Exception {
    GaplineProcess run = GaplineProcess.start(List.of(arguments()));
    Thread.sleep(milliseconds);

    run.kill();

    Release current = line().current().orElseThrow();
    assertThat(TableCheck.of(current).entries()).isEqualTo(current.manifest().tables());
    restoreThePointer();
  }

  @Test
  void aRunAfterAKilledOneNeedsNoHand() throws Exception {
    GaplineProcess killed = GaplineProcess.start(List.of(arguments()));
    assertThat(killed.readUntil(line -> line.startsWith("  tag "))).isTrue();
    killed.kill();

    GaplineProcess.Ended next = GaplineProcess.run(arguments());

    assertThat(next.exitCode()).as(next.output()).isZero();
    assertThat(line().folder().resolve("stage")).doesNotExist();
    assertThat(line().current().orElseThrow().manifest().releaseId()).isNotEqualTo(published);
    restoreThePointer();
  }

  @Test
  void aSecondRunAtOnceExitsThreeAndHarmsNothing() throws Exception {
    GaplineProcess first = GaplineProcess.start(List.of(arguments()));
    assertThat(first.readUntil(line -> line.startsWith("  ingest "))).isTrue();

    GaplineProcess.Ended second = GaplineProcess.run(arguments());
    first.readUntil(line -> false);

    assertThat(second.exitCode()).isEqualTo(ExitCodes.BUSY);
    assertThat(second.output()).contains("another run is at work");
    assertThat(first.ended().exitCode()).isZero();
    restoreThePointer();
  }

  private static void theOldReleaseIsWhole() throws IOException {
    Release current = line().current().orElseThrow();
    assertThat(current.manifest().releaseId()).isEqualTo(published);
    assertThat(TableCheck.of(current).entries()).isEqualTo(entries);
  }

  /** Each test begins with the first release in force. */
  private static void restoreThePointer() throws IOException {
    new org.gapline.release.ReleasePointer(line().folder()).replace(published);
  }

  private static ReleaseLine line() {
    return new ReleaseLine(folder.resolve("curated"), Audience.ANALYSTS);
  }

  private static String[] arguments() {
    List<String> arguments = new ArrayList<>(List.of("run", "--master", "local[2]"));
    for (String name : List.of("raw", "curated", "charts")) {
      arguments.addAll(List.of("--" + name, folder.resolve(name).toString()));
    }
    return arguments.toArray(String[]::new);
  }

  private static void copy(Path from, Path to, int most) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.sorted().limit(most).toList()) {
        Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
