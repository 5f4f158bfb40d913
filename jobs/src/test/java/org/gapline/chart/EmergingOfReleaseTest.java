package org.gapline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gapline.chart.TableSheet.Cell;
import org.gapline.table.EmergingTable;
import org.junit.jupiter.api.Test;

class EmergingOfReleaseTest {

  private static final EmergingPhrase WALLETS = phrase("crypto wallets", "all", 3.0);
  private static final EmergingPhrase DRONES = phrase("small drones", "west", 4.2);

  @Test
  void phraseStandsWithCountsGrowthYearAndExample() {
    TableSheet sheet = (TableSheet) charts(TestCaption.DEMONSTRATION, List.of(WALLETS)).get(0);

    assertThat(sheet.rows().get(0).cells())
        .containsExactly(
            Cell.strong("crypto wallets", "All regions"),
            Cell.of("1"),
            Cell.of("7"),
            Cell.of("z 3.0: by chance, 1 phrase in 740 grows so much"),
            Cell.of("2019"),
            Cell.of("They cannot follow crypto wallets."));
    assertThat(sheet.text().title())
        .isEqualTo("One phrase that the codebook does not know is heard more of late");
  }

  @Test
  void phrasesOfAllRegionsStandBeforeThoseOfOne() {
    TableSheet sheet =
        (TableSheet) charts(TestCaption.DEMONSTRATION, List.of(DRONES, WALLETS)).get(0);

    assertThat(sheet.rows())
        .extracting(row -> row.cells().get(0).note())
        .containsExactly("All regions", "West Africa");
  }

  @Test
  void growthBeyondWhatCanBeCountedIsSaidToBeSo() {
    assertThat(phrase("small drones", "all", 9).growth())
        .isEqualTo("z 9.0: by chance, 1 phrase in 10,000 or more grows so much");
  }

  @Test
  void onlyAnalystsGetThem() {
    assertThat(charts(TestCaption.ORIGINAL, List.of(WALLETS))).isEmpty();
  }

  @Test
  void withoutAPhraseThereIsNoSheet() {
    assertThat(charts(TestCaption.DEMONSTRATION, List.of())).isEmpty();
  }

  private static EmergingPhrase phrase(String words, String region, double z) {
    EmergingTable.Row row =
        new EmergingTable.Row(
            words, region, 1, 7, z, LocalDate.of(2019, 4, 2), List.of("s-0001", "s-0002"));
    return new EmergingPhrase(row, "They cannot follow " + words + ".");
  }

  private static List<ChartSpec> charts(ReleaseCaption caption, List<EmergingPhrase> phrases) {
    ReleaseRows rows =
        new ReleaseRows(List.of(), Set.of(), List.of(), List.of(), List.of(), List.of(), phrases);
    return new ChartsOfRelease(new Labels(SmallCodebook.standard()), caption)
        .charts(rows).stream().filter(chart -> chart.name().startsWith("emerging")).toList();
  }
}
