package org.gapline.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.gapline.Programs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Themes reported together and emerging phrases, in Chromium. */
class RelatedBrowserTest {

  @TempDir static Path folder;

  private static Browser browser;
  private static OpenPage shown;

  @BeforeAll
  static void openChromium() throws Exception {
    assumeTrue(Programs.isInstalled("chromium"), "needs chromium (installed by .ci/run)");
    PageFixture fixture = new PageFixture();
    for (int i = 0; i < 3; i++) {
      String event = fixture.event("e-900" + i, "Workshop", LocalDate.of(2020 + i, 2, 3), "west");
      fixture.statement(event, "challenge", "ict", "Crypto wallets are new to the police.");
      if (i > 0) {
        fixture.statement(event, "challenge", "legal-framework", "The law names no wallets.");
      }
    }
    fixture.pair("ict", "legal-framework", 2);
    fixture.phrase("crypto wallets", List.of("s-0001", "s-gone"));
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
  void pairLeadsToTheSentencesOfTheEventsThatReportBoth() throws Exception {
    shown.click("#related button[data-key^=pair]");

    assertThat(shown.text("#sentences h2"))
        .isEqualTo("Sentences: ICT and new technologies together with Legal framework");
    assertThat(shown.text("#sentence-count")).contains("4 sentences from 2 events");
    shown.choose("theme", "ict");
    assertThat(shown.text("#sentence-count")).contains("3 sentences from 3 events");
  }

  @Test
  void phraseLeadsToItsSentencesAndNamesThoseThatThePageHasNot() throws Exception {
    assertThat(shown.text("#related")).contains("Not held in this page: s-gone");

    shown.click("#related button[data-key^=phrase]");

    assertThat(shown.text("#sentences h2")).isEqualTo("One sentence");
    assertThat(shown.text("#sentences .said")).contains("Crypto wallets are new to the police.");
  }

  @Test
  void listsMeetTheRulesOfAccessibility() throws Exception {
    assertThat(shown.violations()).isEmpty();
    assertThat(browser.complaints()).isEmpty();
  }
}
