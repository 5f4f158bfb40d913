package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said where a release, a table or a document is asked for that there is not. */
class ChosenReleaseTest {

  @TempDir Path folder;
  private final GaplineInProcess gapline = new GaplineInProcess();

  @Test
  void aPurgeOfWhatIsNoDocumentIsAMistake() {
    assertThat(gapline.execute("releases", "purge", "nonsense", "--curated", folder.toString()))
        .isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(gapline.err()).contains("nonsense", "doc_id");
    assertThat(folder.resolve(".withdrawn")).doesNotExist();
  }

  @Test
  void aReleaseThatIsGoneIsNamedWithTheRemedy() throws IOException {
    Files.createDirectories(folder.resolve("analysts"));
    Files.writeString(folder.resolve("analysts/CURRENT"), "2026-01-01-abcdef\n");

    assertThat(gapline.execute("export", "events", "--curated", folder.toString()))
        .isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(gapline.err()).contains("2026-01-01-abcdef", "is missing", "gapline run");
  }

  @Test
  void anExportWithoutAReleaseSaysWhatToRun() {
    assertThat(
            gapline.execute(
                "export", "standing", "--curated", folder.toString(), "--audience", "donors"))
        .isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(gapline.err()).contains("Run: ./gapline run --audience donors --curated " + folder);
  }

  @Test
  void aPreviewAgainstAnUnknownReleaseNamesThoseThatThereAre() throws IOException {
    Path codebook = folder.resolve("codebook");
    String[] arguments = {
      "check",
      "--codebook",
      codebook.toString(),
      "--curated",
      folder.toString(),
      "--against",
      "2025"
    };
    assertThat(gapline.execute(arguments)).isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(gapline.err()).contains("no release for analysts yet");

    EmptyReleases.publish(folder, "2026-01-01-abcdef");
    EmptyReleases.publish(folder, "2026-02-01-abcdef");
    assertThat(gapline.execute(arguments)).isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(gapline.err())
        .contains("no release \"2025\"", "2026-01-01-abcdef, 2026-02-01-abcdef", "current");

    arguments[arguments.length - 1] = "2026";
    assertThat(gapline.execute(arguments)).isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(gapline.err()).contains("Several releases", "Write more of the id");
  }

  @Test
  void releasesToCompareAreNamedByTheBeginningOfTheirIdOrAsCurrent() throws IOException {
    EmptyReleases.publish(folder, "2026-01-01-abcdef");
    EmptyReleases.publish(folder, "2026-02-01-abcdef");
    String curated = folder.toString();

    assertThat(gapline.execute("releases", "diff", "--curated", curated, "2026-01", "current"))
        .isZero();
    assertThat(gapline.execute("releases", "diff", "--curated", curated, "2025", "current"))
        .isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(gapline.err()).contains("no release \"2025\"", "2026-02-01-abcdef");
  }

  @Test
  void anUnknownTableIsAMistakeThatNamesTheTables() {
    assertThat(gapline.execute("export", "standings")).isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(gapline.err()).contains("standings").contains("documents, events, statements");
  }
}
