package org.gapline.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.gapline.chart.EmergingPhrase;
import org.gapline.chart.ReleaseCaption;
import org.gapline.chart.ReleaseRows;
import org.gapline.chart.TestCaption;
import org.gapline.table.CoOccurrenceTable;
import org.gapline.table.EmergingTable;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelatedSectionTest {

  @TempDir Path folder;

  @Test
  void pairLeadsToItsThemesAndSaysHowOften() throws Exception {
    Document page = page(TestCaption.DEMONSTRATION);

    assertThat(page.selectFirst("#related li").text())
        .isEqualTo(
            "ICT and new technologies and Legal framework 6 events, 2.5 times as many as if"
                + " unrelated");
    assertThat(page.select("#related li a").eachAttr("href"))
        .containsExactly("#theme-ict", "#theme-legal-framework");
  }

  @Test
  void phraseStandsWithItsCountsGrowthAndExample() throws Exception {
    assertThat(page(TestCaption.DEMONSTRATION).select("#related ul").last().text())
        .contains("crypto wallets, All regions", "1 event before, 7 in the last three years")
        .contains("first seen 2019; z 2.0: by chance, 1 phrase in 44 grows so much")
        .contains("Example: Crypto wallets are not supervised.");
  }

  @Test
  void phrasesAreForAnalystsOnly() throws Exception {
    Document managers = page(TestCaption.ORIGINAL);

    assertThat(managers.html()).doesNotContain("crypto wallets");
    assertThat(managers.selectFirst("#related").text()).doesNotContain("Emerging phrases");
    assertThat(managers.select("#related li")).hasSize(1);
  }

  @Test
  void listsWithoutRowsSaySo() throws Exception {
    Document page = new ParsedPage(folder).page();

    assertThat(page.selectFirst("#related").text())
        .contains("No two themes were reported together at five events or more.")
        .contains("No phrase grows enough in the challenges of this release to be proposed.");
  }

  private Document page(ReleaseCaption caption) throws Exception {
    ParsedPage parsed = new ParsedPage(folder);
    String event = parsed.fixture().event(2020, List.of("west"));
    parsed.fixture().statement(event, "challenge", List.of("ict", "legal-framework"), "Wording");
    ReleaseRows rows = parsed.fixture().rows();
    EmergingTable.Row phrase =
        new EmergingTable.Row(
            "crypto wallets", "all", 1, 7, 2.0, LocalDate.of(2019, 4, 2), List.of("s-0001"));
    return parsed.page(
        new ReleaseRows(
            rows.events(),
            rows.reportingEvents(),
            rows.standing(),
            rows.trends(),
            rows.tests(),
            List.of(new CoOccurrenceTable.Row("ict", "legal-framework", 6, 2.5)),
            List.of(new EmergingPhrase(phrase, "Crypto wallets are not supervised."))),
        caption);
  }
}
