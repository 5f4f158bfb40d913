package org.gapline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gapline.assessment.SmallTables.read;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gapline.disclosure.SharingLabel;
import org.gapline.table.RejectTable;
import org.junit.jupiter.api.Test;

/** Days on which nobody can have rated, or which are no days. */
class DatesOfRatingsTest {

  private static final String HEADER = "Participant,Signature,Ratification\n";

  @Test
  void dateLaterThanTheDayOfTheListIsRefused() {
    FileReading reading =
        read("treaties-a.csv", HEADER + "Namibia,,31 Mar 2015\nKazakhstan,,1 Apr 2015\n");

    assertThat(reading.assessments()).extracting(Assessment::state).containsExactly("NAM");
    assertThat(only(reading).reason()).isEqualTo("FUTURE_DATE");
    assertThat(only(reading).detail()).contains("later than the day of the list (as_of: 2015-03)");
  }

  @Test
  void listOfADayToComeIsRefused() {
    AssessmentReader early =
        new AssessmentReader(
            List.of(SmallTables.treatyList()), SmallTables.codebook(), LocalDate.of(2015, 2, 28));
    byte[] bytes = (HEADER + "Namibia,,1 May 2003\n").getBytes(StandardCharsets.UTF_8);

    FileReading reading =
        early.read(
            "assessments/treaties-a.csv", SharingLabel.PUBLIC, new ByteArrayInputStream(bytes));

    assertThat(reading.isRefused()).isTrue();
    assertThat(only(reading).detail()).contains("as_of: 2015-03").contains("in the future");
  }

  @Test
  void yearInTheFormatOfADateIsNoDayIn1905() {
    FileReading reading =
        read("treaties-a.csv", HEADER + "Kazakhstan,,1905-07-11\nTajikistan,,1906-07-11\n");

    assertThat(reading.assessments()).extracting(Assessment::state).containsExactly("TJK");
    assertThat(only(reading).reason()).isEqualTo("UNKNOWN_DATE");
    assertThat(only(reading).detail()).contains("is the year 2019 meant?");
  }

  @Test
  void everyDateOfARowIsLookedAt() {
    FileReading reading =
        read(
            "treaties-a.csv",
            HEADER
                + "Namibia,1 May 1985,1 May 2003\n"
                + "Kazakhstan,1 May 2031,1 May 2003\n"
                + "Tajikistan,1 May 2001,1 May 2003\n");

    assertThat(reading.assessments()).extracting(Assessment::state).containsExactly("TJK");
    assertThat(reading.rejects())
        .extracting(RejectTable.Row::reason)
        .containsExactly("BEFORE_STATE", "FUTURE_DATE");
  }

  @Test
  void textThatTwoFormsReadAsTwoDaysIsNoDate() {
    DateStyle both = DateStyle.of(List.of("M/d/yyyy", "d/M/yyyy"), Set.of(), null);

    assertThat(both.read("3/4/2019")).isEmpty();
    assertThat(both.readings("3/4/2019"))
        .extracting(DateStyle.Dated::iso)
        .containsExactly("2019-03-04", "2019-04-03");
    assertThat(both.read("13/4/2019").orElseThrow().iso()).isEqualTo("2019-04-13");
    assertThat(both.read("4/4/2019").orElseThrow().iso()).isEqualTo("2019-04-04");
  }

  private static RejectTable.Row only(FileReading reading) {
    assertThat(reading.rejects()).hasSize(1);
    return reading.rejects().get(0);
  }
}
