package org.gapline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Theme;
import org.gapline.table.TrendTable;
import org.gapline.table.TrendTestTable;
import org.junit.jupiter.api.Test;

class TrendsOfReleaseTest {

  @Test
  void titleSaysThatNothingChangesWhereNothingDoes() {
    assertThat(title("no clear trend", "no clear trend"))
        .isEqualTo("No theme shows a clear rise or fall in reported challenges");
  }

  @Test
  void titleCountsUntestedThemesWhereMostAreUntested() {
    assertThat(title("insufficient evidence", "insufficient evidence", "no clear trend"))
        .isEqualTo("Too few reports for a trend in two of three themes");
  }

  @Test
  void titleDoesNotSpeakForUntestedThemes() {
    assertThat(title("insufficient evidence", "no clear trend", "no clear trend"))
        .isEqualTo("No tested theme shows a clear rise or fall in reported challenges");
  }

  @Test
  void titleNamesWhatRisesAndWhatFalls() {
    assertThat(title("rising", "no clear trend"))
        .isEqualTo("Theme number 0: reported more often over the years");
    assertThat(title("rising", "falling"))
        .isEqualTo("Reported more often: theme number 0; less often: theme number 1");
    assertThat(title("falling", "falling", "falling"))
        .isEqualTo("Three themes: reported less often over the years");
  }

  @Test
  void changeThatFollowsTheAgendaIsNoRise() {
    assertThat(title("follows the agenda", "no clear trend"))
        .isEqualTo("No theme shows a clear rise or fall in reported challenges");
  }

  @Test
  void eightLeadingThemesAreShownAndEveryFindingBeyondThem() {
    TrendSheet sheet = sheet(verdicts(12, 11));

    assertThat(sheet.panels()).hasSize(9);
    assertThat(sheet.panels().get(8).verdict().words()).isEqualTo("rising");
    assertThat(sheet.text().title()).startsWith("Theme number 11");
  }

  @Test
  void themeThatTiesWithTheLastShownIsNamedInTheFooter() {
    TrendSheet sheet = sheet(verdicts(9, -1));

    assertThat(String.join(" ", sheet.text().footer())).contains("Not shown: 1 more theme");
  }

  @Test
  void yearWithoutReportingEventIsABreakAndNoZero() {
    TrendSheet sheet = sheet(List.of("no clear trend"));

    assertThat(sheet.years()).contains(new YearCount(2012, 0));
    assertThat(sheet.panels().get(0).shares())
        .extracting(TrendSheet.YearShare::year)
        .containsExactly(2010, 2011, 2013);
  }

  @Test
  void untestedThemeGivesItsFirstReason() {
    TrendSheet sheet = sheet(List.of("insufficient evidence"));

    assertThat(sheet.panels().get(0).verdict())
        .isEqualTo(
            new TrendSheet.Verdict(
                "insufficient evidence",
                "4 events with the challenge, 5 needed",
                TrendSheet.Ground.NOT_TESTED));
  }

  @Test
  void subThemesAreCountedInTheirThemeAndHaveNoPanel() {
    Codebook codebook = SmallCodebook.standard();
    List<TrendTable.Row> years = years("aviation", 3);
    Labels labels = new Labels(codebook);

    TrendSheet sheet = sheet(labels, years, List.of(test("aviation", "rising")));

    assertThat(sheet.panels()).isEmpty();
  }

  private static String title(String... verdicts) {
    return sheet(List.of(verdicts)).text().title();
  }

  private static List<String> verdicts(int themes, int rising) {
    List<String> verdicts = new ArrayList<>();
    for (int i = 0; i < themes; i++) {
      verdicts.add(i == rising ? "rising" : "no clear trend");
    }
    return verdicts;
  }

  private static TrendSheet sheet(List<String> verdicts) {
    List<Theme> themes = new ArrayList<>();
    List<TrendTable.Row> years = new ArrayList<>();
    List<TrendTestTable.Row> tests = new ArrayList<>();
    for (int i = 0; i < verdicts.size(); i++) {
      String id = String.format("t%02d", i);
      themes.add(SmallCodebook.theme(id, "Theme number " + i));
      years.addAll(years(id, Math.max(1, 9 - i)));
      tests.add(test(id, verdicts.get(i)));
    }
    Labels labels = new Labels(SmallCodebook.of(themes, List.of(), List.of()));
    return sheet(labels, years, tests);
  }

  private static TrendSheet sheet(
      Labels labels, List<TrendTable.Row> years, List<TrendTestTable.Row> tests) {
    ReleaseRows rows = new ReleaseRows(List.of(), Set.of(), List.of(), years, tests);
    return new ChartsOfRelease(labels, TestCaption.DEMONSTRATION).trends(rows, Labels.ALL);
  }

  private static List<TrendTable.Row> years(String theme, int withGap) {
    return List.of(
        year(theme, 2010, 10, withGap),
        year(theme, 2011, 10, 0),
        year(theme, 2012, 0, 0),
        year(theme, 2013, 4, 0));
  }

  private static TrendTable.Row year(String theme, int year, int reporting, int withGap) {
    Double share = reporting == 0 ? null : (double) withGap / reporting;
    return new TrendTable.Row(
        theme, "all", "year", year, reporting, reporting, withGap, share, share, share, null, null,
        null, 0, 0, null);
  }

  private static TrendTestTable.Row test(String theme, String verdict) {
    boolean tested = !verdict.equals("insufficient evidence");
    String reason =
        "4 dated events with the gap, 5 needed; 3 years with dated reporting events, 5 needed";
    Double q = tested ? 0.96 : null;
    return new TrendTestTable.Row(
        theme,
        "all",
        3,
        24,
        5,
        0.5,
        -1.0,
        2.0,
        "exact",
        1.0,
        q,
        q,
        q,
        q,
        q,
        q,
        2.0,
        3.0,
        null,
        null,
        verdict,
        tested ? null : reason);
  }
}
