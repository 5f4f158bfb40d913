package org.gapline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gapline.assessment.Workbooks.sheet;
import static org.gapline.assessment.Workbooks.workbook;

import java.time.LocalDate;
import org.gapline.table.AssessmentTable;
import org.gapline.table.RejectTable;
import org.junit.jupiter.api.Test;

/** Workbooks, as analysts find them. */
class WorkbookFormatsTest {

  private static final String WIDE =
      """
      files: ["t.*"]
      shape: wide
      columns: {state: State, date: Year}
      dates: [yyyy]
      schemes:
        - id: grades
          kind: ordered
          absent_means: unrated
          ratings: ["1", "1.5", "2", "2.5", "3"]
          weak_below: "2"
          indicators: [{id: Borders, theme: border-travel}, {id: Courts, theme: border-travel}]
      """;

  private static final String LONG =
      """
      files: ["t.*"]
      shape: long
      columns: {state: State, indicator: Item, rating: Grade, date: Year}
      dates: [yyyy]
      schemes:
        - id: grades
          kind: ordered
          absent_means: unrated
          ratings: [poor, fair, good]
          weak_below: fair
          indicators: [{id: Borders, theme: border-travel}]
      """;

  @Test
  void numbersOfWorkbookAreReadAsTypedWhetherNumberOrText() {
    byte[] book =
        workbook(
            sheet(
                "Ratings",
                new Object[] {"State", "Year", "Borders", "Courts"},
                new Object[] {"Namibia", 2019, 2.5, "3.0"},
                new Object[] {"Kazakhstan", "2019", "1,5", 1}));

    assertThat(Workbooks.account(WIDE, "t.xlsx", book).rows())
        .extracting("state", "indicator", "rating", "rank", "record")
        .containsExactly(
            tuple("NAM", "Borders", "2.5", 4, "sheet Ratings, row 2, borders"),
            tuple("NAM", "Courts", "3.0", 5, "sheet Ratings, row 2, courts"),
            tuple("KAZ", "Borders", "1,5", 2, "sheet Ratings, row 3, borders"),
            tuple("KAZ", "Courts", "1", 1, "sheet Ratings, row 3, courts"));
  }

  /** The mapping with bands of percentages in place of words. */
  private static String bands(String highest) {
    return WIDE.replace(
            "[\"1\", \"1.5\", \"2\", \"2.5\", \"3\"]",
            "[{id: low, from: 0}, {id: middle, from: 40}, {id: high, " + highest + "}]")
        .replace("weak_below: \"2\"", "weak_below: middle");
  }

  @Test
  void percentagesFallIntoTheBandsOfTheScale() {
    String bands = bands("from: 70, up_to: 100");
    byte[] book =
        workbook(
            sheet(
                "A",
                new Object[] {"State", "Year", "Borders", "Courts"},
                new Object[] {"Namibia", 2019, new Workbooks.Percent(0.395), "40 %"},
                new Object[] {"Kazakhstan", 2019, 100, 120}));

    AssessmentReading reading = Workbooks.account(bands, "t.xlsx", book);

    assertThat(reading.rows())
        .extracting("rating", "rank")
        .containsExactly(tuple("39.5%", 1), tuple("40 %", 2), tuple("100", 3));
    assertThat(reading.rejects())
        .extracting(RejectTable.Row::record, RejectTable.Row::reason)
        .containsExactly(tuple("sheet A, row 3, courts", "UNKNOWN_RATING"));
  }

  @Test
  void numbersThatMayBeTwoAreNoRatings() {
    String bands = bands("from: 70");
    byte[] book =
        workbook(
            sheet(
                "A",
                new Object[] {"State", "Year", "Borders", "Courts"},
                new Object[] {"Namibia", 2019, new Workbooks.Percent(0.75), 0.75},
                new Object[] {"Kazakhstan", 2019, 0.75, "1,000"},
                new Object[] {"Tajikistan", 2019, 75, "1,5"}));

    AssessmentReading reading = Workbooks.account(bands, "t.xlsx", book);

    assertThat(reading.rows())
        .extracting("state", "rating", "rank")
        .containsExactly(
            tuple("NAM", "75%", 3),
            tuple("NAM", "0.75", 1),
            tuple("TJK", "75", 3),
            tuple("TJK", "1,5", 1));
    assertThat(reading.rejects())
        .extracting(RejectTable.Row::record, RejectTable.Row::reason)
        .containsExactly(
            tuple("sheet A, row 3, borders", "UNKNOWN_RATING"),
            tuple("sheet A, row 3, courts", "UNKNOWN_RATING"));
    assertThat(reading.rejects().get(0).detail()).contains("0.75% or 75%");
    assertThat(reading.rejects().get(1).detail()).contains("1.000 or 1000");
  }

  @Test
  void quotientsAreReadWithAllTheirDecimals() {
    String bands = bands("from: 70, up_to: 100");
    byte[] book =
        workbook(
            sheet(
                "A",
                new Object[] {"State", "Year", "Borders", "Courts"},
                new Object[] {"Namibia", 2019, new Workbooks.Percent(2.0 / 3), 200.0 / 3}));

    AssessmentReading reading = Workbooks.account(bands, "t.xlsx", book);

    assertThat(reading.rejects()).isEmpty();
    assertThat(reading.rows()).extracting("rank").containsExactly(2, 2);
  }

  @Test
  void mergedHeaderOfSeveralRowsNamesEachColumn() {
    String mapping =
        """
        files: ["t.*"]
        shape: wide
        header_row: 2
        header_rows: 2
        left_out: ["Average*"]
        ends_at: ["Note*"]
        columns: {state: State}
        schemes:
          - id: grades
            kind: ordered
            absent_means: unrated
            ratings: [A, B, C]
            indicators:
              - id: Borders
                theme: border-travel
                dated_columns: {"Borders / 2018": "2018", "Borders / 2020": "2020"}
        """;
    byte[] book =
        workbook(
            sheet(
                "A",
                new Object[] {"Table 3. Ratings of borders"},
                new Object[] {"State", "Borders", null},
                new Object[] {null, 2018, 2020},
                new Object[] {"Namibia", "A", "C"},
                new Object[] {"Average of the region", "B", "B"},
                new Object[] {"Notes: provisional"},
                new Object[] {"Kazakhstan", "see above"}));

    AssessmentReading reading = Workbooks.account(mapping, "t.xlsx", book);

    assertThat(reading.rows())
        .extracting("state", "rank", "assessedOn")
        .containsExactly(
            tuple("NAM", 1, LocalDate.of(2018, 1, 1)), tuple("NAM", 3, LocalDate.of(2020, 1, 1)));
    assertThat(reading.rejects())
        .extracting(RejectTable.Row::record, RejectTable.Row::reason)
        .containsExactly(
            tuple("sheet A, row 5", "LEFT_OUT"),
            tuple("sheet A, row 6", "LEFT_OUT"),
            tuple("sheet A, row 7", "LEFT_OUT"));
  }

  @Test
  void cellThatIsMergedDownHoldsForTheRowsBelowIt() {
    byte[] book =
        workbook(
            sheet(
                "A",
                new Object[] {"State", "Item", "Grade", "Year"},
                new Object[] {"Namibia", "Borders", "poor", 2018},
                new Object[] {null, "Borders", "good", 2020}));

    assertThat(Workbooks.account(LONG + "fill_down: [State]\n", "t.xlsx", book).rows())
        .extracting("state", "rank")
        .containsExactly(tuple("NAM", 1), tuple("NAM", 3));
  }

  @Test
  void emptyColumnsThatSheetDeclaresAreNothing() {
    byte[] book =
        workbook(
            sheet(
                "A",
                new Object[] {"State", "Item", "Grade", "Year", null, new Workbooks.Styled(16000)},
                new Object[] {
                  "Namibia", "Borders", "good", 2018, null, new Workbooks.Styled(16000)
                }));

    assertThat(Workbooks.account(LONG, "t.xlsx", book).rows()).hasSize(1);
  }

  @Test
  void severalSheetsAreReadByNameAndNameTheYear() {
    byte[] book =
        workbook(
            sheet("Read me", new Object[] {"Ratings of borders"}),
            sheet("2018", row("State", "Item", "Grade"), row("Namibia", "Borders", "poor")),
            sheet("2020", row("State", "Item", "Grade"), row("Namibia", "Borders", "good")));
    String mapping =
        LONG.replace("date: Year", "date: \"(sheet)\"") + "sheets: [\"2018\", \"2020\"]\n";

    assertThat(Workbooks.account(mapping, "t.xlsx", book).rows())
        .extracting(AssessmentTable.Row::assessedOn)
        .containsExactly(LocalDate.of(2018, 1, 1), LocalDate.of(2020, 1, 1));
    assertThat(Workbooks.account(LONG, "t.xlsx", book).rejects().get(0).detail())
        .contains("\"Read me\", \"2018\", \"2020\"");
    assertThat(Workbooks.account(LONG + "sheets: [\"2081\"]\n", "t.xlsx", book).rejects())
        .singleElement()
        .satisfies(
            reject -> {
              assertThat(reject.reason()).isEqualTo("MISSING_SHEET");
              assertThat(reject.detail()).contains("no sheet \"2081\"", "Did you mean \"20");
            });
  }

  private static Object[] row(Object... cells) {
    return cells;
  }

  @Test
  void dayOfWorkbookIsReadWhateverItsFormat() {
    byte[] book =
        workbook(
            sheet(
                "A",
                row("State", "Item", "Grade", "Year"),
                row("Namibia", "Borders", "good", LocalDate.of(2018, 3, 31))));

    assertThat(Workbooks.account(LONG, "t.xlsx", book).rows())
        .extracting(AssessmentTable.Row::assessedOn)
        .containsExactly(LocalDate.of(2018, 3, 31));
  }

  @Test
  void formulaThatWasNeverComputedIsNoEmptyCell() {
    byte[] book =
        workbook(
            sheet(
                "A",
                row("State", "Year", "Borders", "Courts"),
                row("Namibia", 2019, new Workbooks.Formula("1+1"), 2)));

    assertThat(Workbooks.account(WIDE, "t.xlsx", book).rejects())
        .extracting(RejectTable.Row::record, RejectTable.Row::reason)
        .containsExactly(tuple("sheet A, row 2, borders", "UNKNOWN_RATING"));
  }
}
