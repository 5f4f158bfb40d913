package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gapline.release.Purge;
import org.gapline.release.Release;
import org.gapline.release.TableCheck;
import org.gapline.table.DocumentTable;
import org.gapline.table.StatementTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A purge that is cut off: each release is whole, with the document or without; purging again ends
 * it.
 */
class InterruptedPurgeTest {

  private static final int ROUNDS = FaultTimes.isThorough() ? 12 : 2;

  @TempDir Path folder;
  private FaultProject project;
  private String docId;

  @BeforeEach
  void makeTheProject() throws Exception {
    use(Files.createDirectories(folder.resolve("project")));
  }

  private void use(Path place) throws Exception {
    project = FaultProject.ofTwoReleases(place);
    docId = releases().get(0).rows(StatementTable.TABLE).get(0).docId();
  }

  private List<Release> releases() throws IOException {
    try (Stream<Path> folders = Files.list(project.line().folder().resolve("releases"))) {
      return folders.sorted().map(Release::new).toList();
    }
  }

  @Test
  void whereItFailsBetweenTablesAndManifestTheReleaseStaysAsItWas() throws Exception {
    // A folder in the place of the file that is to become the manifest.
    Path inTheWay = Files.createDirectory(releases().get(0).folder().resolve("RELEASE.json.next"));

    assertThatThrownBy(this::purge).isInstanceOf(IOException.class);

    assertThat(TableCheck.isWhole(releases().get(0))).isTrue();
    assertThat(holdsIt(releases().get(0))).isTrue();
    Files.delete(inTheWay);
    purge();
    assertGone();
  }

  @Test
  void whereItEndsBeforeOldFilesAreDeletedPurgingAgainDeletesThem() throws Exception {
    Path before = Files.createDirectories(folder.resolve("before"));
    FaultProject.copy(project.curated(), before);
    purge();
    bringBackOldTables(before);

    assertThat(TableCheck.isWhole(releases().get(0))).isTrue();
    assertThat(holdsIt(releases().get(0))).isFalse();
    assertThat(purge()).isEmpty();
    assertGone();
  }

  private void bringBackOldTables(Path before) throws IOException {
    try (Stream<Path> files = Files.walk(before)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".parquet")).toList()) {
        Path back = project.curated().resolve(before.relativize(file).toString());
        if (!Files.exists(back)) {
          Files.copy(file, back);
        }
      }
    }
  }

  @Test
  void aKilledPurgeLeavesWholeReleasesAndIsEndedByAnother() throws Exception {
    FaultTimes times = new FaultTimes("SIGKILL in the midst of a purge");
    Random moments = new Random(1);
    for (int round = 0; round < ROUNDS; round++) {
      use(Files.createDirectories(folder.resolve("killed " + round)));
      times.add(killed(moments.nextInt(60)));
      for (Release release : releases()) {
        assertThat(TableCheck.isWhole(release)).isTrue();
      }
      String[] again = command();
      FaultProject.assertEndedWell(GaplineProcess.run(again));
      assertGone();
    }
    times.ended("each release whole, with the document or without; purging again ends it");
  }

  private GaplineProcess killed(int after) throws Exception {
    GaplineProcess process = GaplineProcess.start(List.of(command()));
    Path begun = releases().get(0).folderOf(StatementTable.TABLE);
    while (process.isAlive() && names(begun).noneMatch(name -> name.startsWith("purged-"))) {
      Thread.sleep(1);
    }
    Thread.sleep(after);
    process.kill();
    return process;
  }

  private static Stream<String> names(Path table) throws IOException {
    try (Stream<Path> files = Files.list(table)) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }

  private String[] command() {
    return project.command("releases", "purge", docId).stream().toArray(String[]::new);
  }

  private List<String> purge() throws IOException {
    return new Purge(project.curated()).purge(docId);
  }

  private boolean holdsIt(Release release) throws IOException {
    return release.rows(DocumentTable.TABLE).stream().anyMatch(row -> row.docId().equals(docId));
  }

  /** No row holds it, and no file is left that is not read. */
  private void assertGone() throws IOException {
    for (Release release : releases()) {
      assertThat(TableCheck.isWhole(release)).isTrue();
      assertThat(holdsIt(release)).isFalse();
      assertThat(release.rows(StatementTable.TABLE)).noneMatch(row -> row.docId().equals(docId));
      assertThat(release.manifest().withdrawn()).containsExactly(docId);
      Set<String> named = new TreeSet<>(release.manifest().files().keySet());
      named.add("RELEASE.json");
      assertThat(FaultProject.contents(release.folder()).keySet()).isEqualTo(named);
    }
  }
}
