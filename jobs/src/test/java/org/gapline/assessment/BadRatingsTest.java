package org.gapline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gapline.assessment.Workbooks.sheet;
import static org.gapline.assessment.Workbooks.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.gapline.codebook.CodebookFiles;
import org.gapline.table.RejectTable;
import org.junit.jupiter.api.Test;

/** What is wrong with a table is said with its row and column, and becomes no number. */
class BadRatingsTest {

  private static final String MAPPING =
      """
      files: ["t.*"]
      shape: wide
      columns: {state: State, date: Date}
      dates: [yyyy-MM, yyyy]
      schemes:
        - id: grades
          kind: ordered
          absent_means: unrated
          ratings: [poor, fair, good]
          weak_below: fair
          indicators: [{id: Borders, theme: border-travel}, {id: Courts, theme: border-travel}]
      """;

  @Test
  void ratingOutsideTheScaleIsNamedWithRowAndColumn() {
    byte[] book =
        workbook(
            sheet(
                "Data",
                new Object[] {"State", "Date", "Borders", "Courts"},
                new Object[] {"Namibia", "2019", "good", "splendid"}));

    AssessmentReading reading = Workbooks.account(MAPPING, "t.xlsx", book);

    assertThat(reading.rows()).hasSize(1);
    assertThat(reading.rejects())
        .extracting(RejectTable.Row::record, RejectTable.Row::reason)
        .containsExactly(tuple("sheet Data, row 2, courts", "UNKNOWN_RATING"));
    assertThat(reading.rejects().get(0).detail()).contains("splendid", "poor < fair < good");
  }

  @Test
  void dateInTheFutureIsRefused() {
    AssessmentReading reading =
        read("State,Date,Borders,Courts\nNamibia,2027-01,good,\nNamibia,2026-11,fair,\n");

    assertThat(reading.rows()).extracting("rating").containsExactly("fair");
    assertThat(reading.rejects())
        .extracting(RejectTable.Row::record, RejectTable.Row::reason)
        .containsExactly(tuple("line 2, borders", "FUTURE_DATE"));
    assertThat(reading.rejects().get(0).detail()).contains("2027-01-01");
  }

  @Test
  void stateThatDidNotExistYetWasNotRated() {
    String table =
        "State,Date,Borders,Courts\nNamibia,1989-12,good,\nNamibia,1990-03,fair,\nNamibia,1990,,good\n";

    AssessmentReading reading = read(table);

    assertThat(reading.rows()).extracting("rating").containsExactly("fair", "good");
    assertThat(reading.rejects())
        .extracting(RejectTable.Row::record, RejectTable.Row::reason)
        .containsExactly(tuple("line 2, borders", "BEFORE_STATE"));
    assertThat(reading.rejects().get(0).detail()).contains("NAM", "1989-12-01", "1990-03-21");
  }

  @Test
  void differentRatingsOfOneDateAreBothRefusedAndEqualOnesAreDuplicates() {
    String table = "State,Date,Borders,Courts\nNamibia,2019,good,fair\nNAMIBIA,2019,poor,FAIR\n";

    AssessmentReading reading = read(table);

    assertThat(reading.rows()).extracting("indicator").containsExactly("Courts");
    assertThat(reading.rejects())
        .extracting(RejectTable.Row::record, RejectTable.Row::reason)
        .containsExactlyInAnyOrder(
            tuple("line 2, borders", "CONTRADICTION"),
            tuple("line 3, borders", "CONTRADICTION"),
            tuple("line 3, courts", "DUPLICATE"));
  }

  @Test
  void columnThatIsNotThereOrStandsTwiceRefusesTheFile() {
    assertThat(read("State,Date,Borders\nNamibia,2019,good\n").rejects())
        .extracting(RejectTable.Row::record, RejectTable.Row::reason)
        .containsExactly(tuple(null, "BAD_HEADER"));
    assertThat(
            read("State,Date,Borders,Courts,BORDERS\nNamibia,2019,good,,\n")
                .rejects()
                .get(0)
                .detail())
        .contains("\"borders\" twice (columns 3 and 5)");
  }

  @Test
  void mappingThatNamesOneColumnForTwoThingsIsMistake() {
    String mapping = MAPPING.replace("date: Date}", "date: Date, assessor: date}");

    assertThat(
            MappingReader.problems(
                CodebookFiles.of("", Map.of("mappings/m.yaml", mapping)),
                SmallTables.codebook("border-travel")))
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.message()).contains("names the column \"date\" twice"));
  }

  private static AssessmentReading read(String table) {
    return Workbooks.account(MAPPING, "t.csv", table.getBytes(StandardCharsets.UTF_8));
  }
}
