package org.gapline.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetCheckTest {

  private static final List<String> THEMES = List.of("uas", "gender");

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

  private void refused(String... reason) throws IOException {
    assertThat(check().refused())
        .anySatisfy(refusal -> assertThat(refusal.reason()).contains(reason));
  }

  @Test
  void whatIsLeftEmptyIsOpenAndWhatIsDecidedIsKeptWithWhoAndWhen() throws IOException {
    rows.get(0).put(Sheet.DECISION, "agree");

    SheetCheck.Outcome outcome = check();

    assertThat(outcome.open()).isEqualTo(1);
    assertThat(outcome.accepted())
        .singleElement()
        .satisfies(
            review -> {
              assertThat(review.role()).isEqualTo("challenge");
              assertThat(review.themes()).containsExactly("resources");
              assertThat(review.saidBy()).isEqualTo("participants");
              assertThat(review.reviewer()).isEqualTo("A. Reader");
              assertThat(review.decidedOn()).isEqualTo("2026-11-17");
              assertThat(review.importedAt()).isEqualTo(Reviews.TUESDAY);
            });
  }

  @Test
  void whatAChangeLeavesEmptyStaysAndSubThemesBringTheirParents() throws IOException {
    rows.get(0).putAll(Map.of(Sheet.DECISION, "change", "theme_1", "uas"));

    assertThat(check().accepted())
        .singleElement()
        .satisfies(
            review -> {
              assertThat(review.role()).isEqualTo("challenge");
              assertThat(review.themes()).containsExactly("ict-emerging-tech", "uas");
            });
  }

  @Test
  void rowsThatCannotBeTrustedAreRefusedWithTheReason() throws IOException {
    Map<String, String> good = Map.of(Sheet.DECISION, "agree");
    rows.get(0).putAll(good);
    rows.get(0).put(Sheet.UNIT_ID, "s-9");
    refused("s-9", "changed");
    rows.get(0).putAll(SheetCheckFixture.row("s-1", "Posts lack trained staff."));
    refused("edited", "Posts lack staff.");
    rows.get(0).putAll(SheetCheckFixture.row("s-1", "Posts lack staff."));
    rows.get(0).put(Sheet.CODEBOOK, "c-0");
    refused("codebook \"c-0\"", "--other-codebook");
    rows.get(0).put(Sheet.CODEBOOK, "c-1");
    rows.get(0).put(Sheet.REVIEWER, " ");
    refused("who decided");
    rows.get(0).put(Sheet.REVIEWER, "A. Reader");
    rows.get(0).put("theme_1", "resource");
    refused("theme_1", "Did you mean \"resources\"");
    rows.get(0).put("theme_1", "uas");
    refused("agree, and another");
    rows.get(0).put("theme_1", "");
    rows.get(0).put(Sheet.ROLE, "gap");
    refused("role \"gap\"");
    rows.get(0).put(Sheet.ROLE, "challenge");
    rows.get(0).put(Sheet.DECISION, "no-statement");
    refused("no-statement, and role");
    rows.get(0).put(Sheet.DECISION, "maybe");
    refused("maybe");
    rows.get(0).putAll(Map.of(Sheet.DECISION, "agree", Sheet.DECIDED_ON, "17.11.2026"));
    refused("no day");
    rows.get(0).put(Sheet.DECIDED_ON, "2030-01-01");
    refused("lies ahead");
  }

  @Test
  void anUnknownThemeIsToldWithTheThemesThatThereAre() throws IOException {
    rows.get(0).putAll(Map.of(Sheet.DECISION, "change", "theme_1", "training"));
    refused("theme_1 \"training\"", "Did you mean \"training-expertise\"?");

    rows.get(0).put("theme_1", "weather");
    refused("theme_1 \"weather\" is unknown", "It is one of: ", "resources", "uas", "other");
  }

  @Test
  void nobodyAgreesWithAThemeThatTheCodebookHasNoMore() throws IOException {
    sheet.stand(
        Reviews.statement(
            "s-1",
            "d-1",
            "e-1",
            "challenge",
            List.of("bygone"),
            0.5,
            "rules",
            "Posts lack staff.",
            0));
    rows.get(0).putAll(Map.of(Sheet.DECISION, "agree", Sheet.TOOL_THEMES, "bygone"));
    refused("no theme bygone any more", "Choose change");

    rows.get(0).putAll(Map.of(Sheet.DECISION, "change", "theme_1", "resources"));
    assertThat(check().accepted())
        .singleElement()
        .satisfies(review -> assertThat(review.themes()).containsExactly("resources"));
  }

  @Test
  void rowsWithoutAnIdAreRefusedForThatAndNotForEachOther() throws IOException {
    rows.get(0).putAll(Map.of(Sheet.DECISION, "agree", Sheet.UNIT_ID, ""));
    rows.get(1).putAll(Map.of(Sheet.DECISION, "no-statement", Sheet.UNIT_ID, " "));

    assertThat(check().refused())
        .hasSize(2)
        .allSatisfy(refusal -> assertThat(refusal.reason()).contains("no unit_id", "exported"));
  }

  @Test
  void namesThatCannotBeShownAreRefused() throws IOException {
    rows.get(0).put(Sheet.DECISION, "agree");
    rows.get(0).put(Sheet.REVIEWER, "A".repeat(101));
    refused("reviewer of 101 characters is too long");
    for (String unseen : List.of("A.\nReader", "A.\u202eredaeR", "A.\u2028Reader")) {
      rows.get(0).put(Sheet.REVIEWER, unseen);
      refused("a character that nobody sees");
    }
    for (String name :
        List.of("A".repeat(100), "N. Łukasz-Ünal", "\u0646\u06cc\u200c\u0645\u0627")) {
      rows.get(0).put(Sheet.REVIEWER, name);
      assertThat(check().accepted()).extracting(Review::reviewer).containsExactly(name);
    }
  }

  @Test
  void nobodyAgreesWithACodingThatWasNotOnTheSheet() throws IOException {
    rows.get(0).putAll(Map.of(Sheet.DECISION, "agree", Sheet.TOOL_ROLE, "progress"));
    refused("\"progress: resources\"", "coded otherwise since", "Export it anew");

    rows.get(0).putAll(Map.of(Sheet.TOOL_ROLE, "challenge", Sheet.TOOL_THEMES, "uas; resources"));
    refused("\"challenge: uas; resources\"", "coded otherwise since");

    rows.get(0).putAll(Map.of(Sheet.DECISION, "", Sheet.TOOL_THEMES, "uas"));
    assertThat(check().open()).isEqualTo(2);
  }

  @Test
  void freeCellsBringNoFormulaAndNoEventOrReasonOfTheirOwn() throws IOException {
    rows.get(0)
        .putAll(
            Map.of(
                Sheet.DECISION, "agree",
                Sheet.EVENT_ID, "=HYPERLINK()",
                Sheet.WHY, "low confidence; @SUM(A1)"));

    assertThat(check().accepted())
        .singleElement()
        .satisfies(
            review -> {
              assertThat(review.eventId()).isEqualTo("e-1");
              assertThat(review.why()).isEqualTo("low confidence");
            });
    assertThat(check().eventsMended()).containsExactly(2L);
    rows.get(0).put(Sheet.EVENT_ID, "e-1");
    assertThat(check().eventsMended()).isEmpty();

    rows.get(0).put(Sheet.REVIEWER, "=A. Reader");
    refused("begins like a formula");
  }

  @Test
  void ofEqualRowsOneIsKeptAndRowsThatContradictAllFall() throws IOException {
    rows.get(0).put(Sheet.DECISION, "agree");
    rows.add(new HashMap<>(rows.get(0)));

    assertThat(check().acceptedRows()).isEqualTo(1);
    refused("doubled: line 2");

    rows.get(2).put(Sheet.DECISION, "no-statement");

    assertThat(check().acceptedRows()).isZero();
    assertThat(check().refused()).hasSize(2);
  }

  @Test
  void aKeptRowThatWasEditedIsToldWithItsValue() {
    Review review =
        Reviews.of(
            Reviews.statement("s-1", 0.5, "rules", "Posts lack staff."),
            Decision.AGREE,
            "challenge",
            THEMES,
            Reviews.MONDAY);
    String edited = ReviewFile.write(List.of(review)).replace(",agree,", ",agreed,");

    assertThat(ReviewFile.read(edited.getBytes(StandardCharsets.UTF_8)).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.what()).contains("decision \"agreed\""));
    assertThat(ReviewFile.read(edited.getBytes(StandardCharsets.UTF_16)).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.what()).contains("UTF-8"));
  }

  @Test
  void aFileOfReviewsComesBackAsItWasWritten() {
    List<Review> reviews =
        Stream.of("=Posts, \"lack\"\nstaff.", "'- a list", "''quoted''", "'plain'", "- dash")
            .map(text -> Reviews.statement("s-1", 0.5, "rules", text))
            .map(row -> Reviews.of(row, Decision.CHANGE, "progress", THEMES, Reviews.MONDAY))
            .toList();

    byte[] file = ReviewFile.write(reviews).getBytes(StandardCharsets.UTF_8);
    ReviewFile.Content back = ReviewFile.read(file);

    assertThat(back.problems()).isEmpty();
    assertThat(back.kept()).extracting(ReviewFile.Kept::review).isEqualTo(reviews);
  }

  @Test
  void aFileOfReviewsThatWasSavedWithSemicolonsIsRead() {
    Review review =
        Reviews.of(
            Reviews.statement("s-1", 0.5, "rules", "Posts lack staff."),
            Decision.AGREE,
            "challenge",
            THEMES,
            Reviews.MONDAY);
    String file =
        ReviewFile.write(List.of(review)).replace(',', ';').replace("uas;gender", "\"uas;gender\"");

    assertThat(ReviewFile.read(file.getBytes(StandardCharsets.UTF_8)).kept())
        .extracting(ReviewFile.Kept::review)
        .containsExactly(review);
  }
}
