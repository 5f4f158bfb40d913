package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.gapline.ProjectFolder;
import org.gapline.disclosure.Audience;
import org.gapline.release.ReleaseLine;
import org.gapline.release.ReleaseManifest;
import org.gapline.release.Withdrawn;
import org.gapline.table.DocumentTable;
import org.gapline.table.TableWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A digit that is mistyped leaves the document where it is: the command has to say so. */
class PurgeMistakeTest {

  private static final String HELD = "d-0123456789abcdef";

  @TempDir Path folder;
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void aReleaseOfOneDocument() throws IOException {
    ReleaseLine line = new ReleaseLine(folder, Audience.ANALYSTS);
    Path stage = line.freshStage(Instant.EPOCH);
    TableWriter.write(
        DocumentTable.TABLE, List.of(document()), stage.resolve("documents/a.parquet"));
    line.publish(
        stage,
        new ReleaseManifest(
            "2026-01-01-abcdef",
            "2026-01-01T00:00:00Z",
            "analysts",
            "1",
            "v1",
            "none",
            false,
            List.of(),
            List.of(),
            Map.of(),
            List.of()));
  }

  private static DocumentTable.Row document() {
    return new DocumentTable.Row(
        HELD,
        "reports/a.txt",
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

  @Test
  void whatNoReleaseHoldsIsNotPurgedAndTheIdThatIsNearIsNamed() throws IOException {
    assertThat(purge("d-0123456789abcdee")).isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(err.toString())
        .contains("No release holds d-0123456789abcdee, so nothing was purged.")
        .contains("Did you mean " + HELD + "?", "gapline export documents");
    assertThat(new Withdrawn(folder).docIds()).isEmpty();
  }

  @Test
  void nothingIsSuggestedWhereNoIdIsNear() throws IOException {
    assertThat(purge("d-ffffffffffffffff")).isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(err.toString()).contains("No release holds").doesNotContain("Did you mean");
  }

  private int purge(String docId) {
    CommandLine commands =
        Gapline.commandLine(Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC));
    commands.setErr(new PrintWriter(err, true));
    return commands.execute(
        "releases",
        "purge",
        docId,
        "--curated",
        folder.toString(),
        "--codebook",
        ProjectFolder.file("data/codebook").toString());
  }
}
