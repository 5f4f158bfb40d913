package org.gapline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Region;
import org.junit.jupiter.api.Test;

class MatrixOfReleaseTest {

  @Test
  void regionWithFewerThanFiveEventsIsNamedInTheFooter() {
    ReleaseFixture fixture = new ReleaseFixture(SmallCodebook.standard());
    report(fixture, "west", 5);
    report(fixture, "east", 4);

    ThemeRegionMatrix matrix = sheets(fixture).get(0);

    assertThat(matrix.columns())
        .extracting(ThemeRegionMatrix.Column::label)
        .containsExactly("All regions", "West Africa");
    assertThat(matrix.text().footer().get(0)).contains("Too few events to show: East Africa 4.");
  }

  @Test
  void regionWithFewerThanTenEventsIsHatched() {
    ReleaseFixture fixture = new ReleaseFixture(SmallCodebook.standard());
    report(fixture, "west", 9);
    report(fixture, "east", 10);

    assertThat(sheets(fixture).get(0).columns())
        .extracting(ThemeRegionMatrix.Column::label, ThemeRegionMatrix.Column::isThin)
        .contains(
            org.assertj.core.groups.Tuple.tuple("West Africa", true),
            org.assertj.core.groups.Tuple.tuple("East Africa", false));
  }

  @Test
  void eventForTwoRegionsCountsInBothAndOnceInAll() {
    ReleaseFixture fixture = new ReleaseFixture(SmallCodebook.standard());
    for (int i = 0; i < 5; i++) {
      String event = fixture.event(2015 + i, List.of("west", "east"));
      fixture.statement(event, "challenge", "legal-framework");
    }

    assertThat(sheets(fixture).get(0).columns())
        .extracting(ThemeRegionMatrix.Column::reporting)
        .containsExactly(5, 5, 5);
  }

  @Test
  void moreRegionsThanFitGoOnFurtherSheets() {
    List<Region> regions = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      regions.add(SmallCodebook.region("r" + i, "Region " + i, "p"));
    }
    Codebook codebook =
        SmallCodebook.of(
            List.of(SmallCodebook.theme("legal-framework", "Legal framework")),
            List.of(SmallCodebook.parent("p", "Parent")),
            regions);
    ReleaseFixture fixture = new ReleaseFixture(codebook);
    regions.forEach(region -> report(fixture, region.id(), 6));

    List<ThemeRegionMatrix> sheets = sheets(fixture);

    assertThat(sheets)
        .extracting(ThemeRegionMatrix::name)
        .containsExactly("themes-by-region", "themes-by-region-2", "themes-by-region-3");
    assertThat(sheets.stream().mapToInt(sheet -> sheet.columns().size() - 1).sum()).isEqualTo(25);
    assertThat(sheets).allMatch(sheet -> sheet.columns().get(0).label().equals("All regions"));
  }

  @Test
  void titleNamesTheThemeHeardMostWidely() {
    ReleaseFixture fixture = new ReleaseFixture(SmallCodebook.standard());
    report(fixture, "west", 6);
    report(fixture, "east", 6);

    assertThat(sheets(fixture).get(0).text().title())
        .isEqualTo("Legal framework: reported as a challenge for every region shown");
  }

  private static void report(ReleaseFixture fixture, String region, int events) {
    for (int i = 0; i < events; i++) {
      String event = fixture.event(2010 + i, List.of(region));
      fixture.statement(event, i % 2 == 0 ? "challenge" : "progress", "legal-framework");
    }
  }

  private static List<ThemeRegionMatrix> sheets(ReleaseFixture fixture) {
    return new ChartsOfRelease(fixture.labels(), TestCaption.DEMONSTRATION)
        .charts(fixture.rows()).stream()
            .filter(ThemeRegionMatrix.class::isInstance)
            .map(ThemeRegionMatrix.class::cast)
            .toList();
  }
}
