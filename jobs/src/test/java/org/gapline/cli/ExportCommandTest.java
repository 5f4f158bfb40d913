package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes of an export that are told before any release is looked for. */
class ExportCommandTest {

  @TempDir Path folder;
  private final GaplineInProcess gapline = new GaplineInProcess();

  @Test
  void aNameThatEndsLikeAnotherFormatIsAMistake() {
    assertThat(export("--format", "csv", "--out", "standing.xlsx"))
        .isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(gapline.err())
        .contains("standing.xlsx would hold csv and be taken for xlsx", "--format xlsx");
  }

  @Test
  void theEndingOfTheNameTellsTheFormat() {
    assertThat(export("--bom", "--out", "standing.jsonl")).isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(gapline.err()).contains("--bom does nothing with this format");

    assertThat(export("--bom", "--out", "standing")).isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(gapline.err()).contains("there is no release");
  }

  @Test
  void anEndingThatIsNoFormatIsAMistakeUnlessTheFormatIsGiven() {
    assertThat(export("--out", "standing.json")).isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(gapline.err()).contains("standing.json ends in no format that there is");

    assertThat(export("--format", "csv", "--out", "standing.txt"))
        .isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(gapline.err()).contains("there is no release");
  }

  private int export(String... options) {
    String[] command = new String[options.length + 4];
    System.arraycopy(options, 0, command, 4, options.length);
    command[0] = "export";
    command[1] = "standing";
    command[2] = "--curated";
    command[3] = folder.toString();
    return gapline.execute(command);
  }
}
