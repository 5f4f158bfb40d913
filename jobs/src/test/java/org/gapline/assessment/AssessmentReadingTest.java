package org.gapline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.gapline.assessment.SmallTables.LONG_HEADER;
import static org.gapline.assessment.SmallTables.account;
import static org.gapline.assessment.SmallTables.read;

import java.util.List;
import org.gapline.table.AssessmentTable;
import org.gapline.table.RejectTable;
import org.junit.jupiter.api.Test;

class AssessmentReadingTest {

  private static final String NAMIBIA = "Namibia,MER,2023-05,X,R.5,LC\n";

  @Test
  void equalRecordsAreDuplicatesOfTheFirst() {
    var reading =
        account(
            read(
                "long-a.csv",
                LONG_HEADER + NAMIBIA + "NA,MER,2023-05,X,r.5,In words LC\n" + NAMIBIA));

    assertThat(reading.rows()).extracting(AssessmentTable.Row::record).containsExactly("line 2");
    assertThat(reading.rejects())
        .extracting(RejectTable.Row::record, RejectTable.Row::reason, RejectTable.Row::detail)
        .containsExactly(
            tuple("line 3", "DUPLICATE", "Says the same as line 2."),
            tuple("line 4", "DUPLICATE", "Says the same as line 2."));
  }

  @Test
  void differentRatingsOfOneReportAreAllRefused() {
    var reading =
        account(
            read("long-a.csv", LONG_HEADER + NAMIBIA + "Namibia,MER,2023-05,X,R.5,C\n" + NAMIBIA));

    assertThat(reading.rows()).isEmpty();
    assertThat(reading.rejects())
        .extracting(RejectTable.Row::record, RejectTable.Row::reason)
        .containsExactly(
            tuple("line 2", "CONTRADICTION"),
            tuple("line 3", "CONTRADICTION"),
            tuple("line 4", "CONTRADICTION"));
    assertThat(reading.rejects().get(0).detail()).contains("line 3 rates it C");
  }

  @Test
  void differentReportsOfOneDateDoNotContradict() {
    var reading =
        account(read("long-a.csv", LONG_HEADER + NAMIBIA + "Namibia,FUR,2023-05,X,R.5,C\n"));

    assertThat(reading.rows()).hasSize(2);
  }

  @Test
  void filesAreHeldAgainstEachOtherInTheOrderOfTheirPaths() {
    var first = read("long-a.csv", LONG_HEADER + NAMIBIA);
    var second = read("long-b.csv", LONG_HEADER + NAMIBIA);

    var reading = account(second, first);

    assertThat(reading).isEqualTo(account(first, second));
    assertThat(reading.files()).isEqualTo(2);
    assertThat(reading.rows())
        .extracting(AssessmentTable.Row::sourcePath)
        .containsExactly("assessments/long-a.csv");
    assertThat(reading.rejects())
        .extracting(RejectTable.Row::sourcePath, RejectTable.Row::detail)
        .containsExactly(
            tuple("assessments/long-b.csv", "Says the same as assessments/long-a.csv, line 2."));
  }

  @Test
  void idIsThatOfTheFactsWhereverTheyStand() {
    var alone = account(read("long-a.csv", LONG_HEADER + NAMIBIA));
    var moved =
        account(read("long-z.csv", LONG_HEADER + "Kazakhstan,MER,2023-05,X,R.5,LC\n" + NAMIBIA));

    assertThat(moved.rows().get(1).assessmentId()).isEqualTo(alone.rows().get(0).assessmentId());
    assertThat(moved.rows().get(0).assessmentId()).isNotEqualTo(alone.rows().get(0).assessmentId());
  }

  @Test
  void rejectsAreCountedByReasonTheMostFrequentFirst() {
    var reading =
        account(
            read(
                "long-a.csv",
                LONG_HEADER
                    + "Namibia,MER,2023-05,X,R.5,?\n"
                    + "Aruba,MER,2023-05,X,R.5,LC\n"
                    + "Aruba,MER,2023-06,X,R.5,LC\n"));

    assertThat(SmallTables.rejectsByReason(reading))
        .containsExactly(
            org.assertj.core.api.Assertions.entry("NOT_A_STATE", 2L),
            org.assertj.core.api.Assertions.entry("UNKNOWN_RATING", 1L));
  }

  @Test
  void accountThatDoesNotAddUpIsBug() {
    assertThatThrownBy(() -> new AssessmentReading(List.of(), List.of(), Withheld.NOTHING, 1, 1))
        .isInstanceOf(IllegalStateException.class);
  }
}
