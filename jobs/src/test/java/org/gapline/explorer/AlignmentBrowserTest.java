package org.gapline.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gapline.Programs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is reported beside how States are rated, sorted and followed in Chromium. */
class AlignmentBrowserTest {

  @TempDir static Path folder;

  private static Browser browser;
  private static OpenPage shown;

  @BeforeAll
  static void openChromium() throws Exception {
    assumeTrue(Programs.isInstalled("chromium"), "needs chromium (installed by .ci/run)");
    PageFixture fixture = new PageFixture();
    for (int year = 2014; year <= 2021; year++) {
      String event = fixture.event("e-" + year, "Workshop", LocalDate.of(year, 2, 3), "west");
      fixture.statement(event, "challenge", "ict", "Crypto wallets are new to the police.");
    }
    fixture.align(AlignedRows.rated("legal-framework", 1, 29));
    fixture.align(AlignedRows.rated("border-travel", 8, 3));
    fixture.align(AlignedRows.unrated("ict", 5));
    browser = new Browser(folder);
    shown = new OpenPage(browser, fixture.write(folder).toUri().toString());
  }

  @AfterAll
  static void closeChromium() throws Exception {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void openPage() throws Exception {
    browser.size(1400, 1000);
    shown.open("");
  }

  @Test
  void headingSortsItsColumnTheLargestFirstAndThenTheOtherWay() throws Exception {
    assertThat(themes()).containsExactly("Legal framework", "Borders and travel", "ICT");

    shown.click("[data-key=sort-reported]");
    assertThat(themes()).containsExactly("Borders and travel", "ICT", "Legal framework");
    assertThat(shown.evaluate("location.hash").asText()).isEqualTo("#sort=-reported");

    shown.click("[data-key=sort-reported]");
    assertThat(themes()).containsExactly("Legal framework", "ICT", "Borders and travel");
    assertThat(shown.count("#rated th[aria-sort=ascending]")).isEqualTo(1);
  }

  @Test
  void themeWithoutARatingStandsLastWhicheverWayRatingsAreSorted() throws Exception {
    shown.open("#sort=rated");
    assertThat(themes()).containsExactly("Borders and travel", "Legal framework", "ICT");

    shown.open("#sort=-rated");
    assertThat(themes()).containsExactly("Legal framework", "Borders and travel", "ICT");
  }

  @Test
  void orderThatThePageDoesNotKnowIsLeftOut() throws Exception {
    shown.open("#sort=size");

    assertThat(themes()).containsExactly("Legal framework", "Borders and travel", "ICT");
  }

  @Test
  void countLeadsToTheSentencesOfItsYearsAlone() throws Exception {
    shown.click("#rated button[data-key^=aligned-ict]");

    assertThat(shown.text("#sentence-count")).contains("5 sentences from 5 events");
    assertThat(shown.text("#chosen")).contains("2017–2021");
  }

  @Test
  void listOfTheSameYearsHasTheSameFigure() throws Exception {
    shown.open("#period=2017-2021");

    assertThat(shown.text("#standing td.tally")).startsWith("5 of 40");
  }

  @Test
  void tableMeetsTheRulesOfAccessibility() throws Exception {
    assertThat(shown.violations()).isEmpty();
    browser.size(390, 800);
    shown.open("");
    assertThat(shown.violations()).isEmpty();
    assertThat(browser.complaints()).isEmpty();
  }

  private List<String> themes() throws Exception {
    List<String> themes = new ArrayList<>();
    shown
        .texts("#rated tbody th")
        .forEach(cell -> themes.add(cell.asText().replace(" and new technologies", "")));
    return themes;
  }
}
