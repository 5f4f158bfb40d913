package org.gapline.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.gapline.chart.ReleaseFixture;
import org.gapline.chart.SmallCodebook;
import org.gapline.chart.TestCaption;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page without scripts says of a release. */
class ExplorerPageTest {

  @TempDir Path folder;

  private ParsedPage parsed;
  private ReleaseFixture fixture;

  @BeforeEach
  void emptyRelease() {
    parsed = new ParsedPage(folder);
    fixture = parsed.fixture();
  }

  @Test
  void everyPictureSaysWhatItShows() throws Exception {
    Document page = parsed.page(ReleaseFixture.generated(SmallCodebook.standard(), 120, 3));

    assertThat(page.select("img")).isNotEmpty().allMatch(img -> img.attr("alt").length() > 40);
    assertThat(page.select("svg[role=img]")).isNotEmpty();
    assertThat(page.select("svg")).allMatch(svg -> svg.attr("aria-label").length() > 10);
  }

  @Test
  void shareStandsWithItsIntervalAndVerdictWithItsReason() throws Exception {
    for (int i = 0; i < 8; i++) {
      String role = i < 2 ? "challenge" : "progress";
      fixture.statement(fixture.event(2015 + i, List.of("west")), role, "legal-framework");
    }

    String row = parsed.page().selectFirst("#standing tbody tr").text();

    assertThat(row).contains("2 of 8", "25% (7–59)", "Insufficient evidence", "20 needed");
  }

  @Test
  void groupingHasItsOwnListBesideTheRegions() throws Exception {
    fixture.statement(fixture.event(2020, List.of("west")), "challenge", "legal-framework");

    String grouping = parsed.page().selectFirst("#region-coast").text();

    assertThat(grouping).contains("Coastal States", "1 reporting event", "1 of 1");
  }

  @Test
  void missingDateIsSaid() throws Exception {
    fixture.statement(fixture.event(null, List.of("west")), "challenge", "legal-framework");

    Document page = parsed.page();

    assertThat(page.selectFirst("#standing tbody tr td.first").text()).isEqualTo("No date");
    assertThat(page.selectFirst("#events tbody td").text()).isEqualTo("No date");
  }

  @Test
  void demonstrationMarkStandsFirstAndOnlyOnDemonstrationData() throws Exception {
    assertThat(parsed.page().body().text()).contains("Demonstration data, not a source.");
    assertThat(parsed.page(TestCaption.ORIGINAL).text()).doesNotContain("not a source");
  }

  @Test
  void emptyReleaseHasAPageThatSaysSo() throws Exception {
    Document page = parsed.page();

    assertThat(page.selectFirst(".answer").text()).isEqualTo("No event is on file yet.");
    assertThat(page.select("img")).hasSize(6);
  }

  @Test
  void answerCountsReportingAndDatedEventsAndTests() throws Exception {
    fixture.statement(fixture.event(2019, List.of("west")), "challenge", "legal-framework");
    fixture.statement(fixture.event(null, List.of("west")), "progress", "legal-framework");
    fixture.event(2020, List.of("west"));

    assertThat(parsed.page().selectFirst(".answer").text())
        .isEqualTo(
            "2 of 3 events report something; 1 of these has a date, in 2019. 1 theme was heard"
                + " as a challenge. None has enough dated events for a trend test.");
  }

  @Test
  void documentsInLanguagesThatAreNotReadAreCounted() throws Exception {
    parsed.add(new SourceDocument("d1", null, null, null, null, "original", "public", "pt"));
    parsed.add(new SourceDocument("d2", null, null, null, null, "original", "public", "ar"));

    assertThat(parsed.page().selectFirst(".release").text())
        .contains("Kept, language not read Arabic 1, Portuguese 1");
  }
}
