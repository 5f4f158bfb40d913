package org.gapline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gapline.assessment.SmallTables.LONG_HEADER;
import static org.gapline.assessment.SmallTables.account;
import static org.gapline.assessment.SmallTables.read;

import java.time.LocalDate;
import org.gapline.table.AssessmentTable;
import org.gapline.table.RejectTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentReaderTest {

  @Test
  void longRowGivesOneAssessment() {
    var reading = account(read("long-a.csv", LONG_HEADER + "Kazakhstan,MER,2023-05,EAG,R.5,LC\n"));

    assertThat(reading.rows()).hasSize(1);
    AssessmentTable.Row row = reading.rows().get(0);
    assertThat(row)
        .isEqualTo(
            new AssessmentTable.Row(
                row.assessmentId(),
                "KAZ",
                "central-asia",
                "compliance",
                "R.5",
                "terrorist-financing",
                "LC",
                2,
                3,
                LocalDate.of(2023, 5, 1),
                "month",
                true,
                "EAG",
                "assessments/long-a.csv",
                "line 2",
                "public"));
    assertThat(row.assessmentId()).matches("a-[0-9a-f]{16}");
  }

  @Test
  void kindOfReportSaysWhatIsRatedAnew() {
    var reading =
        account(
            read(
                "long-a.csv",
                LONG_HEADER
                    + "Namibia,MER,2020-01,X,IO9,LE\n"
                    + "Namibia,FUR,2021-01,X,IO9,LE\n"
                    + "Namibia,FUR,2021-01,X,R.5,C\n"
                    + "Namibia,MER+FUR(s),2021-01,X,R.5,C\n"));

    assertThat(reading.rows())
        .extracting(AssessmentTable.Row::ratedAnew)
        .containsExactly(true, false, true, false);
  }

  @Test
  void wideRowGivesOneAssessmentForEachFilledCell() {
    var reading =
        account(
            read("wide-a.csv", "State,Borders,Courts,Note\nNA,low,HIGH,x\nFiji,low,,\nTJ,,low,\n"));

    assertThat(reading.rows())
        .extracting("state", "indicator", "rank", "record", "assessor", "datePrecision")
        .containsExactly(
            tuple("NAM", "Borders", 1, "line 2, borders", "Small Group", "year"),
            tuple("NAM", "Courts", 2, "line 2, courts", "Small Group", "year"),
            tuple("TJK", "Courts", 1, "line 4, courts", "Small Group", "year"));
    assertThat(reading.rejects())
        .extracting(RejectTable.Row::record, RejectTable.Row::reason)
        .containsExactly(tuple("line 3", "UNKNOWN_STATE"));
  }

  @Test
  void columnOfWideTableThatNoMappingKnowsIsRejectedCellByCell() {
    var reading = account(read("wide-a.csv", "State,Borders,Courts,Ports\nNamibia,low,,high\n"));

    assertThat(reading.records()).isEqualTo(2);
    assertThat(reading.rejects())
        .extracting(RejectTable.Row::record, RejectTable.Row::reason)
        .containsExactly(tuple("line 2, ports", "UNKNOWN_INDICATOR"));
  }

  @Test
  void rowOfWideTableThatRatesNothingIsRejected() {
    assertThat(read("wide-a.csv", "State,Borders,Courts\nNamibia,,\n").rejects())
        .extracting(RejectTable.Row::record, RejectTable.Row::reason)
        .containsExactly(tuple("line 2", "UNKNOWN_RATING"));
  }

  @Test
  void statusIsTheStrongestThatHasDate() {
    var reading =
        account(
            read(
                "treaties-a.csv",
                "participant,signature,ratification\n"
                    + "Namibia,10 Nov 2001,18 Oct 2012\n"
                    + "Kazakhstan,,24 Feb 2003 a\n"
                    + "Tajikistan,6 Nov 2001,\n"));

    assertThat(reading.rows())
        .extracting("state", "rating", "rank", "rankMax", "assessedOn", "ratedAnew")
        .containsExactly(
            tuple("NAM", "party", 3, 3, LocalDate.of(2012, 10, 18), true),
            tuple("KAZ", "party", 3, 3, LocalDate.of(2003, 2, 24), true),
            tuple("TJK", "signatory", 2, 3, LocalDate.of(2001, 11, 6), true));
  }

  @Test
  void absenceOfAllDatesMeansWhatTheMappingSays() {
    var reading = account(read("treaties-a.csv", "participant,signature,ratification\nNA,,\n"));

    assertThat(reading.rows())
        .extracting("rating", "rank", "assessedOn", "datePrecision")
        .containsExactly(tuple("not party", 1, LocalDate.of(2015, 3, 1), "month"));
  }

  @Test
  void unreadableDateOfRatificationDoesNotMakeSignatory() {
    assertThat(
            read("treaties-a.csv", "participant,signature,ratification\nNamibia,10 Nov 2001,soon\n")
                .rejects())
        .extracting(RejectTable.Row::reason)
        .containsExactly("UNKNOWN_DATE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UNKNOWN_STATE|Khazakstan,MER,2023-05,EAG,R.5,LC|Did you mean Kazakhstan?",
        "NOT_A_STATE|Aruba,MER,2023-05,CFATF,R.5,LC|Aruba",
        "UNKNOWN_RATING|Namibia,MER,2023-05,X,R.5,SE|NC < LC < C",
        "UNKNOWN_RATING|Namibia,MER,2023-05,X,R.5,|NC < LC < C",
        "UNKNOWN_INDICATOR|Namibia,MER,2023-05,X,R.99,LC|IO9, R.5",
        "UNKNOWN_DATE|Namibia,MER,May 2023,X,R.5,LC|yyyy-MM",
        "UNKNOWN_REPORT|Namibia,MERR,2023-05,X,R.5,LC|FUR, MER, MER+FUR(s)",
        "RAGGED_ROW|Namibia,MER,2023-05,X,R.5|5 cells where the header has 6",
        "RAGGED_ROW|Namibia,MER,2023-05,X,R.5,LC,|7 cells",
        "UNKNOWN_STATE|Fiji,MER,2023-05,X,R.5,LC|regions.yaml"
      })
  void badRecordIsRejectedAndTheNextIsRead(String expectation) {
    String[] parts = expectation.split("\\|", -1);

    var reading =
        account(
            read("long-a.csv", LONG_HEADER + parts[1] + "\nTajikistan,MER,2018-12,EAG,R.5,LC\n"));

    assertThat(reading.rows()).extracting(AssessmentTable.Row::state).containsExactly("TJK");
    assertThat(reading.rejects())
        .singleElement()
        .satisfies(
            reject -> {
              assertThat(reject.record()).isEqualTo("line 2");
              assertThat(reject.stage()).isEqualTo("assess");
              assertThat(reject.reason()).isEqualTo(parts[0]);
              assertThat(reject.detail()).contains(parts[2]);
            });
    assertThat(reading.records()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NO_MAPPING|other.csv|a,b\n1,2\n|data/codebook/mappings",
        "EMPTY_FILE|long-a.csv||nothing",
        "EMPTY_FILE|long-a.csv| \n\n |nothing",
        "EMPTY_FILE|long-a.csv|State,Report,Month,Body,Indicator,Rating\n|no rows",
        "BAD_HEADER|long-a.csv|State,Report,Month,Body,Indicator,Rating,rating\nx\n|twice",
        "BAD_HEADER|long-a.csv|State,Report,Month,Body,,Rating\nx\n|no name",
        "BAD_HEADER|long-a.csv|State,Report,Month,Body,Indicator\nx\n|lacks \"rating\"",
        "NOT_TEXT|long-a.csv|PK\u0003\u0004\u0000\u0001\u0002data|CSV"
      })
  void badFileIsRefusedAsWhole(String expectation) {
    String[] parts = expectation.split("\\|", -1);

    var reading = account(read(parts[1], parts[2]));

    assertThat(reading.records()).isZero();
    assertThat(reading.rejects())
        .singleElement()
        .satisfies(
            reject -> {
              assertThat(reject.record()).isNull();
              assertThat(reject.reason()).isEqualTo(parts[0]);
              assertThat(reject.detail()).contains(parts[3]);
            });
  }
}
