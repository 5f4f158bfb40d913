package org.gapline.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gapline.chart.ReleaseRows;
import org.gapline.table.TrendTable;
import org.gapline.table.TrendTestTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class TrendWordsTest {

  private final PageFixture fixture = new PageFixture();

  @Test
  void correctedShareIsShownWithItsPeriod() {
    heardOnce();
    ReleaseRows rows = fixture.rows();
    List<TrendTable.Row> corrected = rows.trends().stream().map(TrendWordsTest::corrected).toList();
    ReleaseRows with =
        new ReleaseRows(
            rows.events(), rows.reportingEvents(), rows.standing(), corrected, rows.tests());

    assertThat(words(fixture.data(with), "Corrected share")).isEqualTo("25% (10–40), 2018–2020");
  }

  @Test
  void whereNobodyHasReadEventsTheReasonSaysSo() {
    heardOnce();

    assertThat(words(fixture.data(), "Corrected share"))
        .isEqualTo("not given: nobody has read events in full for it");
  }

  @Test
  void whereTooFewEventsWereReadTheReasonCountsThem() {
    heardOnce();
    fixture.read("ict", 3, 12);

    assertThat(words(fixture.data(), "Corrected share"))
        .isEqualTo(
            "not given: 3 events with the challenge read in full and 12 without, 5 of each needed");
  }

  @Test
  void onAndOffTheAgendaStandBesideTheVerdict() {
    heardOnce();

    assertThat(new TrendWords(new PageIndex(fixture.data()), "all", "ict").agenda())
        .isEqualTo("On the agenda 0 of 0, off it 1 of 1");
  }

  @Test
  void reasonOfATestThatWasMadeStandsBelowItsMeaning() {
    ReleaseRows rows = PageFixture.generated(160).rows();
    String reason = "rising as counted (q 0.010), no clear trend among reports of like length";
    ReleaseRows told =
        new ReleaseRows(
            rows.events(),
            rows.reportingEvents(),
            rows.standing(),
            rows.trends(),
            rows.tests().stream().map(test -> withReason(test, reason)).toList());
    ExplorerData data = PageFixture.generated(160).data(told);
    TrendTestTable.Row tested = tested(rows);
    TrendWords words = new TrendWords(new PageIndex(data), tested.region(), tested.theme());

    assertThat(words.reason()).isEqualTo(reason);
    assertThat(words.ground()).isEqualTo("Reason: " + reason + ".");
    Document page = Jsoup.parse(new ExplorerPage().html(data, List.of()));
    assertThat(page.select("#theme-" + tested.theme() + " .can-be-said p").eachText())
        .contains(words.meaning(), words.ground());
    assertThat(page.getElementById("data").data()).contains(words.ground());
  }

  @Test
  void whereNoTestWasMadeItsReasonIsWhatTheMeaningSays() {
    heardOnce();
    TrendWords words = new TrendWords(new PageIndex(fixture.data()), "all", "ict");

    assertThat(words.reason()).isEqualTo("1 years with events, 5 needed");
    assertThat(words.meaning())
        .isEqualTo("Too little is on file for a test: 1 years with events, 5 needed.");
    assertThat(words.ground()).isEmpty();
  }

  @Test
  void themeWithoutADatedEventHasItsReasonToo() {
    TrendWords words = new TrendWords(new PageIndex(fixture.data()), "all", "ict");

    assertThat(words.verdict()).isEqualTo("Not tested");
    assertThat(words.meaning()).endsWith("no dated reporting event.");
  }

  private static TrendTestTable.Row tested(ReleaseRows rows) {
    return rows.tests().stream()
        .filter(test -> test.region().equals("all") && test.qValue() != null)
        .findFirst()
        .orElseThrow();
  }

  private static TrendTestTable.Row withReason(TrendTestTable.Row test, String reason) {
    return ChangedRow.of(TrendTestTable.TABLE, test, "reason", reason);
  }

  private void heardOnce() {
    String event = fixture.event("e-1", "Workshop", LocalDate.of(2020, 1, 2), "west");
    fixture.statement(event, "challenge", "ict", "Text");
  }

  private static String words(ExplorerData data, String name) {
    return new TrendWords(new PageIndex(data), "all", "ict")
        .facts().stream()
            .filter(fact -> fact.name().equals(name))
            .map(Fact::words)
            .findFirst()
            .orElseThrow();
  }

  private static TrendTable.Row corrected(TrendTable.Row row) {
    return new TrendTable.Row(
        row.theme(),
        row.region(),
        row.periodKind(),
        row.period(),
        row.events(),
        row.eventsReporting(),
        row.eventsWithGap(),
        row.share(),
        row.low(),
        row.high(),
        0.25,
        0.1,
        0.4,
        row.eventsOnAgenda(),
        row.gapsOnAgenda(),
        row.medianWords());
  }
}
