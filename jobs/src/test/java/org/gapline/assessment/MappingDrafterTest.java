package org.gapline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.gapline.assessment.Workbooks.sheet;
import static org.gapline.assessment.Workbooks.workbook;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.gapline.assessment.draft.Draft;
import org.gapline.assessment.draft.MappingDrafter;
import org.gapline.document.RejectedInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A draft, once its questions are answered, reads the table that it was drafted from. */
class MappingDrafterTest {

  @Test
  void longTableOfTwoScalesBecomesTwoSchemes() throws RejectedInputException {
    String table =
        "Country,Report,Month,Assessing body,Item,Grade\n"
            + "Namibia,MER,2018-01,ESAAMLG,IO9,LE\n"
            + "Namibia,MER,2018-01,ESAAMLG,R.5,LC\n"
            + "Kazakhstan,MER,2019-01,EAG,IO9,SE\n"
            + "Kazakhstan,FUR,2020-01,EAG,R.5,C\n"
            + "Tajikistan,MER,2018-12,EAG,IO9,ME\n"
            + "Tajikistan,MER,2018-12,EAG,R.5,NC\n";

    Draft draft = draft("t.csv", table);

    assertThat(draft.recognised())
        .contains(
            "state in column \"country\"",
            "indicator in column \"item\"",
            "rating in column \"grade\"",
            "date in column \"month\"",
            "ratings NC < PC < LC < C",
            "ratings LE < ME < SE < HE");
    assertThat(draft.questions()).anyMatch(question -> question.contains("rate anew"));
    assertThat(read(draft, "t.csv", table).rows())
        .hasSize(6)
        .extracting("state", "indicator", "rank", "rankMax")
        .contains(tuple("NAM", "IO9", 1, 4), tuple("NAM", "R.5", 3, 4));
  }

  @Test
  void workbookWithTitleTotalsAndNotesIsReadToItsEnd() throws RejectedInputException {
    byte[] book =
        workbook(
            sheet("Notes", new Object[] {"Ratings of three States"}),
            sheet(
                "Data",
                new Object[] {"Table 1: ratings"},
                new Object[] {"Country", "Year", "Borders", "Courts"},
                new Object[] {"Namibia", 2018, 2, 3},
                new Object[] {"Kazakhstan", 2018, 1, 2.5},
                new Object[] {"Tajikistan", 2018, 3, 1},
                new Object[] {"Average", null, 2, 2.2},
                new Object[] {"Source: own ratings"}));

    Draft draft = new MappingDrafter(SmallTables.codebook("border-travel")).draft("t.xlsx", book);

    assertThat(draft.yaml())
        .contains("shape: wide", "sheets: [\"Data\"]", "header_row: 2")
        .contains("left_out: [\"Average*\"]", "ends_at: [\"Source*\"]")
        .contains("ratings: [\"1\", \"2\", \"2.5\", \"3\"]");
    assertThat(Workbooks.account(answered(draft), "t.xlsx", book).rows()).hasSize(6);
  }

  @Test
  void columnsOfYearsBesideAColumnOfTheIndicatorAreRatingsOfTheseYears()
      throws RejectedInputException {
    String table =
        "Country,Item,2018,2020\nNamibia,Borders,1,2\nNamibia,Courts,3,1\n"
            + "Kazakhstan,Borders,2,2\nKazakhstan,Courts,1,3\n"
            + "Tajikistan,Borders,3,1\nTajikistan,Courts,2,2\n";

    Draft draft = draft("t.csv", table);

    assertThat(draft.yaml())
        .contains("shape: long", "dated_columns: {\"2018\": \"2018\", \"2020\": \"2020\"}");
    assertThat(read(draft, "t.csv", table).rows())
        .hasSize(12)
        .extracting("state", "indicator", "rank", "assessedOn")
        .contains(tuple("NAM", "Courts", 1, LocalDate.of(2020, 1, 1)));
  }

  @Test
  void columnsOfDatesMakeStatus() throws RejectedInputException {
    String table =
        "Treaty,Participant,Signature,Ratification\n"
            + "Bombings,Namibia,1 Jan 2000,3 May 2001\n"
            + "Bombings,Kazakhstan,,4 May 2002 a\n"
            + "Hostages,Tajikistan,,4 May 2003 a\n"
            + "Hostages,Namibia,,4 May 2004 a\n";

    Draft draft = draft("t.csv", table);

    assertThat(draft.yaml()).contains("kind: status", "since: [\"ratification\"]", "{\"a\": mark}");
    assertThat(read(draft, "t.csv", table).rows()).hasSize(4);
  }

  @Test
  void unknownNameOfStateIsAskedForWithSuggestion() throws RejectedInputException {
    Draft draft =
        draft(
            "t.csv",
            "State,Borders\nNamibia,low\nKazakhstan,high\nTajikistan,low\nKazakstan,low\n");

    assertThat(draft.questions())
        .anyMatch(question -> question.contains("\"Kazakstan\"? Perhaps Kazakhstan?"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Rating", "Score", "Status", "Levels"})
  void columnWhoseHeadSaysSoIsTheRatingWhateverItsWords(String head) throws RejectedInputException {
    String table =
        "State,Indicator,HEAD,Date\nNamibia,Victims,ashen,2019-01-02\n"
            + "Kazakhstan,Victims,rosy,2019-01-02\nTajikistan,Victims,ashen,2019-01-02\n"
            + "Namibia,Victims,rosy,2020-01-02\n";

    Draft draft = draft("t.csv", table.replace("HEAD", head));

    assertThat(draft.recognised())
        .contains(
            "indicator in column \"indicator\"",
            "rating in column \"" + head.toLowerCase(Locale.ROOT) + "\"",
            "ratings ashen, rosy");
    assertThat(draft.questions()).anyMatch(question -> question.contains("weakest first"));
    assertThat(read(draft, "t.csv", table.replace("HEAD", head)).rows())
        .hasSize(4)
        .extracting("indicator")
        .containsOnly("Victims");
  }

  @Test
  void yearsAreFoundBesideARegionWithUnknownWordsAndAnOddCell() throws RejectedInputException {
    String table =
        "Country,Region,Question,2021,2023\n"
            + "Namibia,Southern Africa,Borders,ashen,rosy\n"
            + "Namibia,Southern Africa,Courts,rosy,rosy\n"
            + "Kazakhstan,Sahel,Borders,ashen,ashen\n"
            + "Kazakhstan,Sahel,Courts,rosy,\n"
            + "Tajikistan,Sahel,Borders,ashen,rosy\n"
            + "Tajikistan,Sahel,Courts,rosy,bright\n";

    Draft draft = draft("t.csv", table);

    assertThat(draft.recognised())
        .contains("indicator in column \"question\"", "a column for each year");
    assertThat(draft.yaml()).contains("ratings: [\"ashen\", \"bright\", \"rosy\"]");
    assertThat(read(draft, "t.csv", table).rows()).hasSize(11);
  }

  @Test
  void fewOddCellsAreAQuestionAndNoVeto() throws RejectedInputException {
    StringBuilder table = new StringBuilder("Country,Place,2021,2023\n");
    for (String place : List.of("A", "B", "C", "D")) {
      table.append("Namibia," + place + ",Low,High\n");
      table.append("Kazakhstan," + place + ",Moderate,High\n");
      table.append("Tajikistan," + place + ",Low," + (place.equals("C") ? "Odd" : "High") + "\n");
    }

    Draft draft = draft("t.csv", table.toString());

    assertThat(draft.recognised()).contains("ratings low < moderate < high");
    assertThat(draft.questions()).anyMatch(question -> question.contains("slip: \"Odd\"?"));
    assertThat(read(draft, "t.csv", table.toString()).rows()).hasSize(23);
  }

  @Test
  void oddCellLeavesAColumnOfAWideTableAnIndicator() throws RejectedInputException {
    String cells = "low,high\nhigh,low\nlow,low\nhigh,high\nlow,high\n";
    StringBuilder table = new StringBuilder("Country,Borders,Courts\n");
    for (String country : List.of("Namibia", "Kazakhstan", "Tajikistan")) {
      cells.lines().forEach(line -> table.append(country + "," + line + "\n"));
    }
    table.append("Namibia,high,n/a\n");

    assertThat(draft("t.csv", table.toString()).yaml())
        .contains("shape: wide", "id: \"borders\"", "id: \"courts\"")
        .contains("slip: \"n/a\"?");
  }

  @Test
  void tableWithSemicolonsIsDrafted() throws RejectedInputException {
    Draft draft = draft("t.csv", "State;Borders\nNamibia;2,5\nKazakhstan;1\nTajikistan;1,5\n");

    assertThat(draft.recognised()).contains("state in column \"state\"", "ratings 1 < 1,5 < 2,5");
  }

  @Test
  void tableWithoutStatesIsRefused() {
    assertThatThrownBy(() -> draft("t.csv", "a,b\n1,2\n"))
        .isInstanceOf(RejectedInputException.class)
        .hasMessageContaining("No column names three States");
  }

  @Test
  void cellsCannotEndTheCommentsOfDraft() throws RejectedInputException {
    Draft draft =
        draft(
            "t.csv",
            "State,Borders\nNamibia,low\nKazakhstan,high\nTajikistan,low\n\"X\nid: y\",low\n");

    assertThat(draft.yaml().lines()).noneMatch(line -> line.startsWith("id: y"));
  }

  private static Draft draft(String name, String table) throws RejectedInputException {
    return new MappingDrafter(SmallTables.codebook("border-travel"))
        .draft(name, table.getBytes(StandardCharsets.UTF_8));
  }

  private static AssessmentReading read(Draft draft, String name, String table) {
    return Workbooks.account(answered(draft), name, table.getBytes(StandardCharsets.UTF_8));
  }

  private static String answered(Draft draft) {
    return draft.yaml().replace("theme: \"\"", "theme: border-travel");
  }
}
