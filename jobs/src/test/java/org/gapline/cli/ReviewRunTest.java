package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gapline.ProjectFolder;
import org.gapline.disclosure.Audience;
import org.gapline.release.Account;
import org.gapline.release.AccountLine;
import org.gapline.release.Release;
import org.gapline.review.Sheet;
import org.gapline.review.SheetFormat;
import org.gapline.review.SheetKind;
import org.gapline.review.SheetLayout;
import org.gapline.spark.RunFixture;
import org.gapline.spark.jobs.RunResult;
import org.gapline.table.DocumentTable;
import org.gapline.table.RejectTable;
import org.gapline.table.ReviewTable;
import org.gapline.table.StatementTable;
import org.gapline.tagging.ProjectCodebook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Sheets out, decisions back, and what the next run makes of them. */
class ReviewRunTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private RunFixture fixture;
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void dropAPublicAndAConfidentialReport() throws IOException {
    fixture = new RunFixture(folder);
    fixture
        .with("reports/open.txt", report("Lomé, Togo", "a lack of trained staff at border posts"))
        .with("reports/open.txt.meta.json", "{\"sharing\": \"public\"}")
        .with("reports/closed.txt", report("Accra, Ghana", "a lack of funds for victims"));
  }

  private static String report(String place, String gap) {
    return "Regional workshop on border security\n\nThe regional workshop was held in "
        + place
        + ", from 4 to 6 March 2019.\n\nParticipants reported "
        + gap
        + ".\n";
  }

  private int execute(String... arguments) {
    List<String> all = new ArrayList<>(List.of("review"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--raw", folder.resolve("raw").toString()));
    all.addAll(List.of("--curated", fixture.curated().toString()));
    all.addAll(List.of("--codebook", ProjectFolder.file("data/codebook").toString(), "--quiet"));
    CommandLine commands = Gapline.commandLine(CLOCK);
    commands.setErr(new PrintWriter(err, true));
    return commands.execute(all.toArray(String[]::new));
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  /** Fills all rows of a sheet. */
  private void fill(String from, String to, Map<String, String> answers) throws IOException {
    SheetFormat format = SheetFormat.of(from).orElseThrow();
    Sheet sheet;
    try (InputStream in = Files.newInputStream(folder.resolve(from))) {
      sheet = format.read(in);
    }
    List<Sheet.Row> rows = new ArrayList<>();
    for (Sheet.Row row : sheet.rows()) {
      Map<String, String> cells = new HashMap<>(row.cells());
      cells.putAll(answers);
      rows.add(new Sheet.Row(row.line(), cells, null));
    }
    SheetLayout layout = SheetLayout.of(SheetKind.REVIEW, ProjectCodebook.read());
    try (OutputStream out = Files.newOutputStream(folder.resolve(to))) {
      format.write(new Sheet(sheet.columns(), rows), layout, out);
    }
  }

  private void reviewAllAsProgress() throws IOException {
    fixture.run(Audience.ANALYSTS);
    assertThat(execute("export", "--out", file("out.xlsx"))).isZero();
    fill(
        "out.xlsx",
        "back.xlsx",
        Map.of(
            "decision",
            "change",
            "role",
            "progress",
            "reviewer",
            "A. Reader",
            "comment",
            "SECRETREMARK"));
    assertThat(execute("import", file("back.xlsx"))).isZero();
  }

  @Test
  void decisionsOverrideTheCodingOfTheNextRunAndStandInItsAccount() throws IOException {
    reviewAllAsProgress();

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
    reviewAllAsProgress();
    fixture.with("reports/open.txt", report("Lomé, Togo", "a lack of dogs at border posts"));

    Release release = fixture.run(Audience.ANALYSTS).release();

    assertThat(release.rows(ReviewTable.TABLE))
        .extracting(ReviewTable.Row::status)
        .containsExactlyInAnyOrder(ReviewTable.STALE, ReviewTable.IN_FORCE);
    assertThat(execute("list")).isZero();
  }

  @Test
  void anAudienceLearnsNothingOfReviewsOfWhatItMayNotSee() throws IOException {
    reviewAllAsProgress();

    Release donors = fixture.run(Audience.DONORS).release();

    String open = donors.rows(DocumentTable.TABLE).get(0).docId();
    assertThat(donors.rows(ReviewTable.TABLE))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.docId()).isEqualTo(open);
              assertThat(row.reviewer()).isEqualTo("reviewer 1");
              assertThat(row.eventId()).isNull();
              assertThat(row.why()).isNull();
            });
    assertThat(donors.manifest().account()).contains(new AccountLine(Account.REVIEWS, 1, 1, 0, 0));
    try (Stream<Path> files = Files.walk(fixture.curated())) {
      assertThat(files.filter(Files::isRegularFile))
          .allSatisfy(
              file ->
                  assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                      .doesNotContain("SECRETREMARK"));
    }
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
    reviewAllAsProgress();
    Path reviews = folder.resolve("raw/reviews");

    assertThat(execute("import", file("back.xlsx"))).isZero();
    fill("back.xlsx", "bad.xlsx", Map.of("role", "gap"));
    assertThat(execute("import", file("bad.xlsx"))).isEqualTo(ExitCodes.USER_MISTAKE);

    try (Stream<Path> files = Files.list(reviews)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void eventsReadInFullGiveAccuracyAndBlindSheetsAgreement() throws IOException {
    fixture.run(Audience.ANALYSTS);
    assertThat(execute("export", "--events", "2", "--coder", "A", "--out", file("a.csv"))).isZero();
    assertThat(execute("export", "--events", "2", "--coder", "B", "--out", file("b.csv"))).isZero();

    assertThat(execute("agreement", file("a.csv"), file("b.csv"), "--complete")).isZero();
    assertThat(execute("import", file("a.csv"), "--complete")).isZero();

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
  void mistakesAreSaidWithTheirRemedy() throws IOException {
    assertThat(execute("export", "--out", file("out.xlsx"))).isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(err.toString()).contains("./gapline run");
    assertThat(execute("export", "--blind")).isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(err.toString()).contains("--coder");
    assertThat(execute("export", "--out", file("out.ods"))).isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(err.toString()).contains(".xlsx or .csv");
    assertThat(execute("import", file("none.csv"))).isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(err.toString()).contains("no such file");
    Files.writeString(folder.resolve("other.csv"), "name,age\nA,3\n");
    assertThat(execute("import", file("other.csv"))).isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(err.toString()).contains("lacks the columns").contains("unit_id");
  }
}
