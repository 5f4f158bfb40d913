package org.gapline.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Official documents in several layouts, in words of our own. */
class OfficialDocumentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chairs-letter-with-survey.txt | S/2024/1311",
        "resolution.txt | S/RES/2981 (2031)",
        "press-release.txt | SC/16902",
        "meeting-record.txt | S/PV.10377",
        "visit-report.txt | S/AC.40/2023/MS.17",
        "secretary-general-report.txt | A/76/1408",
        "rapport.txt | S/2022/1276",
        "presidential-statement.txt | S/PRST/2030/3",
        "report.html | S/2025/1302",
      })
  void symbolIsThatOfTheMasthead(String name, String symbol) throws IOException {
    assertThat(read(name).metadata().symbol()).isEqualTo(symbol);
  }

  @Test
  void symbolThatTheTextCitesIsNotItsOwn() {
    Document document =
        Reading.text(
            "Workshop on ports\n\nThe workshop in Lomé looked at S/2021/972 and S/RES/2341 (2017).");

    assertThat(document.metadata().symbol()).isNull();
    assertThat(document.flags()).doesNotContain(DocumentFlag.MASTHEAD_REMOVED);
  }

  @Test
  void symbolAtTheHeadOfEachPageServesWhereThereIsNoMasthead() {
    Document document =
        Reading.text(
            """
            The first page of a copy that lacks its cover. It says that harbours lack guards.

            A second paragraph follows here, and a third, so that the page is full of text.

            Another sentence about harbours stands here, and it is as long as the others are.

            And one more about the guards.

            S/2023/1244

            The second page goes on with guards.

            S/2023/1244

            The third page ends the report.
            """);

    assertThat(document.metadata().symbol()).isEqualTo("S/2023/1244");
    assertThat(document.text()).doesNotContain("S/2023");
  }

  @Test
  void dateOfIssueIsTheDateOfPublication() throws IOException {
    assertThat(read("chairs-letter-with-survey.txt").metadata().published())
        .isEqualTo(LocalDate.of(2024, 11, 19));
    assertThat(read("rapport.txt").metadata().published()).isEqualTo(LocalDate.of(2022, 6, 8));
  }

  @Test
  void dayOfAMeetingIsNoDateOfIssue() throws IOException {
    Document record = read("meeting-record.txt");

    assertThat(record.metadata().published()).isNull();
    assertThat(record.text()).contains("Thursday, 14 November 2024, 10 a.m.", "New York");
  }

  @Test
  void mastheadJobNumbersAndRunningLinesAreNoContent() throws IOException {
    for (String name :
        List.of(
            "chairs-letter-with-survey.txt",
            "secretary-general-report.txt",
            "visit-report.txt",
            "rapport.txt",
            "presidential-statement.txt",
            "report.html",
            "other-body.txt")) {
      Document document = read(name);
      assertThat(document.text())
          .as(name)
          .doesNotContain(
              "Distr",
              "Original",
              "(E)",
              "recycle",
              "24-31175",
              "OFFICIAL USE",
              "ENGLISH only",
              "Reissued",
              "submitted late",
              "SEC.GAL",
              "Restricted",
              "Limited");
      assertThat(document.flags()).as(name).contains(DocumentFlag.MASTHEAD_REMOVED);
    }
  }

  @Test
  void tablesOfContentsAndDistributionListsAreNoContent() throws IOException {
    assertThat(read("chairs-letter-with-survey.txt").text()).doesNotContain(". . .", "Contents");
    assertThat(read("report.html").text()).doesNotContain("....", "Contents");
    assertThat(read("visit-report.txt").text()).doesNotContain("three copies", "Permanent Mission");
    assertThat(read("rapport.txt").text()).doesNotContain("Membres du Comité");
  }

  @Test
  void footnotesAndTheirMarksAreNoContent() throws IOException {
    Document survey = read("chairs-letter-with-survey.txt");

    assertThat(survey.text())
        .contains("It rests on 41 visits.", "databases of the police. The shortage")
        .doesNotContain("annex.", "72/284");
    assertThat(read("visit-report.txt").text())
        .contains("in digital evidence.")
        .doesNotContain("Interview");
    assertThat(read("secretary-general-report.txt").text())
        .contains("data on passengers.")
        .doesNotContain("A/75/729");
  }

  @Test
  void paragraphThatFootnotesInterruptIsOne() throws IOException {
    assertThat(read("chairs-letter-with-survey.txt").flowingText())
        .contains("where the roads that lead to them are closed for months.");
  }

  @Test
  void numbersOfParagraphsAndItemsAreThoseOfThePrint() throws IOException {
    assertThat(numbers("chairs-letter-with-survey.txt"))
        .containsExactly("1", "2", "3", "3 (a)", "3 (b)", "4", "5", "6");
    assertThat(numbers("rapport.txt")).containsExactly("12", "13", "13 (a)", "13 (b)");
    assertThat(numbers("visit-report.txt")).containsExactly("1", "2", "3", "3.1");
  }

  private static List<String> numbers(String name) throws IOException {
    List<String> numbers = new ArrayList<>();
    for (Block block : read(name).blocks()) {
      if (block.paragraph() != null) {
        numbers.add(block.paragraph());
      }
    }
    return numbers;
  }

  private static Document read(String name) throws IOException {
    try (InputStream in = OfficialDocumentTest.class.getResourceAsStream("/official/" + name)) {
      return Reading.bytes(in.readAllBytes(), "reports/" + name);
    }
  }
}
