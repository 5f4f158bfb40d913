package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.gapline.ProjectFolder;
import org.gapline.spark.RunFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A label that hits no file stops every run, and names files to analysts only. */
class MisdirectedLabelTest {

  @TempDir Path folder;

  @Test
  void analystsAreToldWhichFileAndOthersWhomToAsk() throws IOException {
    new RunFixture(folder)
        .with("reports/closed-kwvx/report.txt", "Nothing.")
        .with(
            "reports/closed-kwvx/_meta.json",
            "{\"files\": {\"kwvx-mistyped.txt\": {\"sharing\": \"confidential\"}}}");

    assertThat(mistakeOfRunFor("analysts")).contains("closed-kwvx/_meta.json", "kwvx-mistyped.txt");
    for (String audience : new String[] {"managers", "donors", "donor:norland"}) {
      assertThat(mistakeOfRunFor(audience))
          .contains("sharing label", "A run for analysts names it")
          .doesNotContain("kwvx");
    }
  }

  private String mistakeOfRunFor(String audience) {
    StringWriter mistakes = new StringWriter();
    int exit =
        Gapline.commandLine(ReviewFixture.CLOCK)
            .setErr(new PrintWriter(mistakes, true))
            .execute(
                "run",
                "--quiet",
                "--audience",
                audience,
                "--raw",
                folder.resolve("raw").toString(),
                "--curated",
                folder.resolve("curated").toString(),
                "--charts",
                folder.resolve("charts").toString(),
                "--codebook",
                ProjectFolder.file("data/codebook").toString());
    assertThat(exit).isEqualTo(ExitCodes.USER_MISTAKE);
    return mistakes.toString();
  }
}
