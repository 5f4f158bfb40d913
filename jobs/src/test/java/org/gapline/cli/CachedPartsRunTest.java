package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gapline.cache.CacheFolder;
import org.gapline.disclosure.Audience;
import org.gapline.release.Folders;
import org.gapline.release.ReleaseManifest;
import org.gapline.spark.RunFixture;
import org.gapline.spark.SharedSpark;
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
   * What was read, coded, linkable, phrases; comparisons, groups, evidence and phrases of parts,
   * digests.
   */
  private static final int KINDS = 9;

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

  /** Of two events, one told three times. */
  private void dropReports() throws IOException {
    for (String place : List.of("Abuja", "Niamey", "Dakar")) {
      fixture.with("reports/" + place + ".txt", ReviewFixture.report(place, "a lack of funds"));
    }
    String again = ReviewFixture.report("Abuja", "a lack of funds");
    fixture
        .with("reports/again.txt", again + "\nThe text was put on line once more.\n")
        .with("reports/more.txt", again + "\nIt was sent to all who took part.\n");
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
