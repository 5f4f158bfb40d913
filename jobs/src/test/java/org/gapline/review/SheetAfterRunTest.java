package org.gapline.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gapline.table.StatementTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets that come back after others did, or after a run has applied a part of them. */
class SheetAfterRunTest {

  @TempDir Path folder;
  private SheetCheckFixture sheet;
  private List<Map<String, String>> rows;

  @BeforeEach
  void aSheetOfTwoStatements() throws IOException {
    sheet = new SheetCheckFixture(folder);
    rows = sheet.rows;
  }

  private SheetCheck.Outcome check(Review... before) throws IOException {
    return sheet.check(before);
  }

  @Test
  void whatWasKeptBeforeIsKnownUntilItsReviewerThinksAgain() throws IOException {
    StatementTable.Row first = Reviews.statement("s-1", 0.5, "rules", "Posts lack staff.");
    Review agreed =
        Reviews.of(first, Decision.AGREE, "challenge", List.of("resources"), Reviews.MONDAY);
    rows.get(0).put(Sheet.DECISION, "agree");

    assertThat(check(agreed).known()).isEqualTo(1);

    rows.get(0).put(Sheet.DECISION, "no-statement");

    assertThat(check(agreed).acceptedRows()).isEqualTo(1);
  }

  @Test
  void whatIsNoStatementByAReviewMayBeDecidedAnew() throws IOException {
    StatementTable.Row gone = Reviews.statement("s-9", 0.5, "rules", "Lunch was served.");
    Review first = Reviews.of(gone, Decision.NO_STATEMENT, null, List.of(), Reviews.MONDAY);
    sheet.applied(first);
    rows.add(SheetCheckFixture.row("s-9", "Lunch was served."));
    rows.get(2).put(Sheet.DECISION, "no-statement");

    assertThat(check(first).known()).isEqualTo(1);

    rows.get(2).put(Sheet.DECISION, "agree");

    assertThat(check(first).accepted())
        .singleElement()
        .satisfies(review -> assertThat(review.themes()).containsExactly("resources"));
  }

  @Test
  void aSheetMayComeBackAfterARunHasAppliedAPartOfIt() throws IOException {
    StatementTable.Row first = Reviews.statement("s-1", 0.5, "rules", "Posts lack staff.");
    Review toGender =
        Reviews.of(first, Decision.CHANGE, "progress", List.of("gender"), Reviews.MONDAY);
    rows.get(0).putAll(Map.of(Sheet.DECISION, "change", Sheet.ROLE, "progress"));
    rows.get(0).put("theme_1", "gender");
    rows.get(1).put(Sheet.UNIT_ID, "s-8");
    sheet.stand(
        Reviews.statement(
            "s-1",
            "d-1",
            "e-1",
            "progress",
            List.of("gender"),
            1,
            "reviewer",
            "Posts lack staff.",
            0));
    sheet.applied(toGender);

    SheetCheck.Outcome outcome = check(toGender);

    assertThat(outcome.known()).isEqualTo(1);
    assertThat(outcome.open()).as("empty, whatever became of it").isEqualTo(1);

    rows.get(0).put(Sheet.ROLE, "recommendation");

    assertThat(check(toGender).acceptedRows()).isEqualTo(1);
  }

  @Test
  void theDecisionOfAColleagueThatIsPutAsideIsNamed() throws IOException {
    StatementTable.Row first = Reviews.statement("s-1", 0.5, "rules", "Posts lack staff.");
    Review agreed = Reviews.of(first, Decision.AGREE, "challenge", List.of("uas"), Reviews.MONDAY);
    rows.get(0).putAll(Map.of(Sheet.DECISION, "no-statement", Sheet.REVIEWER, "B. Reader"));

    assertThat(check(agreed).overridden()).containsExactly(agreed);
  }
}
