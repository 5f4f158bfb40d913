package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.gapline.disclosure.Audience;
import org.gapline.release.ReleaseLine;
import org.gapline.table.DocumentTable;
import org.gapline.table.StatementTable;
import org.gapline.table.TableWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code gapline check} says of a codebook. */
class CheckCommandTest {

  @TempDir Path folder;
  private final GaplineInProcess gapline = new GaplineInProcess();

  @BeforeEach
  void copyTheCodebook() throws IOException {
    GaplineInProcess.copyTheCodebook(folder.resolve("codebook"));
  }

  @Test
  void whatInputSaysCannotSteerTheTerminal() throws IOException {
    Path themes = folder.resolve("codebook/themes.yaml");
    Files.writeString(themes, Files.readString(themes) + "\n  \"\\e[31mred\": x\n");

    gapline.execute("check", "--codebook", folder.resolve("codebook").toString());

    assertThat(gapline.err()).isNotEmpty().doesNotContain("\u001b");
  }

  @Test
  void theShippedCodebookPassesItsCheck() {
    assertThat(gapline.execute("check", "--codebook", folder.resolve("codebook").toString()))
        .as(gapline.err())
        .isEqualTo(ExitCodes.DONE);
  }

  @Test
  void allMistakesOfACodebookAreListedWithTheirLines() throws IOException {
    Path themes = folder.resolve("codebook/themes.yaml");
    List<String> lines = new ArrayList<>(Files.readAllLines(themes));
    int first = indexOf(lines, "- id: resources");
    int second = indexOf(lines, "- id: gender");
    lines.set(second, lines.get(second).replace("gender", "resources"));
    lines.set(
        second + 1,
        lines.get(second + 1).substring(0, lines.get(first).indexOf('-')) + "  facett: x");
    Files.write(themes, lines);

    int exitCode = gapline.execute("check", "--codebook", folder.resolve("codebook").toString());

    assertThat(exitCode).isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(gapline.err())
        .contains("themes.yaml:" + (second + 1))
        .contains("\"resources\"", "line " + (first + 1))
        .contains("themes.yaml:" + (second + 2), "facett", "Did you mean \"facet\"?")
        .contains("Then run: ./gapline check --codebook " + folder.resolve("codebook"));
  }

  @Test
  void anExampleThatFailsIsToldAndThePreviewShownAllTheSame() throws IOException {
    Path curated = folder.resolve("curated");
    releaseOfOneReport(curated);
    GaplineInProcess.breakAnExample(folder.resolve("codebook"));
    Path changes = folder.resolve("changes.jsonl");

    int exitCode =
        gapline.execute(
            "check",
            "--quiet",
            "--codebook=" + folder.resolve("codebook"),
            "--curated=" + curated,
            "--against=current",
            "--changes=" + changes);

    assertThat(exitCode).isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(gapline.err())
        .contains("1 mistake in the codebook", "expected themes")
        .doesNotContain("Stopped before any work");
    assertThat(changes).content().contains("Harbour police lack boats and radios.");
  }

  @Test
  void aCodebookThatCannotBeCompiledIsNotPreviewed() throws IOException {
    Path curated = folder.resolve("curated");
    releaseOfOneReport(curated);
    Path themes = folder.resolve("codebook/themes.yaml");
    Files.writeString(themes, Files.readString(themes).replaceFirst("facet: ", "facett: "));
    Path changes = folder.resolve("changes.jsonl");

    int exitCode =
        gapline.execute(
            "check",
            "--codebook=" + folder.resolve("codebook"),
            "--curated=" + curated,
            "--against=current",
            "--changes=" + changes);

    assertThat(exitCode).isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(gapline.err()).contains("Stopped before any work", "facett");
    assertThat(changes).doesNotExist();
  }

  /** A release in which nothing of what its one report says was coded. */
  private static void releaseOfOneReport(Path curated) throws IOException {
    ReleaseLine line = new ReleaseLine(curated, Audience.ANALYSTS);
    Path stage = line.freshStage(Instant.EPOCH);
    TableWriter.write(
        DocumentTable.TABLE,
        List.of(
            new DocumentTable.Row(
                "d-1",
                "reports/ports.txt",
                null,
                null,
                "text/plain",
                "en",
                "Workshop on ports",
                null,
                "workshop",
                "public",
                "original",
                List.of(),
                null,
                9,
                0,
                List.of(),
                "# Workshop on ports\n\nHarbour police lack boats and radios.")),
        stage.resolve("documents/part.parquet"));
    TableWriter.write(StatementTable.TABLE, List.of(), stage.resolve("statements/part.parquet"));
    line.publish(stage, EmptyReleases.manifest("2026-01-01-abcdef", 1));
  }

  private static int indexOf(List<String> lines, String part) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).strip().equals(part)) {
        return i;
      }
    }
    throw new AssertionError("no line " + part);
  }
}
