package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.gapline.disclosure.Audience;
import org.gapline.release.Release;
import org.gapline.review.Sheet;
import org.gapline.spark.RunFixture;
import org.gapline.table.ReviewTable;
import org.gapline.table.StatementTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions that are put before people again, and revised. */
class ReviewRevisionTest {

  @TempDir Path folder;
  private ReviewFixture reviews;
  private RunFixture fixture;

  @BeforeEach
  void aReleaseOfTwoReports() throws IOException {
    reviews = new ReviewFixture(folder);
    fixture = reviews.project();
    fixture.run(Audience.ANALYSTS);
  }

  @Test
  void whatWasDecidedToBeNoStatementIsRevisedByExportEditAndImport() throws IOException {
    decide(Map.of("decision", "no-statement", "reviewer", "A. Reader"));
    assertThat(fixture.run(Audience.ANALYSTS).release().rows(StatementTable.TABLE)).isEmpty();

    assertThat(
            reviews.said("export", "--decided", "--size", "1", "--out", reviews.file("again.csv")))
        .contains("2 rows in");
    assertThat(reviews.said("import", reviews.file("again.csv")))
        .as("as it was exported it decides nothing")
        .contains("2 rows  =  0 accepted + 0 known already + 2 left empty + 0 refused");
    reviews.fill("again.csv", "revised.csv", ReviewRevisionTest::revision);
    assertThat(reviews.said("import", reviews.file("revised.csv")))
        .contains("2 rows  =  2 accepted")
        .contains("Put aside", "no-statement by A. Reader");

    Release release = fixture.run(Audience.ANALYSTS).release();
    assertThat(release.rows(StatementTable.TABLE))
        .extracting(StatementTable.Row::role, StatementTable.Row::decidedBy)
        .containsExactlyInAnyOrder(
            tuple("challenge", "reviewer"), tuple("recommendation", "reviewer"));
    assertThat(release.rows(ReviewTable.TABLE))
        .filteredOn(row -> row.status().equals(ReviewTable.IN_FORCE))
        .hasSize(2)
        .allSatisfy(row -> assertThat(row.reviewer()).isEqualTo("B. Reader"));
  }

  private static Map<String, String> revision(Sheet.Row row) {
    assertThat(row.get(Sheet.WHY)).contains("decided no-statement by A. Reader on 2026-11-21");
    assertThat(row.get(Sheet.TOOL_ROLE)).isEqualTo("challenge");
    assertThat(row.get(Sheet.BEFORE)).contains("regional workshop was held");
    return row.get(Sheet.TEXT).contains("funds")
        ? Map.of("decision", "change", "role", "recommendation", "reviewer", "B. Reader")
        : Map.of("decision", "agree", "reviewer", "B. Reader");
  }

  @Test
  void aChangeIsShownWithTheCodingOfTheToolAndMayBeTakenBack() throws IOException {
    decide(Map.of("decision", "change", "role", "progress", "reviewer", "A. Reader"));
    fixture.run(Audience.ANALYSTS);

    reviews.said("export", "--decided", "--coder", "B. Reader", "--out", reviews.file("again.csv"));
    reviews.fill(
        "again.csv",
        "revised.csv",
        row -> {
          assertThat(row.get(Sheet.TOOL_ROLE)).isEqualTo("challenge");
          assertThat(row.get(Sheet.WHY)).contains("decided change (progress: ");
          return Map.of("decision", "agree");
        });
    assertThat(reviews.said("import", reviews.file("revised.csv"))).contains("2 accepted");

    assertThat(fixture.run(Audience.ANALYSTS).release().rows(StatementTable.TABLE))
        .extracting(StatementTable.Row::role)
        .containsExactly("challenge", "challenge");
  }

  @Test
  void whereNothingIsDecidedAndWithBlindSheetsItIsAMistake() {
    assertThat(reviews.execute("export", "--decided", "--out", reviews.file("none.csv")))
        .isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(reviews.mistakes()).contains("No decision of a reviewer is in force");
    assertThat(reviews.execute("export", "--decided", "--events", "2"))
        .isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(reviews.mistakes()).contains("--decided shows what was decided");
  }

  private void decide(Map<String, String> answers) throws IOException {
    reviews.said("export", "--out", reviews.file("out.csv"));
    reviews.fill("out.csv", "back.csv", answers);
    reviews.said("import", reviews.file("back.csv"));
  }
}
