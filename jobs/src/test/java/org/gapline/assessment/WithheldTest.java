package org.gapline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gapline.assessment.SmallTables.account;
import static org.gapline.assessment.SmallTables.read;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gapline.document.RejectReason;
import org.gapline.table.WithheldTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A State whose record was refused is not absent from the list that names it. */
class WithheldTest {

  private static final String HEADER = "Participant,Signature,Ratification\n";
  private static final Scheme TREATY = SmallTables.treaty();
  private static final RatingHistory.Rated RATED = new RatingHistory.Rated("status", "Treaty 1999");

  @Test
  void stateWithoutAnyRecordIsNotParty() {
    assertThat(ranks("Namibia,,1 May 2003\n", "TJK")).containsExactly(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kazakhstan,,1 Mai 2003\n",
        "Kazakhstan,1 May 2001,\nKazakhstan,,1 May 2001\n",
        "Kazakhstan,1 May 2001,\nKazakhstan,,32 May 2003\n"
      })
  void stateWhoseRecordWasRefusedStandsNowhere(String records) {
    String list = "Namibia,,1 May 2003\n" + records;

    assertThat(ranks(list, "KAZ")).isEmpty();
    assertThat(ranks(list, "TJK")).as("another State").containsExactly(1);
    assertThat(ranks(list, "NAM")).containsExactly(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kazakstann,,1 May 2003\n", "Kazakhstan,,1 May 2003,more\n"})
  void recordThatMayBeOfAnyStateLeavesNoneAbsent(String record) {
    String list = "Namibia,,1 May 2003\n" + record;

    assertThat(ranks(list, "TJK")).isEmpty();
    assertThat(ranks(list, "NAM")).containsExactly(3);
  }

  @Test
  void recordOfATerritoryWithholdsNothing() {
    assertThat(ranks("Namibia,,1 May 2003\nAruba,,1 May 2003\n", "TJK")).containsExactly(1);
  }

  @Test
  void fileThatWasRefusedLeavesNoStateAbsentFromItsList() {
    var reading =
        account(
            read("treaties-a.csv", HEADER + "Namibia,,1 May 2003\n"),
            read("treaties-b.csv", "Participant,Signed\nKazakhstan,1 May 2003\n"));

    assertThat(reading.withheld().rows())
        .containsExactly(new WithheldTable.Row("status", "Treaty 1999", null));
    assertThat(observed(reading).ranks(Set.of("TJK", "NAM"))).containsExactly(3);
  }

  @Test
  void fileWhoseLabelCannotBeReadLeavesNoStateAbsentFromItsList() {
    var refused =
        FileReading.refused("assessments/treaties-b.csv", RejectReason.BAD_METADATA, "A label.");

    assertThat(SmallTables.reader().withholdingAll(refused).withheld()).hasSize(1);
  }

  @Test
  void refusedRatingWithholdsNothingSinceItsTableIsNoList() {
    var reading = account(read("long-a.csv", SmallTables.LONG_HEADER + "Namibia,MER,x,X,R.5,LC\n"));

    assertThat(reading.rejects()).hasSize(1);
    assertThat(reading.withheld().rows()).isEmpty();
  }

  private static List<Integer> ranks(String records, String state) {
    return observed(account(read("treaties-a.csv", HEADER + records))).ranks(Set.of(state));
  }

  private static Observed observed(AssessmentReading reading) {
    return Observed.of(reading.rows(), Map.of("status", TREATY), reading.withheld()).get(RATED);
  }
}
