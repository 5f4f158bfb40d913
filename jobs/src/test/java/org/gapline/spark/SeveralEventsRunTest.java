package org.gapline.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gapline.ProjectFolder;
import org.gapline.disclosure.Audience;
import org.gapline.release.Release;
import org.gapline.table.DocumentTable;
import org.gapline.table.EventTable;
import org.gapline.table.StandingTable;
import org.gapline.table.StatementTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page on several events in the curated tables: each has its own statements, themes and year. */
class SeveralEventsRunTest {

  private static final Path PAGES = ProjectFolder.file("jobs/src/test/resources/several");

  @TempDir static Path folder;

  private static Release release;
  private static Map<String, EventTable.Row> eventByCity;

  @BeforeAll
  static void run() throws Exception {
    release =
        new RunFixture(folder)
            .with("reports/series.txt", page("aside/series-three-paragraphs.txt"))
            .with("reports/sahel.txt", page("rules/series-lead-in-places.txt"))
            .run(Audience.ANALYSTS)
            .release();
    eventByCity =
        release.rows(EventTable.TABLE).stream()
            .collect(Collectors.toMap(EventTable.Row::city, Function.identity()));
  }

  @Test
  void eachEventOfAPageIsARowAndThePageNamesThemAll() throws Exception {
    assertThat(eventByCity.keySet())
        .containsExactlyInAnyOrder(
            "Kampala", "Kigali", "Bujumbura", "Bamako", "Niamey", "N'Djamena");
    assertThat(release.rows(DocumentTable.TABLE))
        .allSatisfy(document -> assertThat(document.eventIds()).hasSize(3));
  }

  @Test
  void statementsAndThemesAreThoseOfTheirEvent() throws Exception {
    StatementTable.Row staff = statement("a lack of staff who can assess risk");

    assertThat(staff.eventId()).isEqualTo(eventByCity.get("Kampala").eventId());
    assertThat(staff.year()).isEqualTo(2021);
    assertThat(eventByCity.get("Kampala").themes()).containsAll(staff.themes());
    StatementTable.Row leavers = statement("have no programmes for those who leave");
    assertThat(leavers.eventId()).isEqualTo(eventByCity.get("Kigali").eventId());
    assertThat(eventByCity.get("Kigali").themes())
        .containsExactlyInAnyOrderElementsOf(leavers.themes());
  }

  @Test
  void statementOnAllEventsBelongsToNone() throws Exception {
    assertThat(statement("In all three countries").eventId()).isNull();
  }

  @Test
  void eventHeldForAGroupingCountsInItsOwnFigures() throws Exception {
    assertThat(eventByCity.get("Bamako").groupings()).containsExactly("sahel");
    assertThat(eventByCity.get("Kampala").groupings()).isEmpty();
    assertThat(release.rows(StandingTable.TABLE))
        .extracting(StandingTable.Row::region)
        .contains("sahel", "west-africa")
        .doesNotContain("g5-sahel");
  }

  private static StatementTable.Row statement(String part) throws Exception {
    return release.rows(StatementTable.TABLE).stream()
        .filter(statement -> statement.text().contains(part))
        .findFirst()
        .orElseThrow();
  }

  private static byte[] page(String name) throws Exception {
    return Files.readAllBytes(PAGES.resolve(name));
  }
}
