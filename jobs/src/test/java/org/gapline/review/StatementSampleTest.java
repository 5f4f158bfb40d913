package org.gapline.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gapline.table.StatementTable;
import org.junit.jupiter.api.Test;

class StatementSampleTest {

  private static List<StatementTable.Row> statements(int count) {
    List<StatementTable.Row> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String by = i % 10 == 0 ? "model" : "rules";
      double confidence = i % 7 == 0 ? 0.3 : 0.9;
      String text = "Border posts lack trained staff";
      rows.add(
          Reviews.statement(
              "s-" + i,
              "d-" + i % 3,
              "e-1",
              "challenge",
              List.of("resources"),
              confidence,
              by,
              text,
              0));
    }
    return rows;
  }

  @Test
  void aQuarterIsDrawnAtRandomAndTheRestIsDoubtful() {
    List<StatementSample.Picked> picked = StatementSample.draw(statements(400), 40, 1);

    assertThat(picked).hasSize(40);
    assertThat(picked).filteredOn(pick -> pick.why().contains(StatementSample.RANDOM)).hasSize(10);
    assertThat(picked).allSatisfy(pick -> assertThat(pick.why()).isNotEmpty());
  }

  @Test
  void theSameSeedDrawsTheSameWhateverTheOrderOfRows() {
    List<StatementTable.Row> shuffled = new ArrayList<>(statements(200));
    Collections.shuffle(shuffled, new java.util.Random(3));

    assertThat(StatementSample.draw(shuffled, 30, 5))
        .isEqualTo(StatementSample.draw(statements(200), 30, 5))
        .isNotEqualTo(StatementSample.draw(statements(200), 30, 6));
  }

  @Test
  void whatAReviewerDecidedIsNotAskedAgain() {
    List<StatementTable.Row> rows =
        List.of(
            Reviews.statement("s-1", 0.2, "reviewer", "Staff is lacking"),
            Reviews.statement("s-2", 0.2, "rules", "Equipment is lacking"));

    assertThat(StatementSample.draw(rows, 10, 1))
        .extracting(pick -> pick.statement().statementId())
        .containsExactly("s-2");
  }

  @Test
  void wordsThatNoOtherDocumentUsesAreNewWording() {
    List<StatementTable.Row> rows = new ArrayList<>(statements(50));
    rows.add(
        Reviews.statement(
            "s-new",
            "d-new",
            "e-2",
            "challenge",
            List.of("resources"),
            0.95,
            "rules",
            "Quantum couriers outpaced harbour wardens",
            0));

    assertThat(StatementSample.draw(rows, 20, 1))
        .filteredOn(pick -> pick.why().contains(StatementSample.NEW_WORDING))
        .extracting(pick -> pick.statement().statementId())
        .containsExactly("s-new");
  }
}
