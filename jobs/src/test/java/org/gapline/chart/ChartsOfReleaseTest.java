package org.gapline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.gapline.GoldenFile;
import org.gapline.ProjectFolder;
import org.junit.jupiter.api.Test;

/**
 * What charts say, as text. To approve a change:
 *
 * <pre>mvn -o test -Dtest=ChartsOfReleaseTest -Dgapline.approve=true</pre>
 */
class ChartsOfReleaseTest {

  private static final String GOLDEN = "jobs/src/test/resources/golden/chart/";
  private static final Set<String> HELD = Set.of("trend-all", "trend-west", "trend-caucasus");

  @Test
  void chartsOfAnArchiveSayWhatTheGoldenFilesHold() throws IOException {
    for (ChartSpec chart : charts(ReleaseFixture.generated(SmallCodebook.standard(), 110, 5))) {
      if (!chart.name().startsWith("trend-") || HELD.contains(chart.name())) {
        GoldenFile.compare(
            ProjectFolder.file(GOLDEN + chart.name() + ".txt"), ChartSpecText.of(chart));
      }
    }
  }

  @Test
  void emptyReleaseHasChartsThatSayItIsEmpty() {
    List<ChartSpec> charts = charts(new ReleaseFixture(SmallCodebook.standard()));

    assertThat(charts)
        .extracting(chart -> chart.text().title())
        .containsExactly(
            "No reported challenge is on file",
            "No dated event reports anything yet",
            "No reported challenge is on file",
            "No dated event reports a challenge yet",
            "No event is on file",
            "Too few events to compare those on and off the agenda");
  }

  @Test
  void oneEventIsSaidToBeOne() {
    ReleaseFixture one = new ReleaseFixture(SmallCodebook.standard());
    one.statement(one.event(2020, List.of("west")), "challenge", "legal-framework");

    assertThat(charts(one))
        .extracting(chart -> chart.text().title())
        .containsExactly(
            "One theme reported as a challenge; no clear rise or fall",
            "Too few reports for a trend in any theme",
            "Too few events for any region to be compared",
            "The one theme shown was last reported as a challenge in 2020",
            "The one dated event falls in 2020",
            "Too few events to compare those on and off the agenda");
  }

  @Test
  void undatedEventsAreInTheMatrixAndInNoPeriod() {
    ReleaseFixture undated = new ReleaseFixture(SmallCodebook.standard());
    for (int i = 0; i < 6; i++) {
      undated.statement(undated.event(null, List.of("west")), "challenge", "legal-framework");
    }

    List<ChartSpec> charts = charts(undated);

    assertThat(named("trend-all", TrendSheet.class, charts).panels()).isEmpty();
    ThemeRegionMatrix matrix = named("themes-by-region", ThemeRegionMatrix.class, charts);
    assertThat(matrix.rows()).hasSize(1);
    assertThat(matrix.rows().get(0).cells())
        .containsOnly(new ThemeRegionMatrix.Cell(new Tally(6, 6), null));
    assertThat(named("events-by-year", CoverageBars.class, charts).text().title())
        .isEqualTo("No event on file has a date");
  }

  @Test
  void regionGetsASheetFromTenDatedReportingEvents() {
    ReleaseFixture fixture = new ReleaseFixture(SmallCodebook.standard());
    report(fixture, "west", 10);
    report(fixture, "south-east-asia", 9);

    assertThat(charts(fixture))
        .extracting(ChartSpec::name)
        .contains("trend-west", "trend-africa")
        .doesNotContain("trend-south-east-asia", "trend-asia-pacific");
  }

  @Test
  void groupingGetsItsSheetOnRequest() {
    ReleaseFixture fixture = new ReleaseFixture(SmallCodebook.standard());
    report(fixture, "west", 10);

    assertThat(charts(fixture)).extracting(ChartSpec::name).doesNotContain("trend-coast");
    TrendSheet sheet =
        new ChartsOfRelease(fixture.labels(), TestCaption.DEMONSTRATION)
            .trends(fixture.rows(), "coast");
    assertThat(sheet.panels()).extracting(panel -> panel.tally().of()).containsExactly(10);
    assertThat(sheet.text().subtitle()).contains("events for Coastal States");
  }

  @Test
  void demonstrationMarkStandsOnEveryChartOfDemonstrationDataOnly() {
    ReleaseFixture fixture = ReleaseFixture.generated(SmallCodebook.standard(), 60, 1);

    assertThat(charts(fixture)).allMatch(chart -> footer(chart).contains("not a source"));
    assertThat(new ChartsOfRelease(fixture.labels(), TestCaption.ORIGINAL).charts(fixture.rows()))
        .noneMatch(chart -> footer(chart).contains("not a source"))
        .allMatch(chart -> footer(chart).contains("release 2026-11-21-7f2cd8c for managers"));
  }

  @Test
  void everyChartNamesItsCrosswalkAndItsDate() {
    assertThat(charts(ReleaseFixture.generated(SmallCodebook.standard(), 60, 1)))
        .allMatch(chart -> footer(chart).contains("project crosswalk, version 2; designations"))
        .allMatch(chart -> footer(chart).contains("21 November 2026"));
  }

  private static void report(ReleaseFixture fixture, String region, int events) {
    for (int i = 0; i < events; i++) {
      String role = i % 2 == 0 ? "challenge" : "progress";
      fixture.statement(fixture.event(2010 + i, List.of(region)), role, "legal-framework");
    }
  }

  private static List<ChartSpec> charts(ReleaseFixture fixture) {
    return new ChartsOfRelease(fixture.labels(), TestCaption.DEMONSTRATION).charts(fixture.rows());
  }

  private static <T extends ChartSpec> T named(String name, Class<T> kind, List<ChartSpec> charts) {
    return kind.cast(
        charts.stream().filter(chart -> chart.name().equals(name)).findFirst().orElseThrow());
  }

  private static String footer(ChartSpec chart) {
    return String.join("\n", chart.text().footer());
  }
}
