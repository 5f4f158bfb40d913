package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gapline.release.DamagedReleaseException;
import org.gapline.release.Release;
import org.gapline.table.CuratedTables;
import org.gapline.table.StatementTable;
import org.gapline.table.Table;
import org.gapline.table.TableReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A release that was damaged by hand: it is named, the one before it is offered, a run mends it.
 */
class DamagedReleaseRunTest {

  /** Bytes between two that are changed. */
  private static final int STEP = FaultTimes.isThorough() ? 7 : 97;

  @TempDir Path folder;
  private FaultProject project;
  private String before;

  @BeforeEach
  void makeTheProject() throws Exception {
    project = FaultProject.ofTwoReleases(folder);
    before = project.line().ids().get(0);
  }

  @Test
  void aTableThatLostOneOfItsFilesIsNamedAndTheReleaseBeforeItIsOffered() throws Exception {
    FaultTimes times = new FaultTimes("a file of a release is deleted");
    Path table = project.release().folderOf(StatementTable.TABLE);
    List<Path> files = TableReader.parquetFiles(table);
    assertThat(files).hasSizeGreaterThan(1);
    Files.delete(files.get(0));

    GaplineProcess.Ended reading = GaplineProcess.run(export());

    assertThat(reading.exitCode()).isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(reading.lines().get(0)).startsWith(files.get(0) + " is missing");
    assertThat(reading.output()).contains("Release " + before + ", made before it, is whole.");
    String offered = "releases restore " + before;
    assertThat(reading.output()).contains(offered);
    List<String> restore = project.command(offered.split(" "));
    FaultProject.assertEndedWell(GaplineProcess.run(restore.toArray(String[]::new)));
    FaultProject.assertEndedWell(GaplineProcess.run(export()));
    times.add(reading);
    times.ended("exit 2, named; the release before it is offered and can be put in force");
  }

  @Test
  void theNextRunMendsWhatWasDamaged() throws Exception {
    FaultTimes times = new FaultTimes("a run on the day on which its release was damaged");
    Path table = project.release().folderOf(StatementTable.TABLE);
    flip(TableReader.parquetFiles(table).get(0), 100);
    Files.writeString(
        project.line().folder().resolve("releases/" + before + "/RELEASE.json"), "{\"release");

    GaplineProcess.Ended run = GaplineProcess.run(project.run());

    FaultProject.assertEndedWell(run);
    project.assertAsUndisturbed();
    List<String> releases = project.command("releases");
    assertThat(GaplineProcess.run(releases.toArray(String[]::new)).lines())
        .anyMatch(line -> line.startsWith(before) && line.contains("damaged: its RELEASE.json"));
    times.add(run);
    times.ended("mended; a manifest that is damaged is named");
  }

  @Test
  void aFileOfWhichAByteWasFlippedIsNamedAndTheReleaseBeforeItIsOffered() throws Exception {
    FaultTimes times = new FaultTimes("a byte of a release is flipped");
    Path table = project.release().folderOf(StatementTable.TABLE);
    for (Path file :
        List.of(
            TableReader.parquetFiles(table).get(0),
            project.release().folder().resolve("RELEASE.json"))) {
      flip(file, 20);

      GaplineProcess.Ended reading = GaplineProcess.run(export());

      assertThat(reading.exitCode()).isEqualTo(ExitCodes.USER_MISTAKE);
      assertThat(reading.lines().get(0)).startsWith(file + " is damaged: it is not what was");
      assertThat(reading.output()).contains("releases restore " + before);
      flip(file, 20);
      times.add(reading);
    }
    times.ended("exit 2, the file is named; the release before it is offered");
  }

  @Test
  void everyFlippedByteIsFoundAndItsFileNamed() throws Exception {
    Release release = project.release();
    int tried = 0;
    List<String> unseen = new ArrayList<>();
    for (Path file : files(release)) {
      for (long at = tried % STEP; at < Files.size(file); at += STEP, tried++) {
        flip(file, at);
        if (!isNamed(release, file)) {
          unseen.add(file + " at " + at);
        }
        flip(file, at);
      }
    }
    assertThat(tried).isGreaterThan(300);
    assertThat(unseen).isEmpty();
  }

  private static List<Path> files(Release release) throws IOException {
    try (Stream<Path> files = Files.walk(release.folder())) {
      return files.filter(file -> Files.isRegularFile(file)).sorted().toList();
    }
  }

  private static boolean isNamed(Release release, Path file) throws IOException {
    try {
      release.manifest();
      for (Table<?> table : CuratedTables.ALL) {
        if (file.startsWith(release.folderOf(table))) {
          release.rows(table);
        }
      }
      return false;
    } catch (DamagedReleaseException e) {
      return e.getMessage().startsWith(file + " is damaged");
    }
  }

  private static void flip(Path file, long at) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[(int) at] ^= 0x10;
    Files.write(file, bytes);
  }

  private String[] export() {
    return Stream.concat(
            Stream.of("export", "statements", "--out", folder.resolve("out.csv").toString()),
            Stream.of("--curated", project.curated().toString()))
        .toArray(String[]::new);
  }
}
