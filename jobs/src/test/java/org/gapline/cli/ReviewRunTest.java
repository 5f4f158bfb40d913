package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gapline.disclosure.Audience;
import org.gapline.release.Account;
import org.gapline.release.AccountLine;
import org.gapline.release.Release;
import org.gapline.review.Sheet;
import org.gapline.spark.RunFixture;
import org.gapline.spark.jobs.RunResult;
import org.gapline.table.RejectTable;
import org.gapline.table.ReviewTable;
import org.gapline.table.StatementTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets out, decisions back, and what the next run makes of them. */
class ReviewRunTest {

  @TempDir Path folder;
  private ReviewFixture reviews;
  private RunFixture fixture;

  @BeforeEach
  void dropAPublicAndAConfidentialReport() throws IOException {
    reviews = new ReviewFixture(folder);
    fixture = reviews.project();
  }

  @Test
  void decisionsOverrideTheCodingOfTheNextRunAndStandInItsAccount() throws IOException {
    reviews.reviewAllAsProgress();

    RunResult result = fixture.run(Audience.ANALYSTS);

    assertThat(result.release().rows(StatementTable.TABLE))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(row.role()).isEqualTo("progress");
              assertThat(row.decidedBy()).isEqualTo("reviewer");
            });
    assertThat(result.release().rows(ReviewTable.TABLE))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(row.status()).isEqualTo(ReviewTable.IN_FORCE);
              assertThat(row.reviewer()).isEqualTo("A. Reader");
            });
    assertThat(result.manifest().account())
        .extracting(AccountLine::what)
        .contains(Account.REVIEW_FILES, Account.REVIEWS);
  }

  @Test
  void aDecisionOnAChangedDocumentIsStaleAndKept() throws IOException {
    reviews.reviewAllAsProgress();
    fixture.with(
        "reports/open.txt", ReviewFixture.report("Lomé, Togo", "a lack of dogs at border posts"));

    Release release = fixture.run(Audience.ANALYSTS).release();

    assertThat(release.rows(ReviewTable.TABLE))
        .extracting(ReviewTable.Row::status)
        .containsExactlyInAnyOrder(ReviewTable.STALE, ReviewTable.IN_FORCE);
    assertThat(reviews.said("list"))
        .contains("2 reviews in this release: 1 in force, 1 stale")
        .contains("Listed: stale, those whose text, document or theme is gone")
        .contains("waits for the next run");
  }

  @Test
  void whatIsNoReviewIsRejectedWithItsReason() throws IOException {
    fixture.with("reviews/notes.csv", "a,b\n1,2\n").with("reviews/sheet.xlsx", "x");

    RunResult result = fixture.run(Audience.ANALYSTS);

    assertThat(result.release().rows(RejectTable.TABLE))
        .extracting(RejectTable.Row::reason)
        .containsExactly("BAD_REVIEW", "BAD_REVIEW");
    assertThat(result.manifest().account())
        .contains(new AccountLine(Account.REVIEW_FILES, 2, 0, 0, 2));
    assertThat(fixture.run(Audience.DONORS).manifest().account())
        .extracting(AccountLine::what)
        .doesNotContain(Account.REVIEW_FILES);
  }

  @Test
  void importingASheetTwiceAddsNothingAndRefusedRowsEndInTwo() throws IOException {
    reviews.reviewAllAsProgress();
    Path kept = folder.resolve("raw/reviews");

    assertThat(reviews.execute("import", reviews.file("back.xlsx"))).isZero();
    reviews.fill("back.xlsx", "bad.xlsx", Map.of("role", "gap"));
    assertThat(reviews.execute("import", reviews.file("bad.xlsx")))
        .isEqualTo(ExitCodes.USER_MISTAKE);

    try (Stream<Path> files = Files.list(kept)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void eventsReadInFullGiveAccuracyAndBlindSheetsAgreement() throws IOException {
    fixture.run(Audience.ANALYSTS);
    assertThat(
            reviews.execute(
                "export", "--events", "2", "--coder", "A", "--out", reviews.file("a.csv")))
        .isZero();
    assertThat(
            reviews.execute(
                "export", "--events", "2", "--coder", "B", "--out", reviews.file("b.csv")))
        .isZero();

    assertThat(
            reviews.execute(
                "agreement", reviews.file("a.csv"), reviews.file("b.csv"), "--complete"))
        .isZero();
    assertThat(reviews.execute("import", reviews.file("a.csv"), "--complete", "--nothing-found"))
        .isZero();

    Release release = fixture.run(Audience.ANALYSTS).release();
    assertThat(release.rows(ReviewTable.TABLE))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.status()).isEqualTo(ReviewTable.KEPT));
    assertThat(release.rows(org.gapline.table.AccuracyTable.TABLE))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.precision()).isZero());
    assertThat(release.rows(StatementTable.TABLE)).isNotEmpty();
  }

  @Test
  void twoCodersAreComparedUnderTheirNames() throws IOException {
    fixture.run(Audience.ANALYSTS);
    for (String coder : List.of("a", "b")) {
      String out = reviews.file(coder + "-empty.csv");
      assertThat(reviews.execute("export", "--blind", "--coder", coder, "--out", out)).isZero();
    }
    Map<String, String> gap =
        Map.of("decision", "statement", "role", "challenge", "theme_1", "resources");
    reviews.fill("a-empty.csv", "a.csv", gap);
    reviews.fill(
        "b-empty.csv",
        "b.csv",
        row -> row.get(Sheet.TEXT).contains("funds") ? Map.of("decision", "no-statement") : gap);

    assertThat(reviews.said("agreement", reviews.file("a.csv"), reviews.file("b.csv")))
        .contains("2 units compared: 2 coded as a statement by one or both, 1 by both.")
        .contains("1 disagreement")
        .containsPattern("resources +0.00 +0.67 +1/1/0")
        .contains("a: challenge resources", "b: no-statement");
  }

  @Test
  void sheetsThatSayNothingOfAgreementAreRefused() throws IOException {
    fixture.run(Audience.ANALYSTS);
    String a = reviews.file("a.csv");
    String again = reviews.file("again.csv");
    assertThat(reviews.execute("export", "--blind", "--coder", "A", "--out", a)).isZero();
    assertThat(reviews.execute("export", "--blind", "--coder", "A", "--out", again)).isZero();

    assertThat(reviews.execute("agreement", a, a)).isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(reviews.mistakes()).contains("given twice");
    assertThat(reviews.execute("agreement", a, again)).isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(reviews.mistakes()).contains("both name A as reviewer");
    reviews.fill("again.csv", "b.csv", Map.of("reviewer", "B"));
    assertThat(reviews.execute("agreement", a, reviews.file("b.csv")))
        .isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(reviews.mistakes()).contains("no row is filled in both");
    reviews.fill(
        "again.csv",
        "c.csv",
        Map.of("reviewer", "C", "decision", "no-statement", "text", "Another text."));
    reviews.fill("a.csv", "d.csv", Map.of("decision", "no-statement"));
    assertThat(reviews.execute("agreement", reviews.file("d.csv"), reviews.file("c.csv")))
        .isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(reviews.mistakes()).contains("different texts");
    assertThat(reviews.execute("agreement", a, again, "--complete"))
        .isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(reviews.mistakes()).contains("--complete is for sheets of --events");
  }

  @Test
  void whoReadTheEmptyRowsIsTheOneWhomTheOthersName() throws IOException {
    fixture.run(Audience.ANALYSTS);
    assertThat(reviews.execute("export", "--events", "2", "--out", reviews.file("out.csv")))
        .isZero();
    assertThat(reviews.execute("import", reviews.file("out.csv"), "--complete", "--nothing-found"))
        .isEqualTo(ExitCodes.USER_MISTAKE);
    reviews.fill(
        "out.csv",
        "back.csv",
        row ->
            row.get(Sheet.TEXT).contains("staff")
                ? Map.of("reviewer", "A", "role", "challenge", "theme_1", "resources")
                : Map.of());

    assertThat(reviews.said("import", reviews.file("back.csv"), "--complete"))
        .contains("0 refused", "sampled events read in full");
  }

  @Test
  void optionsThatDoNotFitTheSheetAreMistakes() throws IOException {
    fixture.run(Audience.ANALYSTS);
    String sheet = reviews.file("a.csv");

    assertThat(reviews.execute("export", "--blind", "--coder", "A", "--events", "1"))
        .isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(reviews.mistakes()).contains("two kinds of sheet");
    assertThat(reviews.execute("export", "--out", sheet)).isZero();
    assertThat(reviews.execute("import", sheet, "--complete")).isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(reviews.mistakes()).contains("--complete is for sheets of --events");
  }

  @Test
  void mistakesAreSaidWithTheirRemedy() throws IOException {
    assertThat(reviews.execute("export", "--out", reviews.file("out.xlsx")))
        .isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(reviews.mistakes()).contains("./gapline run");
    assertThat(reviews.execute("export", "--blind")).isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(reviews.mistakes()).contains("--coder");
    assertThat(reviews.execute("export", "--out", reviews.file("out.ods")))
        .isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(reviews.mistakes()).contains(".xlsx or .csv");
    assertThat(reviews.execute("import", reviews.file("none.csv")))
        .isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(reviews.mistakes()).contains("no such file");
    Files.writeString(folder.resolve("other.csv"), "name,age\nA,3\n");
    assertThat(reviews.execute("import", reviews.file("other.csv")))
        .isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(reviews.mistakes()).contains("lacks the columns").contains("unit_id");
  }
}
