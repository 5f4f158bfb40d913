package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.gapline.disclosure.Audience;
import org.gapline.review.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets that are most likely not what was meant. */
class ReviewMistakesTest {

  @TempDir static Path folder;
  private static ReviewFixture reviews;

  @BeforeAll
  static void aReleaseOfTwoReports() throws IOException {
    reviews = new ReviewFixture(folder);
    reviews.project().run(Audience.ANALYSTS);
  }

  @Test
  void anUntouchedSheetOfEventsIsNoReadingUnlessItIsSaidThatNothingWasFound() {
    assertThat(reviews.said("export", "--events", "9", "--out", reviews.file("ev.csv")))
        .contains("every sentence of 2 events, all that the release holds")
        .contains("Fill the columns decision, role, theme_1,");
    String[] whole = {"import", reviews.file("ev.csv"), "--complete", "--reviewer", "Zoe"};

    assertThat(reviews.execute(whole)).isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(reviews.mistakes()).contains("No row of", "is filled in", "--nothing-found");
    assertThat(folder.resolve("raw/reviews")).doesNotExist();
    assertThat(reviews.execute("import", reviews.file("ev.csv"), "--nothing-found"))
        .isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(reviews.mistakes()).contains("--nothing-found goes with --complete");

    assertThat(
            reviews.said(
                "import",
                reviews.file("ev.csv"),
                "--complete",
                "--reviewer",
                "Zoe",
                "--nothing-found"))
        .contains("0 refused", "2 sampled events read in full, 0 begun");
  }

  @Test
  void decisionsAreNotKeptInAFolderThatNoRunReads() throws IOException {
    reviews.execute("export", "--out", reviews.file("out.csv"));
    reviews.fill("out.csv", "back.csv", Map.of("decision", "agree", "reviewer", "A. Reader"));
    Files.move(folder.resolve("raw"), folder.resolve("moved"));

    assertThat(reviews.execute("import", reviews.file("back.csv")))
        .isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(reviews.mistakes()).contains("there is no such folder", "--raw");
    assertThat(folder.resolve("raw")).doesNotExist();
    Files.move(folder.resolve("moved"), folder.resolve("raw"));
  }

  @Test
  void aNameThatWouldBeRefusedAfterTheWorkIsRefusedBeforeIt() {
    assertThat(
            reviews.execute(
                "export", "--blind", "--coder", "=cmd|x", "--out", reviews.file("never.csv")))
        .isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(reviews.mistakes()).contains("--coder \"=cmd|x\" begins like a formula");
    assertThat(folder.resolve("never.csv")).doesNotExist();

    reviews.execute("export", "--coder", "A. Reader", "--out", reviews.file("named.csv"));
    assertThat(reviews.execute("import", reviews.file("named.csv"), "--reviewer", "@x"))
        .isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(reviews.mistakes()).contains("--reviewer \"@x\" begins like a formula");
  }

  @Test
  void rowsThatCannotBeComparedAreSaidBeforeTheFiguresAndEndInTwo() throws IOException {
    Map<String, String> gap =
        Map.of("decision", "statement", "role", "challenge", "theme_1", "resources");
    for (String coder : new String[] {"a", "b"}) {
      String out = reviews.file(coder + "-empty.csv");
      reviews.execute("export", "--blind", "--coder", coder, "--out", out);
      reviews.fill(coder + "-empty.csv", coder + ".csv", gap);
    }
    reviews.fill(
        "a.csv",
        "misspelt.csv",
        row -> row.get(Sheet.TEXT).contains("funds") ? Map.of("theme_1", "training") : gap);

    String said =
        reviews.saidBy(
            ExitCodes.USER_MISTAKE,
            "agreement",
            reviews.file("misspelt.csv"),
            reviews.file("b.csv"),
            "--quiet");

    assertThat(said)
        .startsWith("Not compared of the 2 rows of " + reviews.file("misspelt.csv"))
        .contains("1 cannot be used", "theme_1 \"training\" is unknown", "Mend these rows")
        .contains("1 unit compared")
        .doesNotContain("0 left empty", "rows of " + reviews.file("b.csv"));
  }
}
