package org.gapline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.gapline.codebook.CodebookFiles;
import org.gapline.table.RejectTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Averages and totals that a published table carries are held against its rows. */
class ComputedRowsTest {

  private static final String MAPPING =
      """
      files: ["t.*"]
      shape: wide
      columns: {state: State, ignored: [Area]}
      computed: [{row: "Average*", is: mean, over: table}]
      schemes:
        - id: grades
          kind: ordered
          absent_means: unrated
          ratings: ["1", "2", "3", "4"]
          weak_below: "2"
          indicators: [{id: Borders, theme: border-travel}, {id: Courts, theme: border-travel}]
      """;

  private static final String ROWS =
      "State,Area,Borders,Courts\nNamibia,south,1,4\nKazakhstan,steppe,2,\nTajikistan,steppe,2,3*\n";

  @Test
  void averageThatTheRowsGiveIsNoRecordAndNoMistake() {
    AssessmentReading reading = read(MAPPING, ROWS + "Average,,1.7,3.5\n");

    assertThat(reading.rows()).hasSize(5);
    assertThat(reading.rejects())
        .extracting(RejectTable.Row::record, RejectTable.Row::reason)
        .containsExactly(tuple("line 5", "LEFT_OUT"));
  }

  @Test
  void averageThatDiffersIsNamedWithRowColumnAndBothFigures() {
    assertThat(read(MAPPING, ROWS + "Average,,2.4,3.5\n").rejects())
        .singleElement()
        .satisfies(
            reject -> {
              assertThat(reject.record()).isEqualTo("line 5");
              assertThat(reject.reason()).isEqualTo("WRONG_TOTAL");
              assertThat(reject.detail())
                  .startsWith(
                      "Says 2.4 in column \"borders\", where the mean of 3 rows (table) is 1.67.")
                  .doesNotContain("courts");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "1.7,true",
    "1.67,true",
    "1.66,false",
    "1.6,false",
    "2,true",
    "1,false",
    "1.6666666666666667,true",
    "2.66666666666667,false",
    "1.76666666666667,false"
  })
  void roundingIsNoDifference(String published, boolean agrees) {
    List<RejectTable.Row> rejects =
        read(MAPPING, ROWS + "Average," + "," + published + ",\n").rejects();

    assertThat(rejects)
        .extracting(RejectTable.Row::reason)
        .containsExactly(agrees ? "LEFT_OUT" : "WRONG_TOTAL");
  }

  @Test
  void averageOfABlockIsOfTheRowsSinceTheOneBefore() {
    String mapping = MAPPING.replace("over: table", "over: block");
    String table =
        "State,Area,Borders,Courts\nNamibia,,1,4\nAverage south,,1,4\n"
            + "Kazakhstan,,2,2\nTajikistan,,3,3\nAverage steppe,,2.5,3.5\n";

    assertThat(read(mapping, table).rejects())
        .extracting(RejectTable.Row::record, RejectTable.Row::reason)
        .containsExactly(tuple("line 3", "LEFT_OUT"), tuple("line 6", "WRONG_TOTAL"));
    assertThat(read(mapping, table).rejects().get(1).detail())
        .contains("Says 3.5 in column \"courts\", where the mean of 2 rows (block) is 2.5.");
  }

  @Test
  void totalOfARegionIsOfTheRowsThatSayTheSameInItsColumn() {
    String mapping = MAPPING.replace("is: mean, over: table", "is: sum, over: Area");

    assertThat(read(mapping, ROWS + "Average,steppe,4,3\nAverage,south,1,5\n").rejects())
        .extracting(RejectTable.Row::record, RejectTable.Row::reason)
        .containsExactly(tuple("line 5", "LEFT_OUT"), tuple("line 6", "WRONG_TOTAL"));
  }

  @Test
  void columnThatTheTableLacksRefusesTheFile() {
    String mapping = MAPPING.replace("over: table", "over: Continent");

    assertThat(read(mapping, ROWS).rejects())
        .singleElement()
        .satisfies(
            reject -> {
              assertThat(reject.reason()).isEqualTo("BAD_HEADER");
              assertThat(reject.detail()).contains("\"Continent\"", "computed");
            });
  }

  @Test
  void figureThatNobodyKnowsIsAMistakeInTheMapping() {
    assertThat(
            MappingReader.problems(
                CodebookFiles.of(
                    "", Map.of("mappings/m.yaml", MAPPING.replace("is: mean", "is: mode"))),
                SmallTables.codebook("border-travel")))
        .anySatisfy(problem -> assertThat(problem.message()).contains("mode"));
  }

  private static AssessmentReading read(String mapping, String table) {
    return Workbooks.account(mapping, "t.csv", table.getBytes(StandardCharsets.UTF_8));
  }
}
