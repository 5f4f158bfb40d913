package org.gapline.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gapline.disclosure.Audience;
import org.gapline.release.ReleaseManifest.TableEntry;
import org.gapline.table.RejectTable;
import org.gapline.table.TableWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table is what its manifest names, byte by byte. */
class ReleaseFilesTest {

  @TempDir Path folder;
  private Release release;
  private Path table;

  @BeforeEach
  void publish() throws IOException {
    ReleaseLine line = new ReleaseLine(folder, Audience.ANALYSTS);
    Path stage = line.freshStage(Instant.EPOCH);
    for (String part : List.of("a", "b")) {
      TableWriter.write(
          RejectTable.TABLE,
          List.of(new RejectTable.Row("reports/" + part, null, "read", "NOT_TEXT", "")),
          stage.resolve("rejects/" + part + ".parquet"));
    }
    release = line.publish(stage, manifest());
    table = release.folderOf(RejectTable.TABLE);
  }

  private static ReleaseManifest manifest() {
    return new ReleaseManifest(
        "2026-01-01-abcdef",
        "2026-01-01T00:00:00Z",
        "analysts",
        "1",
        "v1",
        "none",
        false,
        List.of(),
        List.of(),
        Map.of(RejectTable.TABLE.name(), new TableEntry(1, 2, "no hash")),
        List.of());
  }

  @Test
  void memoryThatDoesNotSufficeIsNoDamage() {
    IllegalStateException wrapped = new IllegalStateException(new OutOfMemoryError("heap"));

    assertThatThrownBy(
            () ->
                release.forEach(
                    RejectTable.TABLE,
                    row -> {
                      throw wrapped;
                    }))
        .isSameAs(wrapped.getCause());
  }

  @Test
  void aBitThatIsTurnedInAnyByteIsFoundAndItsFileNamed() throws IOException {
    Path file = table.resolve("b.parquet");
    byte[] bytes = Files.readAllBytes(file);
    List<String> unseen = new ArrayList<>();
    for (int at = 0; at < bytes.length; at++) {
      byte turned = (byte) (1 << at % 8);
      bytes[at] ^= turned;
      Files.write(file, bytes);
      if (!refusal().startsWith(file + " is damaged")) {
        unseen.add("bit " + at % 8 + " of byte " + at);
      }
      bytes[at] ^= turned;
    }
    assertThat(unseen).isEmpty();
  }

  private String refusal() throws IOException {
    try {
      return release.rows(RejectTable.TABLE).toString();
    } catch (DamagedReleaseException e) {
      return e.getMessage();
    }
  }

  @Test
  void aFileThatIsGoneOrCutIsNamed() throws IOException {
    Path file = table.resolve("a.parquet");
    Files.write(file, new byte[1], StandardOpenOption.APPEND);
    assertThat(refusal()).startsWith(file + " is damaged");
    Files.delete(file);
    assertThat(refusal()).startsWith(file + " is missing");
  }

  @Test
  void whatTheManifestDoesNotNameIsNoPartOfIt() throws IOException {
    Files.copy(table.resolve("a.parquet"), table.resolve("c.parquet"));

    assertThat(release.rows(RejectTable.TABLE)).hasSize(2);
    assertThat(release.count(RejectTable.TABLE)).isEqualTo(2);
  }

  @Test
  void ofAReleaseOfAnEarlierVersionAllFilesAreRead() throws IOException {
    ManifestFile.write(release.folder(), manifest());
    assertThat(release.rows(RejectTable.TABLE)).hasSize(2);

    Files.copy(
        table.resolve("a.parquet"),
        table.resolve("b.parquet"),
        StandardCopyOption.REPLACE_EXISTING);
    assertThat(release.rows(RejectTable.TABLE)).hasSize(2);
    Files.delete(table.resolve("a.parquet"));
    assertThatThrownBy(() -> release.rows(RejectTable.TABLE))
        .isInstanceOf(DamagedReleaseException.class)
        .hasMessageContaining("it has 1 rows where RELEASE.json says 2");
  }
}
