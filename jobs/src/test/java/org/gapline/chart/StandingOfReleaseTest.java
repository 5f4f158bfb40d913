package org.gapline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gapline.chart.TableSheet.Cell;
import org.gapline.chart.TableSheet.Row;
import org.gapline.chart.TableSheet.Weight;
import org.junit.jupiter.api.Test;

class StandingOfReleaseTest {

  private final ReleaseFixture fixture = new ReleaseFixture(SmallCodebook.standard());

  @Test
  void eachThemeHasItsCountYearsRegionsAndVerdictInWords() {
    heard(2012, "west");
    heard(2015, "east");
    heard(null, "west");
    fixture.statement(fixture.event(2016, List.of("east")), "progress", "legal-framework");

    assertThat(rows()).hasSize(1);
    assertThat(rows().get(0).cells())
        .containsExactly(
            Cell.strong("Legal framework", ""),
            Cell.strong("3 of 4", "75% (30–95)"),
            Cell.of("2012"),
            Cell.of("2015"),
            Cell.of("West Africa\u00A02, East Africa\u00A01"),
            Cell.faint("Insufficient evidence", "3 years with events, 5 needed"));
  }

  @Test
  void verdictOfATestStandsWithItsChange() {
    for (int i = 0; i < 24; i++) {
      int year = 2010 + i % 6;
      String role = year > 2012 ? "challenge" : "progress";
      fixture.statement(fixture.event(year, List.of("west")), role, "ict");
    }

    Cell verdict = rows().get(0).cells().get(5);

    assertThat(verdict.words()).isEqualTo("Rising");
    assertThat(verdict.note()).contains("points a year (+");
    assertThat(verdict.weight()).isEqualTo(Weight.STRONG);
    assertThat(sheet().text().title()).isEqualTo("One theme reported as a challenge; one rising");
  }

  @Test
  void themeHeardOnlyWithoutADateSaysSo() {
    heard(null, "west");

    assertThat(rows().get(0).cells().subList(2, 4)).containsOnly(Cell.of("n.d."));
  }

  @Test
  void subThemesCountInTheirThemeOnly() {
    fixture.statement(fixture.event(2015, List.of("west")), "challenge", "aviation");

    assertThat(rows())
        .extracting(row -> row.cells().get(0).words())
        .containsExactly("Borders and travel");
  }

  private void heard(Integer year, String region) {
    fixture.statement(fixture.event(year, List.of(region)), "challenge", "legal-framework");
  }

  private List<Row> rows() {
    return sheet().rows();
  }

  private TableSheet sheet() {
    return new ChartsOfRelease(fixture.labels(), TestCaption.DEMONSTRATION)
        .charts(fixture.rows()).stream()
            .filter(chart -> chart.name().equals("standing-list"))
            .map(TableSheet.class::cast)
            .findFirst()
            .orElseThrow();
  }
}
