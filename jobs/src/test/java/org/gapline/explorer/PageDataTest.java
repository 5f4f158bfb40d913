package org.gapline.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gapline.table.EventTable;
import org.gapline.table.StandingTable;
import org.gapline.table.StatementTable;
import org.gapline.table.TrendTable;
import org.junit.jupiter.api.Test;

class PageDataTest {

  private static final long ENOUGH = 10_000_000;

  private final PageFixture fixture = new PageFixture();

  @Test
  void textCanNeitherEndTheElementNorTurnItself() {
    String event = fixture.event("e-1", "</script><b>", LocalDate.of(2020, 1, 2), "west");
    fixture.statement(event, "challenge", "ict", "a</script>\u202Eb");

    String json = json(ENOUGH);

    assertThat(json).doesNotContain("<", ">", "\u202E");
    assertThat(json).contains("a\\u003c/script\\u003e\uFFFDb");
  }

  @Test
  void figuresAreThoseOfTheRelease() throws Exception {
    PageFixture generated = PageFixture.generated(80);
    JsonNode data = parse(generated, ENOUGH);

    List<JsonNode> standing = rows(data.get("standing"));
    for (StandingTable.Row row : generated.rows().standing()) {
      if (row.region().equals("coast")) {
        continue;
      }
      assertThat(standing)
          .anyMatch(
              cells ->
                  cells.get(0).asText().equals(row.region())
                      && cells.get(1).asText().equals(row.theme())
                      && cells.get(2).asInt() == row.eventsWithGap());
    }
    TrendTable.Row first =
        generated.rows().trends().stream()
            .filter(row -> row.eventsReporting() > 0 && row.periodKind().equals("year"))
            .findFirst()
            .orElseThrow();
    JsonNode trend =
        rows(data.get("trends")).stream()
            .filter(cells -> cells.get(0).asText().equals(first.region()))
            .filter(cells -> cells.get(1).asText().equals(first.theme()))
            .findFirst()
            .orElseThrow();
    JsonNode year = trend.get(9).get(0);
    assertThat(year.get(0).asInt()).isEqualTo(first.period());
    assertThat(year.get(1).asInt()).isEqualTo(first.eventsWithGap());
    assertThat(year.get(2).asInt()).isEqualTo(first.eventsReporting());
    assertThat(year.get(5).asDouble()).isEqualTo(Math.round(first.high() * 1e4) / 1e4);
  }

  @Test
  void whatHasNoRoomIsLeftOutOldestFirstAndCounted() throws Exception {
    PageFixture generated = PageFixture.generated(300);
    int whole = json(generated, ENOUGH).length();
    int figures = json(generated, 0).length();

    String part = json(generated, figures + (whole - figures) / 2);
    JsonNode data = new ObjectMapper().readTree(part);

    assertThat(part.length()).isBetween(figures + 1, figures + (whole - figures) * 6 / 10);
    int held = rows(data.get("statements")).size();
    assertThat(held).isBetween(1, data.at("/release/statements").asInt() - 1);
    int year = rows(data.get("statements")).get(held - 1).get(15).asInt();
    assertThat(year).isGreaterThan(2008);
  }

  @Test
  void noSentenceIsHeldWithoutItsEventHoweverLittleRoomThereIs() throws Exception {
    PageFixture generated = PageFixture.generated(300);
    int figures = json(generated, 0).length();
    int whole = json(generated, ENOUGH).length();

    for (int part = 1; part < 10; part++) {
      JsonNode data =
          new ObjectMapper()
              .readTree(json(generated, figures + (long) (whole - figures) * part / 10));
      List<String> held = new ArrayList<>();
      rows(data.get("events")).forEach(event -> held.add(event.get(0).asText()));

      assertThat(rows(data.get("statements")))
          .isNotEmpty()
          .allMatch(said -> held.contains(said.get(1).asText()));
      assertThat(held).isSubsetOf(ids(generated)).isEqualTo(newestFirst(generated, held));
    }
  }

  private static List<String> ids(PageFixture fixture) {
    return new PageIndex(fixture.data()).newestEvents().map(EventTable.Row::eventId).toList();
  }

  private static List<String> newestFirst(PageFixture fixture, List<String> some) {
    return ids(fixture).stream().filter(some::contains).toList();
  }

  @Test
  void eventSaysHowManySentencesItHasAlsoWhereTheyAreNotHeld() throws Exception {
    String event = fixture.event("e-1", "Workshop", LocalDate.of(2020, 1, 2), "west");
    for (int i = 0; i < 3; i++) {
      fixture.statement(event, "challenge", "ict", "A long sentence. ".repeat(20));
    }

    JsonNode data = parse(fixture, json(0).length() + 700);

    assertThat(rows(data.get("statements"))).isEmpty();
    assertThat(rows(data.get("events")).get(0).get(10).asInt()).isEqualTo(3);
  }

  @Test
  void pageIsNoLargerThanItMayBe() {
    ExplorerData data = PageFixture.generated(300).data();
    int whole = PageBytes.of(new ExplorerPage().html(data, List.of()));

    assertThat(PageBytes.of(new ExplorerPage(whole - 100_000).html(data, List.of())))
        .isBetween(whole - 105_000, whole - 99_700);
  }

  @Test
  void coverageSpansAllDatedEventsAndCountsThoseWithoutADate() throws Exception {
    fixture.event("e-1", "Before anything was reported", LocalDate.of(2018, 1, 2), "west");
    String event = fixture.event("e-2", "Workshop", LocalDate.of(2020, 1, 2), "west");
    fixture.statement(event, "challenge", "ict", "Text");
    fixture.statement(fixture.event("e-3", "Undated", null, "west"), "progress", "ict", "Text");
    fixture.event("e-4", "Undated too", null, "west");

    JsonNode data = parse(fixture, ENOUGH);

    assertThat(data.get("years").toString()).isEqualTo("[2020]");
    assertThat(data.get("eventYears").toString()).isEqualTo("[2018,2019,2020]");
    assertThat(rows(data.get("coverage")).stream().map(JsonNode::toString))
        .contains(
            "[\"west\",2018,1,0]",
            "[\"west\",2019,0,0]",
            "[\"west\",2020,1,1]",
            "[\"west\",null,2,1]");
  }

  @Test
  void whatFiguresDoNotRestOnIsMarked() throws Exception {
    String event = fixture.event("e-1", "Workshop", LocalDate.of(2020, 1, 2), "west");
    fixture.statement(event, "challenge", "ict", "Text");
    StatementTable.Row said = fixture.statements().get(0);
    fixture.add(changed(changed(said, "s-press", "asserted_by", "press"), "confidence", 0.99));
    fixture.add(changed(said, "s-nowhere", "event_id", null));
    fixture.add(changed(changed(said, "s-doubt", "decided_by", "model"), "confidence", 0.49));
    fixture.add(changed(changed(said, "s-likely", "decided_by", "model"), "confidence", 0.5));

    Map<String, Boolean> counted = new TreeMap<>();
    for (JsonNode cells : rows(parse(fixture, ENOUGH).get("statements"))) {
      counted.put(cells.get(0).asText(), cells.get(16).asBoolean());
    }

    assertThat(counted)
        .containsOnly(
            Map.entry(said.statementId(), true),
            Map.entry("s-press", false),
            Map.entry("s-nowhere", false),
            Map.entry("s-doubt", false),
            Map.entry("s-likely", true));
  }

  private static StatementTable.Row changed(
      StatementTable.Row row, String id, String column, Object value) {
    return changed(ChangedRow.of(StatementTable.TABLE, row, "statement_id", id), column, value);
  }

  private static StatementTable.Row changed(StatementTable.Row row, String column, Object value) {
    return ChangedRow.of(StatementTable.TABLE, row, column, value);
  }

  @Test
  void addressThatMayNotBeFollowedIsNoLink() throws Exception {
    fixture.event("e-1", "Workshop", LocalDate.of(2020, 1, 2), "west");
    fixture.eventWithAddress("e-2", LocalDate.of(2019, 1, 2), "javascript:alert(1)");

    List<JsonNode> events = rows(parse(fixture, ENOUGH).get("events"));

    assertThat(events.get(0).get(9)).hasSize(2);
    assertThat(events.get(0).get(9).get(1).asText()).isEqualTo("example.org");
    assertThat(events.get(1).get(0).asText()).isEqualTo("e-2");
    assertThat(events.get(1).get(9)).hasSize(1);
    assertThat(events.get(1).get(9).get(0).asText()).isEqualTo("javascript:alert(1)");
  }

  private String json(long most) {
    return json(fixture, most);
  }

  private static String json(PageFixture fixture, long most) {
    return new PageData(new PageIndex(fixture.data())).json(most);
  }

  private static JsonNode parse(PageFixture fixture, long most) throws Exception {
    return new ObjectMapper().readTree(json(fixture, most));
  }

  private static List<JsonNode> rows(JsonNode table) {
    List<JsonNode> rows = new ArrayList<>();
    table.get("rows").forEach(rows::add);
    return rows;
  }
}
