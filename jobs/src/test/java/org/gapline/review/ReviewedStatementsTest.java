package org.gapline.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gapline.disclosure.SharingLabel;
import org.gapline.document.Document;
import org.gapline.document.FactOverrides;
import org.gapline.document.InputMetadata;
import org.gapline.document.Provenance;
import org.gapline.tagging.CodedDocument;
import org.gapline.tagging.CodedStatement;
import org.gapline.tagging.DocumentCoder;
import org.gapline.tagging.NumberedStatement;
import org.gapline.tagging.ProjectCodebook;
import org.junit.jupiter.api.Test;

class ReviewedStatementsTest {

  private static final DocumentCoder CODER = new DocumentCoder(ProjectCodebook.read());
  private static final String PLAIN = "The participants visited the harbour on the second day.";
  private static final String GAP =
      "Participants reported a lack of trained staff at border posts.";
  private static final Document DOCUMENT =
      document(
          "# Regional workshop on border security\n\nThe regional workshop was held in Lomé, Togo,"
              + " from 4 to 6 March 2019.\n\n"
              + PLAIN
              + "\n\n"
              + GAP);

  private static Document document(String text) {
    InputMetadata metadata =
        new InputMetadata(
            null,
            null,
            null,
            SharingLabel.PUBLIC,
            Provenance.ORIGINAL,
            null,
            null,
            FactOverrides.NONE);
    return new Document("d-1", "a.txt", metadata, "text/plain", "en", null, text, Set.of());
  }

  private static Review decision(
      String id, String text, Decision decision, String role, List<String> themes, Instant when) {
    return decision(id, text, decision, role, themes, when, null);
  }

  private static Review decision(
      String id,
      String text,
      Decision decision,
      String role,
      List<String> themes,
      Instant when,
      String saidBy) {
    int begin = Math.max(0, DOCUMENT.text().indexOf(text));
    return new Review(
        id,
        "d-1",
        SheetKind.REVIEW,
        begin,
        begin + text.length(),
        text,
        null,
        decision,
        role,
        themes,
        saidBy,
        "A. Reader",
        LocalDate.of(2026, 11, 16),
        when,
        null,
        null,
        null,
        List.of(),
        "c-1");
  }

  private static ReviewedStatements reviewed(Review... decisions) {
    return StandingDecisions.of(List.of(decisions)).apply(DOCUMENT, CODER.code(DOCUMENT));
  }

  private static NumberedStatement gap() {
    CodedDocument coded = CODER.code(DOCUMENT);
    assertThat(coded.statements()).hasSize(1);
    return NumberedStatement.of(DOCUMENT, coded).get(0);
  }

  @Test
  void aReviewersRoleAndThemesTakeThePlaceOfTheTools() {
    ReviewedStatements reviewed =
        reviewed(
            decision(gap().id(), GAP, Decision.CHANGE, "progress", List.of("uas"), Reviews.MONDAY));

    assertThat(reviewed.statements())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.id()).isEqualTo(gap().id());
              assertThat(each.statement().role().id()).isEqualTo("progress");
              assertThat(each.statement().themes()).containsExactly("uas");
              assertThat(each.statement().confidence()).isEqualTo(1);
              assertThat(each.statement().rules()).startsWith(CodedStatement.REVIEWED);
              assertThat(each.statement().event()).isEqualTo(gap().statement().event());
            });
  }

  @Test
  void whatIsNoStatementIsGone() {
    assertThat(
            reviewed(
                    decision(
                        gap().id(), GAP, Decision.NO_STATEMENT, null, List.of(), Reviews.MONDAY))
                .statements())
        .isEmpty();
  }

  @Test
  void aStatementThatTheToolDoesNotFindStaysWhereItsTextStands() {
    ReviewedStatements reviewed =
        reviewed(
            decision("s-x", PLAIN, Decision.AGREE, "progress", List.of("uas"), Reviews.MONDAY));

    assertThat(reviewed.stale()).isEmpty();
    assertThat(reviewed.statements())
        .extracting(NumberedStatement::id)
        .containsExactly("s-x", gap().id());
    assertThat(reviewed.statements().get(0).statement().span().of(DOCUMENT.text()))
        .isEqualTo(PLAIN);
    assertThat(reviewed.statements().get(0).statement().event()).isZero();
  }

  @Test
  void whoSaysSoIsKeptWhereTheToolDoesNotFindTheStatementAnyMore() {
    ReviewedStatements reviewed =
        reviewed(
            decision(
                "s-x",
                PLAIN,
                Decision.AGREE,
                "challenge",
                List.of("uas"),
                Reviews.MONDAY,
                "participants"));

    assertThat(reviewed.statements().get(0).statement().assertedBy()).isEqualTo("participants");
    assertThat(
            reviewed(
                    decision(
                        "s-x", PLAIN, Decision.AGREE, "challenge", List.of("uas"), Reviews.MONDAY))
                .statements()
                .get(0)
                .statement()
                .assertedBy())
        .isEqualTo("unclear");
  }

  @Test
  void aDecisionOnATextThatIsGoneIsStaleAndChangesNothing() {
    ReviewedStatements reviewed =
        reviewed(
            decision(
                "s-x",
                "Participants praised the food.",
                Decision.AGREE,
                "progress",
                List.of("uas"),
                Reviews.MONDAY));

    assertThat(reviewed.stale()).containsExactly("s-x");
    assertThat(reviewed.statements()).containsExactly(gap());
  }

  @Test
  void theLastDecisionHoldsWhateverTheOrderOfFiles() {
    Review first =
        decision(gap().id(), GAP, Decision.NO_STATEMENT, null, List.of(), Reviews.MONDAY);
    Review last =
        decision(gap().id(), GAP, Decision.CHANGE, "progress", List.of("uas"), Reviews.TUESDAY);

    assertThat(reviewed(last, first)).isEqualTo(reviewed(first, last));
    assertThat(reviewed(last, first).statements()).hasSize(1);
    assertThat(StandingDecisions.of(List.of(last, first)).holds(first)).isFalse();
  }
}
