package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gapline.ProjectFolder;
import org.gapline.cache.CacheFolder;
import org.gapline.disclosure.Audience;
import org.gapline.release.Folders;
import org.gapline.release.Purge;
import org.gapline.release.ReleaseLine;
import org.gapline.release.ReleaseManifest;
import org.gapline.spark.RunFixture;
import org.gapline.spark.SharedSpark;
import org.gapline.spark.jobs.IngestJob;
import org.gapline.spark.jobs.JobListener;
import org.gapline.spark.jobs.TagJob;
import org.gapline.table.DocumentTable;
import org.gapline.table.TableReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run in more parts than cores keeps what came of linking, too: comparisons and groups of
 * documents, what parts add to events, digests of rows. It comes to the same as one that cannot.
 */
class CachedPartsRunTest {

  /**
   * What was read, coded, linkable, phrases; what was read of parts of bulk files, comparisons,
   * groups, evidence and phrases of parts, digests.
   */
  private static final int KINDS = 10;

  private static final List<String> PLACES_OF_RECORDS =
      List.of("Accra", "Banjul", "Conakry", "Freetown", "Monrovia");
  private static final String PART_BYTES = "spark.files.maxPartitionBytes";

  @TempDir Path folder;
  private final String usualBytes = SharedSpark.context().sc().conf().get(PART_BYTES);
  private RunFixture fixture;
  private ReviewFixture reviews;

  @BeforeEach
  void cutIntoManyParts() throws IOException {
    SharedSpark.context().sc().conf().set(PART_BYTES, "500b");
    reviews = new ReviewFixture(folder);
    fixture = reviews.project();
  }

  @AfterEach
  void cutAsUsual() {
    SharedSpark.context().sc().conf().set(PART_BYTES, usualBytes);
  }

  @Test
  void whateverChangesTheContentIsThatOfARunWithoutACache() throws IOException {
    ChangingArchive archive = new ChangingArchive(1373);
    archive.dropInto(fixture);
    reviews.reviewAllAsProgress();
    for (int step = 0; step < 5; step++) {
      Audience audience = step == 3 ? Audience.MANAGERS : Audience.ANALYSTS;

      ReleaseManifest cached = fixture.run(audience).manifest();

      Folders.delete(cache());
      assertThat(fixture.run(audience).manifest()).as("step %d", step).isEqualTo(cached);
      archive.change();
      Folders.delete(fixture.raw("reports"));
      archive.dropInto(fixture);
    }
  }

  @Test
  void everyKindOfResultIsFoundAgainByTheNextRun() throws IOException {
    dropReports();
    fixture.run(Audience.ANALYSTS);
    assertThat(kinds()).hasSize(KINDS);

    fixture.run(Audience.ANALYSTS);

    List<String> used = Files.readAllLines(cache().resolve("USED"));
    assertThat(used).first().isEqualTo("2");
    assertThat(used.subList(1, used.size()))
        .hasSizeGreaterThanOrEqualTo(KINDS)
        .allMatch(pack -> pack.startsWith("2 "));
  }

  @Test
  void whateverKindOfResultIsLostIsMadeAgain() throws IOException {
    dropReports();
    fixture.run(Audience.ANALYSTS);
    for (String kind : kinds()) {
      for (Path pack : packs()) {
        if (kind(pack).equals(kind)) {
          Files.delete(pack);
        }
      }
      fixture.with("reports/" + kind + ".txt", ReviewFixture.report("Dakar", "no " + kind));

      ReleaseManifest patched = fixture.run(Audience.ANALYSTS).manifest();

      Folders.delete(cache());
      assertThat(fixture.run(Audience.ANALYSTS).manifest()).as(kind).isEqualTo(patched);
    }
  }

  @Test
  void aTextThatIsDamagedWhereItWaitsIsReadOnceMore() throws IOException {
    dropReports();
    fixture.run(Audience.ANALYSTS);
    damageTexts();
    // Coding by other rules asks for every text.
    changeRules();
    Map<String, String> amounts = new HashMap<>();

    ReleaseManifest patched = fixture.run(Audience.ANALYSTS, new Amounts(amounts)).manifest();

    // Of texts in files the damage shows at once; those of the records are taken to wait.
    assertThat(amounts).containsEntry("ingest", "8 files, 5 records (5 as before)");

    Folders.delete(cache());
    assertThat(fixture.run(Audience.ANALYSTS).manifest()).isEqualTo(patched);
  }

  @Test
  void jobsStartedOneByOneHandEveryTextOn() throws IOException {
    dropReports();
    fixture.run(Audience.ANALYSTS);

    fixture.runAlone(new IngestJob(), Audience.ANALYSTS);
    Folders.delete(cache());
    fixture.runAlone(new TagJob(), Audience.ANALYSTS);

    Path draft = new ReleaseLine(fixture.curated(), Audience.ANALYSTS).draft();
    assertThat(TableReader.read(DocumentTable.TABLE, draft.resolve("documents")))
        .filteredOn(document -> document.sourcePath().contains("dump.jsonl#"))
        .extracting(DocumentTable.Row::text)
        .hasSize(PLACES_OF_RECORDS.size())
        .allMatch(text -> text.contains("lack of funds"));
  }

  @Test
  void aPurgedRecordIsInNoPackThoughItsFileStillLiesThere() throws IOException {
    dropReports();
    String docId =
        fixture.run(Audience.ANALYSTS).release().rows(DocumentTable.TABLE).stream()
            .filter(document -> document.text().contains("Banjul"))
            .findFirst()
            .orElseThrow()
            .docId();
    assertThat(holdsAny(docId)).isTrue();

    new Purge(fixture.curated()).purge(docId);

    for (int again = 0; again < 2; again++) {
      fixture.run(Audience.ANALYSTS);
      assertThat(holdsAny(docId) || holdsAny("Banjul")).isFalse();
    }
  }

  /** Takes down what each job says of itself. */
  private record Amounts(Map<String, String> said) implements JobListener {

    @Override
    public void started(String job) {}

    @Override
    public void finished(String job, String amount) {
      said.put(job, amount);
    }
  }

  private boolean holdsAny(String text) throws IOException {
    for (Path pack : packs()) {
      if (new String(Files.readAllBytes(pack), StandardCharsets.UTF_8).contains(text)) {
        return true;
      }
    }
    return false;
  }

  /** Turns a byte of each text; what stands around it is whole. */
  private void damageTexts() throws IOException {
    int damaged = 0;
    for (Path pack : packs()) {
      String bytes = Files.readString(pack, StandardCharsets.ISO_8859_1);
      String turned = bytes.replace("workshop was held", "workshop was helt");
      damaged += bytes.equals(turned) ? 0 : 1;
      Files.writeString(pack, turned, StandardCharsets.ISO_8859_1);
    }
    assertThat(damaged).isPositive();
  }

  private void changeRules() throws IOException {
    Path codebook = folder.resolve("codebook");
    CanaryInputs.copy(ProjectFolder.file("data/codebook"), codebook);
    Path themes = codebook.resolve("themes.yaml");
    Files.writeString(themes, Files.readString(themes) + "\n# edited\n");
    fixture.codebook(codebook);
  }

  /** Of some events, one told three times, and some in a bulk file of several parts. */
  private void dropReports() throws IOException {
    for (String place : List.of("Abuja", "Niamey", "Dakar")) {
      fixture.with("reports/" + place + ".txt", ReviewFixture.report(place, "a lack of funds"));
    }
    String again = ReviewFixture.report("Abuja", "a lack of funds");
    List<String> lines = PLACES_OF_RECORDS.stream().map(CachedPartsRunTest::line).toList();
    fixture
        .with("reports/dump.jsonl", String.join("\n", lines))
        .with("reports/again.txt", again + "\nThe text was put on line once more.\n")
        .with("reports/more.txt", again + "\nIt was sent to all who took part.\n");
  }

  private static String line(String place) {
    return "{\"text\": \"%s\"}"
        .formatted(ReviewFixture.report(place, "a lack of funds").replace("\n", "\\n"));
  }

  private Set<String> kinds() throws IOException {
    return packs().stream().map(CachedPartsRunTest::kind).collect(Collectors.toSet());
  }

  /** The name of a pack begins with that of its kind. */
  private static String kind(Path pack) {
    String name = pack.getFileName().toString();
    return name.substring(0, name.lastIndexOf('-'));
  }

  private Path cache() {
    return fixture.curated().resolve(CacheFolder.NAME);
  }

  private List<Path> packs() throws IOException {
    try (Stream<Path> files = Files.list(cache())) {
      return files.filter(file -> file.toString().endsWith(".pack")).toList();
    }
  }
}
