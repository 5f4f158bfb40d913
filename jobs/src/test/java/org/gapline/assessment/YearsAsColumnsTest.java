package org.gapline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.gapline.codebook.CodebookFiles;
import org.gapline.codebook.yaml.CodebookProblem;
import org.gapline.table.RejectTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables with a column of the State, one of the indicator, and one for each year. */
class YearsAsColumnsTest {

  private static final String MAPPING =
      """
      files: ["t.*"]
      shape: long
      columns:
        state: State
        indicator: Item
        dated_columns: {"2018": "2018", "2020-06": "2020-06"}
      schemes:
        - id: grades
          kind: ordered
          absent_means: unrated
          ratings: [poor, fair, good]
          weak_below: fair
          indicators: [{id: Borders, theme: border-travel}, {id: Courts, theme: border-travel}]
      """;

  @Test
  void eachFilledCellIsARatingOfItsYear() {
    AssessmentReading reading =
        read(
            MAPPING,
            "State,Item,2018,2020-06\nNamibia,Borders,poor,fair\nNamibia,Courts,,good\n"
                + "Kazakhstan,Borders,fair,\n");

    assertThat(reading.rejects()).isEmpty();
    assertThat(reading.rows())
        .extracting("state", "indicator", "rank", "assessedOn", "datePrecision", "record")
        .containsExactly(
            tuple("NAM", "Borders", 1, LocalDate.of(2018, 1, 1), "year", "line 2, 2018"),
            tuple("NAM", "Borders", 2, LocalDate.of(2020, 6, 1), "month", "line 2, 2020-06"),
            tuple("NAM", "Courts", 3, LocalDate.of(2020, 6, 1), "month", "line 3, 2020-06"),
            tuple("KAZ", "Borders", 2, LocalDate.of(2018, 1, 1), "year", "line 4, 2018"));
  }

  @Test
  void badCellIsRejectedWithItsRowAndYearAndItsNeighbourIsRead() {
    AssessmentReading reading =
        read(MAPPING, "State,Item,2018,2020-06\nNamibia,Borders,splendid,fair\nFiji,Ports,,good\n");

    assertThat(reading.rows()).extracting("rank").containsExactly(2);
    assertThat(reading.rejects())
        .extracting(RejectTable.Row::record, RejectTable.Row::reason)
        .contains(tuple("line 2, 2018", "UNKNOWN_RATING"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022*", "FY2022", "Rating (2022)"})
  void columnOfAYearWithAMarkIsNeverLostInSilence(String column) {
    String table = "State,Item,2018,2020-06," + column + "\nNamibia,Borders,poor,fair,good\n";

    assertThat(read(MAPPING, table).rejects())
        .extracting(RejectTable.Row::reason)
        .containsExactly("BAD_HEADER");
  }

  @Test
  void columnOfAnotherYearIsNeverLostInSilence() {
    String table = "State,Item,2018,2020-06,2022\nNamibia,Borders,poor,fair,good\n";

    assertThat(read(MAPPING, table).rejects())
        .singleElement()
        .satisfies(
            reject -> {
              assertThat(reject.reason()).isEqualTo("BAD_HEADER");
              assertThat(reject.detail()).contains("\"2022\"", "dated_columns", "ignored");
            });
    String ignoring =
        MAPPING.replace("  indicator: Item", "  indicator: Item\n  ignored: [\"2022\"]");
    assertThat(read(ignoring, table).rows()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "shape: long|shape: wide|has dated_columns for all indicators in wide shape",
        "indicator: Item|indicator: Item\\n  rating: Grade|beside dated_columns",
        "dated_columns: {\"2018\": \"2018\"|dated_columns: {\"2018\": \"soon\"|which is no date",
        "  dated_columns: {\"2018\": \"2018\", \"2020-06\": \"2020-06\"}|  report: R|or dated_columns"
      })
  void mistakesInTheMappingAreNamed(String right, String wrong, String message) {
    String mapping = MAPPING.replace(right, wrong.replace("\\n", "\n"));

    assertThat(mapping).isNotEqualTo(MAPPING);
    assertThat(
            MappingReader.problems(
                CodebookFiles.of("", Map.of("mappings/m.yaml", mapping)),
                SmallTables.codebook("border-travel")))
        .extracting(YearsAsColumnsTest::text)
        .anySatisfy(text -> assertThat(text).contains(message));
  }

  private static String text(CodebookProblem problem) {
    return problem.message() + " " + problem.remedy();
  }

  private static AssessmentReading read(String mapping, String table) {
    return Workbooks.account(mapping, "t.csv", table.getBytes(StandardCharsets.UTF_8));
  }
}
