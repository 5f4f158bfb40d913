package org.gapline.spark.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.gapline.cache.CacheFolder;
import org.gapline.cache.Generation;
import org.gapline.cache.SoftwareFingerprint;
import org.gapline.disclosure.Audience;
import org.gapline.release.Folders;
import org.gapline.release.ReleaseManifest;
import org.gapline.release.TableCheck;
import org.gapline.spark.RunFixture;
import org.gapline.spark.SharedSpark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that copies most of its files, and knows what is in them, comes to the same content. */
class CopiedPartsRunTest {

  @TempDir Path folder;
  private RunFixture fixture;
  private SparkConf settings;
  private ReleaseManifest last;

  @BeforeEach
  void cutASmallArchiveIntoManyParts() throws IOException {
    settings = SharedSpark.context().sc().conf();
    settings.set(SharedOut.SHARE_BYTES, "1k");
    fixture = new RunFixture(folder);
    for (int number = 0; number < 9; number++) {
      drop(number, "Dakar");
    }
  }

  @AfterEach
  void cutAsBefore() {
    settings.set(SharedOut.SHARE_BYTES, "32m");
  }

  @Test
  void theContentIsThatOfARunThatReadsAllBack() throws IOException {
    assertThat(run()).isFalse();
    drop(9, "Accra");
    drop(4, "Lomé");
    Files.delete(fixture.raw(path(3)));

    assertThat(run()).isTrue();

    Folders.delete(cache());
    assertThat(fixture.run(Audience.ANALYSTS).manifest()).isEqualTo(last);
  }

  /** Whether the run found digests that were kept. */
  private boolean run() throws IOException {
    List<String> before = packsOfDigests();
    RunResult result = fixture.run(Audience.ANALYSTS);
    last = result.manifest();
    assertThat(TableCheck.of(result.release()).entries()).isEqualTo(last.tables());
    List<String> used = Files.readAllLines(cache().resolve("USED"));
    return before.stream().anyMatch(pack -> used.contains(used.get(0) + " " + pack));
  }

  private List<String> packsOfDigests() throws IOException {
    if (!Files.exists(cache())) {
      return List.of();
    }
    String digests = Generation.ofMany("digests", SoftwareFingerprint.ofThisBuild()).id();
    try (Stream<Path> packs = Files.list(cache())) {
      return packs
          .map(pack -> pack.getFileName().toString())
          .filter(name -> name.startsWith(digests))
          .toList();
    }
  }

  private Path cache() {
    return fixture.curated().resolve(CacheFolder.NAME);
  }

  /** Each of a year of its own: what makes one event with others changes with them. */
  private void drop(int number, String city) throws IOException {
    fixture.with(
        path(number),
        """
        Regional workshop on the protection of critical infrastructure, %1$s, 3 March %2$d

        The workshop was held in %1$s on 3 March %2$d. Participants reported a lack of
        funds for the protection of critical infrastructure.
        """
            .formatted(city, 2006 + number));
  }

  private static String path(int number) {
    return "reports/%02d.txt".formatted(number);
  }
}
