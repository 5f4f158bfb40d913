package org.gapline.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gapline.disclosure.Audience;
import org.gapline.storage.BucketFolder;
import org.gapline.table.CuratedTables;
import org.gapline.table.DocumentTable;
import org.gapline.table.Table;
import org.gapline.table.TableWriter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A release from which a document is purged, wherever it lies and wherever that was cut off. */
class PurgedReleaseTest {

  private static final String GONE = "d-0123456789abcdef";
  private static final String KEPT = "d-fedcba9876543210";

  private enum Place {
    DISK,
    OBJECT_STORE
  }

  @TempDir Path folder;
  private Path curated;

  private Release publish(Place place) throws IOException {
    Files.createDirectories(folder.resolve("curated"));
    curated =
        place == Place.DISK
            ? folder.resolve("curated")
            : BucketFolder.of(folder.resolve("curated"));
    ReleaseLine line = new ReleaseLine(curated, Audience.ANALYSTS);
    Path stage = line.freshStage(Instant.EPOCH);
    for (Table<?> table : CuratedTables.ALL) {
      TableWriter.write(table, List.of(), stage.resolve(table.name()).resolve("a.parquet"));
    }
    TableWriter.write(
        DocumentTable.TABLE,
        List.of(document(GONE), document(KEPT)),
        stage.resolve("documents/a.parquet"));
    TableCheck found = TableCheck.of(new Release(stage));
    return line.publish(
        stage,
        new ReleaseManifest(
            line.idOf(stage, "2026-01-01-abcdef"),
            "2026-01-01T00:00:00Z",
            "analysts",
            "1",
            "v1",
            "none",
            false,
            List.of(),
            List.of(),
            found.entries(),
            List.of()));
  }

  private static DocumentTable.Row document(String docId) {
    return new DocumentTable.Row(
        docId,
        "reports/" + docId + ".txt",
        null,
        null,
        "text/plain",
        "en",
        null,
        null,
        "workshop",
        "public",
        "original",
        List.of(),
        null,
        9,
        0,
        List.of(),
        "Posts lack staff.");
  }

  @ParameterizedTest
  @EnumSource
  void isWholeWithoutTheDocument(Place place) throws IOException {
    Release release = publish(place);

    assertThat(new Purge(curated).purge(GONE)).hasSize(1);

    assertPurged(release);
    assertThat(new Purge(curated).purge(KEPT)).hasSize(1);
    assertThat(release.manifest().withdrawn()).containsExactly(GONE, KEPT);
    assertThat(release.rows(DocumentTable.TABLE)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void isAsItWasWhereItsManifestWasNotReplacedYet(Place place) throws IOException {
    Release release = publish(place);
    Map<Path, byte[]> before = files();
    new Purge(curated).purge(GONE);
    Map<Path, byte[]> after = files();
    write(before);

    assertThat(TableCheck.isWhole(release)).isTrue();
    assertThat(release.rows(DocumentTable.TABLE)).hasSize(2);
    assertThat(files().keySet()).containsAll(after.keySet());
    assertThat(new Purge(curated).purge(GONE)).hasSize(1);
    assertPurged(release);
  }

  @ParameterizedTest
  @EnumSource
  void isWithoutTheDocumentWhereOldFilesWereNotDeletedYet(Place place) throws IOException {
    Release release = publish(place);
    Map<Path, byte[]> before = files();
    new Purge(curated).purge(GONE);
    before.keySet().removeIf(Files::exists);
    write(before);

    assertThat(before).isNotEmpty();
    assertThat(TableCheck.isWhole(release)).isTrue();
    assertThat(release.rows(DocumentTable.TABLE)).hasSize(1);
    assertThat(new Purge(curated).purge(GONE)).isEmpty();
    assertPurged(release);
  }

  @ParameterizedTest
  @EnumSource
  void oneOfAnEarlierVersionIsPurgedLikewise(Place place) throws IOException {
    Release release = publish(place);
    ManifestFile.write(release.folder(), release.manifest().with(Map.of()));

    assertThat(new Purge(curated).purge(GONE)).hasSize(1);

    assertPurged(release);
  }

  private void assertPurged(Release release) throws IOException {
    assertThat(TableCheck.isWhole(release)).isTrue();
    assertThat(release.rows(DocumentTable.TABLE)).containsExactly(document(KEPT));
    assertThat(release.manifest().withdrawn()).containsExactly(GONE);
    assertThat(files()).hasSize(release.manifest().files().size() + 1);
  }

  /** The files of the releases, with their bytes. */
  private Map<Path, byte[]> files() throws IOException {
    Map<Path, byte[]> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder.resolve("curated/analysts/releases"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(file, Files.readAllBytes(file));
      }
    }
    return contents;
  }

  private static void write(Map<Path, byte[]> contents) throws IOException {
    for (Map.Entry<Path, byte[]> file : contents.entrySet()) {
      Files.write(file.getKey(), file.getValue());
    }
  }
}
