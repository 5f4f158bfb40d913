package org.gapline.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gapline.chart.TestCaption;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ExportLineTest {

  @Test
  void analystsNeedNotBeNamedAndOthersMust() {
    assertThat(ExportLine.of(TestCaption.DEMONSTRATION, "events"))
        .isEqualTo("gapline export events");
    assertThat(ExportLine.of(TestCaption.ORIGINAL, "events"))
        .isEqualTo("gapline export --audience managers events");
  }

  @Test
  void pageWithoutScriptsNamesTheCommandOfItsAudience() {
    PageFixture fixture = new PageFixture();
    for (int i = 0; i <= 500; i++) {
      String event = fixture.event("e-" + i, "Workshop", LocalDate.of(2020, 1, 2), "west");
      fixture.statement(event, "challenge", "ict", "Text");
    }

    fixture.caption(TestCaption.ORIGINAL);
    String page = new ExplorerPage().html(fixture.data(), List.of());

    assertThat(Jsoup.parse(page).getElementById("events").text())
        .contains("for all of them: gapline export --audience managers events.");
    assertThat(Jsoup.parse(page).getElementById("theme-ict").text())
        .contains("for all of them: gapline export --audience managers statements.");
  }
}
