package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gapline.ProjectFolder;
import org.gapline.cache.CacheFolder;
import org.gapline.disclosure.Audience;
import org.gapline.release.Folders;
import org.gapline.release.Purge;
import org.gapline.release.ReleaseManifest;
import org.gapline.spark.RunFixture;
import org.gapline.spark.jobs.IngestJob;
import org.gapline.spark.jobs.Job;
import org.gapline.spark.jobs.JobListener;
import org.gapline.spark.jobs.RunResult;
import org.gapline.spark.jobs.TagJob;
import org.gapline.table.DocumentTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run takes what earlier runs read and coded, and comes to the same as one that cannot. */
class CachedRunTest {

  @TempDir Path folder;
  private RunFixture fixture;
  private ReviewFixture reviews;
  private final Map<String, String> amounts = new TreeMap<>();

  @BeforeEach
  void dropReports() throws IOException {
    reviews = new ReviewFixture(folder);
    fixture = reviews.project();
    fixture
        .with("reports/damaged.pdf", "%PDF-1.7 and nothing behind it")
        .with("reports/empty.txt", "");
  }

  @Test
  void secondRunReadsAndCodesNothingForAnybody() throws IOException {
    fixture.with("reports/dump.jsonl", "{\"text\": \"%s\"}".formatted(said("Dakar")));
    RunResult first = run(Audience.ANALYSTS);
    assertThat(amounts).containsEntry("ingest", "5 files, 1 records");

    RunResult second = run(Audience.ANALYSTS);

    assertThat(amounts)
        .containsEntry("ingest", "5 files, 1 records (5 as before)")
        .containsEntry("tag", "3 documents (3 as before)");
    assertThat(second.manifest()).isEqualTo(first.manifest());
    run(Audience.DONORS);
    assertThat(amounts)
        .containsEntry("ingest", "1 files (1 as before)")
        .containsEntry("tag", "1 documents (1 as before)");
  }

  @Test
  void changedThemeCodesAnewAndReadsNothing() throws IOException {
    run(Audience.ANALYSTS);
    Path codebook = folder.resolve("codebook");
    CanaryInputs.copy(ProjectFolder.file("data/codebook"), codebook);
    Path themes = codebook.resolve("themes.yaml");
    Files.writeString(themes, Files.readString(themes) + "\n# edited\n");
    fixture.codebook(codebook);

    run(Audience.ANALYSTS);

    assertThat(amounts)
        .containsEntry("ingest", "4 files (4 as before)")
        .containsEntry("tag", "2 documents");
  }

  @Test
  void purgedDocumentIsInNoPackThoughItsFileStillLiesThere() throws IOException {
    String docId =
        run(Audience.ANALYSTS).release().rows(DocumentTable.TABLE).stream()
            .filter(document -> document.text().contains("Accra"))
            .findFirst()
            .orElseThrow()
            .docId();
    assertThat(packs()).contains("Accra").contains("Lomé");

    new Purge(fixture.curated()).purge(docId);

    assertThat(packs()).doesNotContain("Accra");
    for (int again = 0; again < 2; again++) {
      run(Audience.ANALYSTS);
      assertThat(packs()).doesNotContain("Accra").contains("Lomé");
    }
    assertThat(amounts).containsEntry("tag", "1 documents (1 as before)");
  }

  @Test
  void damageAndLeftoversOfAKilledRunCostTimeAlone() throws IOException {
    ReleaseManifest whole = run(Audience.ANALYSTS).manifest();
    for (Path pack : files(cache())) {
      byte[] bytes = Files.readAllBytes(pack);
      Files.write(pack, Arrays.copyOf(bytes, bytes.length - 5));
    }
    Files.write(cache().resolve("left.part"), new byte[100]);

    assertThat(run(Audience.ANALYSTS).manifest()).isEqualTo(whole);
    assertThat(amounts).containsEntry("ingest", "4 files");

    assertThat(run(Audience.ANALYSTS).manifest()).isEqualTo(whole);
    assertThat(amounts).containsEntry("ingest", "4 files (4 as before)");
    assertThat(cache().resolve("left.part")).doesNotExist();
  }

  @Test
  void jobThatIsStartedByItselfTidiesUpBehindIt() throws IOException {
    for (Job job : List.of(new IngestJob(), new TagJob())) {
      fixture.runAlone(job, Audience.ANALYSTS);

      List<String> used = Files.readAllLines(cache().resolve("USED"));
      assertThat(used).hasSize(1 + files(cache()).size());
      Files.delete(cache().resolve("USED"));
    }
  }

  @Test
  void runThatCannotKeepAnythingIsWhole() throws IOException {
    ReleaseManifest whole = run(Audience.ANALYSTS).manifest();
    Folders.delete(cache());
    Files.writeString(cache(), "no folder");

    assertThat(run(Audience.ANALYSTS).manifest()).isEqualTo(whole);
  }

  @Test
  void cacheIsNoLineOfReleases() throws IOException {
    run(Audience.ANALYSTS);

    assertThat(new Purge(fixture.curated()).audiences()).containsExactly(Audience.ANALYSTS);
  }

  private RunResult run(Audience audience) throws IOException {
    amounts.clear();
    return fixture.run(
        audience,
        new JobListener() {
          @Override
          public void started(String job) {}

          @Override
          public void finished(String job, String amount) {
            amounts.put(job, amount);
          }
        });
  }

  private static String said(String place) {
    return ReviewFixture.report(place, "a lack of funds for victims").replace("\n", "\\n");
  }

  private Path cache() {
    return fixture.curated().resolve(CacheFolder.NAME);
  }

  /** All that the cache holds. */
  private String packs() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path file : files(cache())) {
      all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }
    return all.toString();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.getFileName().toString().equals("USED")).toList();
    }
  }
}
