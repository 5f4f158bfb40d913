package org.gapline.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.gapline.disclosure.Audience;
import org.gapline.release.Release;
import org.gapline.spark.jobs.RunResult;
import org.gapline.table.RecommendationTable;
import org.gapline.table.RejectTable;
import org.gapline.table.StatementTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reviewers say became of recommendations, through a whole run. */
class RecommendationRunTest {

  private static final String HEADER = "statement_id,status,reviewer,decided_on\n";
  private static final String PUBLIC = "{\"sharing\": \"public\"}";

  @TempDir Path folder;

  private RunFixture fixture;
  private String open;
  private String closed;
  private String challenge;

  @BeforeEach
  void reportsWithARecommendationEach() throws IOException {
    fixture =
        new RunFixture(folder)
            .with("reports/open.txt", report("Lomé, Togo", "drones"))
            .with("reports/open.txt.meta.json", PUBLIC)
            .with("reports/closed.txt", report("Accra, Ghana", "lorries"));
    Release release = fixture.run(Audience.ANALYSTS).release();
    open = statement(release, "recommendation", "drones");
    closed = statement(release, "recommendation", "lorries");
    challenge = statement(release, "challenge", "drones");
  }

  private static String report(String place, String what) {
    return "Workshop on border management\n\nThe workshop was held in "
        + place
        + ", from 4 to 6 March 2019.\n\nParticipants reported a lack of staff trained in "
        + what
        + ".\n\nParticipants recommended that border posts be equipped with "
        + what
        + ".\n";
  }

  private static String statement(Release release, String role, String word) throws IOException {
    return release.rows(StatementTable.TABLE).stream()
        .filter(row -> row.role().equals(role) && row.text().contains(word))
        .map(StatementTable.Row::statementId)
        .findFirst()
        .orElseThrow();
  }

  private void decided(String... rows) throws IOException {
    fixture.with("recommendations/status.csv", HEADER + String.join("\n", rows) + "\n");
  }

  @Test
  void decisionsAreKeptAndWhatIsNoneIsNamed() throws IOException {
    decided(
        open + ",superseded,A. Reader,2020-01-02",
        open + ",superseded,B. Reader,2020-01-02",
        closed + ",open,A. Reader,2020-01-02",
        closed + ",superseded,B. Reader,2020-01-02",
        challenge + ",open,A. Reader,2020-01-02",
        "s-none,open,A. Reader,2020-01-02",
        open + ",open,A. Reader,2018-12-31");

    RunResult result = fixture.run(Audience.ANALYSTS);

    assertThat(result.release().rows(RecommendationTable.TABLE))
        .extracting(
            RecommendationTable.Row::statementId,
            RecommendationTable.Row::status,
            RecommendationTable.Row::reviewer,
            RecommendationTable.Row::record)
        .containsExactly(tuple(open, "superseded", "A. Reader", "line 2"));
    assertThat(rejects(result))
        .extracting(RejectTable.Row::record, RejectTable.Row::reason)
        .containsExactlyInAnyOrder(
            tuple("line 3", "DUPLICATE"),
            tuple("line 4", "CONTRADICTION"),
            tuple("line 5", "CONTRADICTION"),
            tuple("line 6", "BAD_REVIEW"),
            tuple("line 7", "BAD_REVIEW"),
            tuple("line 8", "BAD_REVIEW"));
    assertThat(rejects(result))
        .extracting(RejectTable.Row::detail)
        .anyMatch(detail -> detail.contains("\"s-none\", which is no statement of this release"))
        .anyMatch(detail -> detail.contains("which is a challenge"))
        .anyMatch(detail -> detail.contains("which was made in 2019"));
  }

  @Test
  void fileThatNobodyMarkedIsForAnalystsAlone() throws IOException {
    decided(open + ",open,A. Reader,2020-01-02");

    RunResult result = fixture.run(Audience.DONORS);

    assertThat(result.release().rows(RecommendationTable.TABLE)).isEmpty();
    assertThat(result.manifest().toString()).doesNotContain("status.csv");
  }

  @Test
  void openFileTellsOthersOfOpenDocumentsOnlyAndNotWhoDecided() throws IOException {
    fixture.with("recommendations/_meta.json", PUBLIC);
    decided(
        closed + ",superseded,A. Reader,2020-01-02",
        "s-none,open,A. Reader,2020-01-02",
        open + ",reported implemented,A. Reader,2020-01-02",
        "no row");

    RunResult result = fixture.run(Audience.DONORS);

    assertThat(result.release().rows(RecommendationTable.TABLE))
        .extracting(
            RecommendationTable.Row::statementId,
            RecommendationTable.Row::decidedOn,
            RecommendationTable.Row::reviewer,
            RecommendationTable.Row::record)
        .containsExactly(tuple(open, LocalDate.of(2020, 1, 2), null, "row 1"));
    assertThat(rejects(result)).isEmpty();
  }

  private static List<RejectTable.Row> rejects(RunResult result) throws IOException {
    return result.release().rows(RejectTable.TABLE).stream()
        .filter(row -> row.stage().equals("impact"))
        .toList();
  }
}
