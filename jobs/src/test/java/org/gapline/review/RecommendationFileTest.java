package org.gapline.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecommendationFileTest {

  private static final String HEADER = "statement_id,status,reviewer,decided_on\n";

  @Test
  void decisionIsReadWhateverElseTheFileHolds() {
    RecommendationFile.Content content =
        read(
            "\ufeffnote,decided_on,statement_id,reviewer,status\n"
                + "\"by letter, 3 pages\",2020-03-04,s-1,'=A. Reader,reported implemented\n"
                + ",,,,\n");

    assertThat(content.problems()).isEmpty();
    assertThat(content.kept())
        .extracting(RecommendationFile.Kept::decision)
        .containsExactly(
            new RecommendationDecision(
                "s-1", "reported implemented", "=A. Reader", LocalDate.of(2020, 3, 4)));
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t"})
  void separatorIsThatOfTheHeader(String separator) {
    String file = HEADER + "s-1,open,A,2020-03-04\n";

    assertThat(read(file.replace(",", separator)).kept())
        .extracting(RecommendationFile.Kept::decision)
        .containsExactly(new RecommendationDecision("s-1", "open", "A", LocalDate.of(2020, 3, 4)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "s-1,done,A,2020-03-04| column status has \"done\"",
        "s-1,supersede,A,2020-03-04| Did you mean \"superseded\"?",
        ",open,A,2020-03-04| column statement_id is empty",
        "s-1,open,,2020-03-04| column reviewer is empty",
        "s-1,open,A,4 March| column decided_on has \"4 March\". Write a day as",
        "s-1,open,A,2026-11-22| a day that lies ahead",
        "s-1,open,A| it has 3 cells"
      })
  void rowThatIsNoDecisionSaysWhatAndWhere(String row, String words) {
    RecommendationFile.Content content = read(HEADER + "s-0,open,A,2020-01-01\n" + row + "\n");

    assertThat(content.kept()).hasSize(1);
    assertThat(content.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.line()).isEqualTo(3);
              assertThat(problem.what()).contains(words);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "'statement_id;state;reviewer;decided_on', does not name the columns status",
    "'statement_id,status,reviewer,decided_on,status', it has no header",
    "'', it has no header"
  })
  void fileWithoutItsColumnsIsRefusedWhole(String header, String words) {
    assertThat(read(header + "\n").problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.line()).isZero();
              assertThat(problem.what()).contains(words);
            });
  }

  @Test
  void fileInAnotherEncodingSaysHowToSaveIt() {
    byte[] bytes = (HEADER + "s-1,open,Zoé,2020-01-01\n").getBytes(StandardCharsets.ISO_8859_1);

    assertThat(new RecommendationFile(LocalDate.of(2026, 11, 21)).read(bytes).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.what()).contains("Save it as \"CSV UTF-8\""));
  }

  private static RecommendationFile.Content read(String text) {
    return new RecommendationFile(LocalDate.of(2026, 11, 21))
        .read(text.getBytes(StandardCharsets.UTF_8));
  }
}
