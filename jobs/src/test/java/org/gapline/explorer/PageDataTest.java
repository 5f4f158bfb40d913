package org.gapline.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gapline.table.StandingTable;
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
  void statementsOfThoseWhoDoNotCountAreMarked() {
    String event = fixture.event("e-1", "Workshop", LocalDate.of(2020, 1, 2), "west");
    fixture.statement(event, "challenge", "ict", "Text");

    assertThat(fixture.data().statements()).allMatch(EvidenceTables::isCounted);
  }

  @Test
  void addressThatMayNotBeFollowedIsNoLink() throws Exception {
    fixture.event("e-1", "Workshop", LocalDate.of(2020, 1, 2), "west");
    fixture.document("e-2", "javascript:alert(1)");
    fixture.statement("e-1", "challenge", "ict", "Text");

    JsonNode address = rows(parse(fixture, ENOUGH).get("events")).get(0).get(9);

    assertThat(address).hasSize(2);
    assertThat(address.get(1).asText()).isEqualTo("example.org");
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
