package org.gapline.spark.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gapline.cache.CacheFolder;
import org.gapline.cache.Generation;
import org.gapline.cache.SoftwareFingerprint;
import org.gapline.codebook.CodebookFiles;
import org.gapline.disclosure.Audience;
import org.gapline.release.Release;
import org.gapline.release.ReleaseLine;
import org.gapline.spark.RunFixture;
import org.gapline.spark.SharedSpark;
import org.gapline.table.DocumentTable;
import org.gapline.table.StatementTable;
import org.gapline.table.Table;
import org.gapline.table.TableReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts that the release in force holds are copied; all others are written. */
class EarlierPartsTest {

  /** What is written where nothing is copied. */
  record Anew(int number) {}

  private static final String UNKNOWN = "0".repeat(PartName.DIGITS);

  @TempDir Path folder;
  private Path stage;
  private RunFixture fixture;
  private Release inForce;
  private String hash;

  @BeforeEach
  void publishARelease() throws IOException {
    stage = folder.resolve("stage");
    fixture =
        new RunFixture(folder)
            .with(
                "reports/dakar.txt",
                """
                Regional workshop on the protection of critical infrastructure, Dakar, 3 March 2020

                The workshop was held in Dakar on 3 March 2020. Participants reported a lack of
                funds for the protection of critical infrastructure.
                """);
    inForce = fixture.run(Audience.ANALYSTS).release();
    hash = hashes(inForce).iterator().next();
  }

  @Test
  void copiesTheFilesOfAPartOfTheSameNameUnderTheNumberThatItHasNow() throws IOException {
    List<TablePart> parts = written(new PartName(UNKNOWN, true), new PartName(hash, true));

    assertThat(parts)
        .extracting(TablePart::table)
        .containsExactly("anew", "documents", "statements");
    assertThat(parts.get(1).file()).startsWith("part-00001-" + hash);
    assertThat(parts.get(1).rows()).isEqualTo(1);
    assertThat(TableReader.read(DocumentTable.TABLE, stage.resolve("documents")))
        .isEqualTo(inForce.rows(DocumentTable.TABLE));
    assertThat(TableReader.read(StatementTable.TABLE, stage.resolve("statements")))
        .isEqualTo(inForce.rows(StatementTable.TABLE));
  }

  @Test
  void writesWhatThisRunCodedThoughItIsTheSame() {
    assertThat(written(new PartName(hash, false)))
        .extracting(TablePart::table)
        .containsExactly("anew");
  }

  @Test
  void writesWhereAFileIsNoLongerWhatWasWritten() throws IOException {
    Path file = TableReader.parquetFiles(inForce.folder().resolve("statements")).get(0);
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);

    assertThat(written(new PartName(hash, true)))
        .extracting(TablePart::table)
        .containsExactly("anew");
    assertThat(stage.resolve("statements")).isEmptyDirectory();
  }

  @Test
  void writesWhereAFileIsGone() throws IOException {
    Files.delete(TableReader.parquetFiles(inForce.folder().resolve("statements")).get(0));

    assertThat(written(new PartName(hash, true)))
        .extracting(TablePart::table)
        .containsExactly("anew");
  }

  @Test
  void aChangedLabelMakesAnotherPart() throws IOException {
    fixture.with("reports/dakar.txt.meta.json", "{\"sharing\": \"public\"}");

    assertThat(hashes(fixture.run(Audience.ANALYSTS).release())).doesNotContain(hash);
  }

  @Test
  void aRunTakesWhatIsUnchangedAndAsksForNothingThatWasCoded() throws IOException {
    Path coded = codings();
    byte[] bytes = Files.readAllBytes(coded);
    Arrays.fill(bytes, Long.BYTES, bytes.length / 2, (byte) 0);
    Files.write(coded, bytes);
    fixture.with("assessments/unheard-of.csv", "a,b\n1,2\n");

    Release next = fixture.run(Audience.ANALYSTS).release();

    assertThat(next.folder()).isNotEqualTo(inForce.folder());
    assertThat(hashes(next)).containsExactly(hash);
    // Whoever had read of it would have found the damage, and taken it away.
    assertThat(coded).exists();
  }

  @Test
  void eventsThatAreTheSameAreCopiedUnderANameOfTheirOwn() throws IOException {
    Set<String> before = hashes(inForce, "events");
    fixture.with("assessments/unheard-of.csv", "a,b\n1,2\n");

    assertThat(hashes(fixture.run(Audience.ANALYSTS).release(), "events"))
        .isEqualTo(before)
        .hasSize(1)
        .doesNotContain(hash);
  }

  /** The pack of what was coded. */
  private Path codings() throws IOException {
    String generation =
        Generation.of(
                "coded",
                SoftwareFingerprint.ofThisBuild(),
                CodebookFiles.read(fixture.codebook()).codingFingerprint())
            .id();
    try (Stream<Path> files = Files.list(fixture.curated().resolve(CacheFolder.NAME))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(generation))
          .findFirst()
          .orElseThrow();
    }
  }

  private List<TablePart> written(PartName... names) {
    List<Integer> numbers = List.of(1, 2).subList(0, names.length);
    return TableParts.of(
            SharedSpark.context().parallelize(numbers, names.length),
            List.of(names),
            EarlierParts.of(new ReleaseLine(fixture.curated(), Audience.ANALYSTS)),
            stage,
            (number, files) -> files.add(Table.work("anew", Anew.class), new Anew(number)))
        .collect();
  }

  private static Set<String> hashes(Release release) throws IOException {
    return hashes(release, "documents");
  }

  private static Set<String> hashes(Release release, String table) throws IOException {
    Set<String> hashes = new HashSet<>();
    for (Path file : TableReader.parquetFiles(release.folder().resolve(table))) {
      hashes.add(file.getFileName().toString().split("-")[2]);
    }
    return hashes.stream()
        .filter(each -> each.length() == PartName.DIGITS)
        .collect(Collectors.toSet());
  }
}
