package org.gapline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gapline.chart.AgendaSheet.Row;
import org.gapline.table.TrendTestRow;
import org.gapline.table.TrendTestTable;
import org.junit.jupiter.api.Test;

class AgendaOfReleaseTest {

  private final ReleaseFixture fixture = new ReleaseFixture(SmallCodebook.standard());

  @Test
  void countsOnAndOffTheAgendaMakeUpThoseOfAllEvents() {
    report(12, "ict");
    report(18);

    Row row = only(sheet(fixture.rows()));

    assertThat(row.all().tally()).isEqualTo(new Tally(18, 30));
    assertThat(row.on().tally()).isEqualTo(new Tally(6, 12));
    assertThat(row.off().tally()).isEqualTo(new Tally(12, 18));
    assertThat(row.on().shares()).extracting(share -> share.tally().of()).containsOnly(2);
  }

  @Test
  void bothVerdictsStandInWordsWhereTheyAgree() {
    report(12, "ict");
    report(18);

    AgendaSheet sheet = sheet(fixture.rows());

    assertThat(only(sheet).all().verdict().words()).isEqualTo("no clear trend");
    assertThat(only(sheet).on().verdict().words()).isEqualTo("no clear trend");
    assertThat(only(sheet).on().verdict().detail()).isEqualTo("p = 0.50");
    assertThat(sheet.text().title()).startsWith("No verdict changes");
  }

  @Test
  void changeThatFollowsTheAgendaIsTheFinding() {
    report(12, "ict");
    report(18);
    ReleaseRows rows = withVerdict(fixture.rows());

    AgendaSheet sheet = sheet(rows);

    assertThat(sheet.text().title())
        .isEqualTo("ICT and new technologies: the change follows the agenda");
    assertThat(only(sheet).all().verdict().words()).isEqualTo("rising");
    assertThat(only(sheet).on().verdict().words()).isEqualTo("no clear trend");
  }

  @Test
  void themeWithFewEventsOnItsAgendaIsNamedWithTheReason() {
    report(4, "ict");
    report(26);

    AgendaSheet sheet = sheet(fixture.rows());

    assertThat(sheet.rows()).isEmpty();
    assertThat(sheet.text().title()).startsWith("Too few events");
    assertThat(sheet.text().footer())
        .contains(
            "Not drawn: ICT and new technologies (4 dated events with it on the agenda, 5 needed).");
  }

  @Test
  void themeThatIsNotTestedIsNamedWithTheReasonOfItsTest() {
    report(8, "ict");

    assertThat(sheet(fixture.rows()).text().footer())
        .contains("Not drawn: ICT and new technologies (8 dated reporting events, 20 needed).");
  }

  /** Events over six years, every other one of a year with a challenge. */
  private void report(int events, String... agenda) {
    for (int i = 0; i < events; i++) {
      String event = fixture.event(2010 + i % 6, List.of("west"), agenda);
      fixture.statement(event, i / 6 % 2 == 0 ? "challenge" : "progress", "ict");
    }
  }

  private static ReleaseRows withVerdict(ReleaseRows rows) {
    List<TrendTestTable.Row> tests = new ArrayList<>();
    for (TrendTestTable.Row row : rows.tests()) {
      tests.add(row.region().equals(Labels.ALL) ? following(row) : row);
    }
    return new ReleaseRows(
        rows.events(), Set.copyOf(rows.reportingEvents()), rows.standing(), rows.trends(), tests);
  }

  private static TrendTestTable.Row following(TrendTestTable.Row row) {
    return TrendTestRow.of(row.theme(), "follows the agenda")
        .change(3, 1, 5)
        .q(0.01, 0.6)
        .because(
            "rising as counted (q 0.010, +3.0 points a year, 95% interval +1.0 to +5.0), no clear"
                + " trend among events with the same agenda (q 0.600)")
        .row();
  }

  private static Row only(AgendaSheet sheet) {
    assertThat(sheet.rows()).hasSize(1);
    return sheet.rows().get(0);
  }

  private AgendaSheet sheet(ReleaseRows rows) {
    return new ChartsOfRelease(fixture.labels(), TestCaption.DEMONSTRATION)
        .charts(rows).stream()
            .filter(chart -> chart.name().equals("agenda"))
            .map(AgendaSheet.class::cast)
            .findFirst()
            .orElseThrow();
  }
}
