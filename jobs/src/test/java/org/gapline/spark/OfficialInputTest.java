package org.gapline.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.gapline.disclosure.Audience;
import org.gapline.document.DocumentFlag;
import org.gapline.spark.jobs.RunResult;
import org.gapline.table.DocumentTable;
import org.gapline.table.EventTable;
import org.gapline.table.RejectTable;
import org.gapline.table.StatementTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Official documents, stated facts and unread languages from raw files to curated tables. */
class OfficialInputTest {

  private static final String REPORT =
      "Workshop on ports\n\nThe workshop was held in Vienna on 4 May 2019.\n\nParticipants reported a"
          + " lack of trained staff at remote border posts.\n";

  @TempDir Path folder;
  private RunFixture fixture;
  private RunResult result;

  @BeforeEach
  void run() throws IOException {
    fixture = new RunFixture(folder);
    fixture
        .with("_meta.json", "{\"sharing\": \"public\"}")
        .with("reports/survey.txt", survey())
        .with("reports/stated.txt", REPORT)
        .with(
            "reports/stated.txt.meta.json",
            "{\"start\": \"2019-05-06\", \"city\": \"Lomé\", \"country\": \"TGO\","
                + " \"regions\": [\"west-africa\"]}")
        .with(
            "reports/twice.txt",
            REPORT
                + "\nTo sum up, participants reported a lack of trained staff at border posts.\n")
        .with("reports/misstated.txt", REPORT + "More.")
        .with("reports/misstated.txt.meta.json", "{\"regions\": [\"west-afrika\"]}")
        .with(
            "reports/oficina.txt",
            "A oficina teve lugar em Bissau. Os participantes não têm formação e a polícia não tem"
                + " uma base de dados comum para o controlo dos passageiros.");
    result = fixture.run(Audience.ANALYSTS);
  }

  @Test
  void everyRowFollowsFromItsSource() throws IOException {
    surveyHasItsSymbolAndNoEvent();
    statementsAreCitedByPrintedNumber();
    statedFactsHold();
    unknownIdIsRefusedWithARemedy();
    unreadLanguageIsKeptAndNotCoded();
    whatIsSaidTwiceIsCounted();
  }

  private void whatIsSaidTwiceIsCounted() throws IOException {
    DocumentTable.Row twice = document("reports/twice.txt");

    assertThat(statements("reports/twice.txt")).hasSize(1);
    assertThat(twice.repeated()).isEqualTo(1);
    assertThat(twice.flags()).contains(DocumentFlag.STATEMENT_REPEATED.name());
    assertThat(document("reports/stated.txt").repeated()).isZero();
  }

  private void surveyHasItsSymbolAndNoEvent() throws IOException {
    DocumentTable.Row survey = document("reports/survey.txt");

    assertThat(survey.symbol()).isEqualTo("S/2024/1311");
    assertThat(survey.kind()).isEqualTo("official-report");
    assertThat(survey.published()).isEqualTo(LocalDate.of(2024, 11, 19));
    assertThat(survey.eventIds()).isEmpty();
  }

  private void statementsAreCitedByPrintedNumber() throws IOException {
    List<StatementTable.Row> statements = statements("reports/survey.txt");

    assertThat(statements).extracting(StatementTable.Row::eventId).containsOnlyNulls();
    assertThat(statements)
        .filteredOn(row -> "3 (a)".equals(row.paragraph()))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.text()).startsWith("Training of officers");
              assertThat(row.regions()).containsExactly("west-africa");
            });
  }

  private void statedFactsHold() throws IOException {
    String eventId = document("reports/stated.txt").eventIds().get(0);
    EventTable.Row event =
        result.release().rows(EventTable.TABLE).stream()
            .filter(row -> row.eventId().equals(eventId))
            .findFirst()
            .orElseThrow();

    assertThat(event.startDate()).isEqualTo(LocalDate.of(2019, 5, 6));
    assertThat(event.city()).isEqualTo("Lomé");
    assertThat(event.regions()).containsExactly("west-africa");
    assertThat(event.flags()).contains(DocumentFlag.FACTS_OVERRIDDEN.name());
  }

  private void unknownIdIsRefusedWithARemedy() throws IOException {
    assertThat(result.release().rows(RejectTable.TABLE))
        .singleElement()
        .satisfies(
            reject -> {
              assertThat(reject.sourcePath()).isEqualTo("reports/misstated.txt");
              assertThat(reject.reason()).isEqualTo("BAD_METADATA");
              assertThat(reject.detail()).contains("west-africa");
            });
  }

  private void unreadLanguageIsKeptAndNotCoded() throws IOException {
    DocumentTable.Row unread = document("reports/oficina.txt");

    assertThat(unread.language()).isEqualTo("pt");
    assertThat(unread.flags()).contains(DocumentFlag.LANGUAGE_NOT_READ.name());
    assertThat(statements("reports/oficina.txt")).isEmpty();
  }

  private DocumentTable.Row document(String path) throws IOException {
    return result.release().rows(DocumentTable.TABLE).stream()
        .filter(row -> row.sourcePath().equals(path))
        .findFirst()
        .orElseThrow();
  }

  private List<StatementTable.Row> statements(String path) throws IOException {
    String id = document(path).docId();
    return result.release().rows(StatementTable.TABLE).stream()
        .filter(row -> row.docId().equals(id))
        .toList();
  }

  private static byte[] survey() throws IOException {
    try (InputStream in =
        OfficialInputTest.class.getResourceAsStream("/official/chairs-letter-with-survey.txt")) {
      return in.readAllBytes();
    }
  }
}
