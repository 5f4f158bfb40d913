package org.gapline.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Themes reported together and emerging phrases, in Chromium. */
class RelatedBrowserTest {

  @RegisterExtension static final PageInChromium PAGE = new PageInChromium(release());

  private final OpenPage shown = PAGE.shown();

  private static PageFixture release() {
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
    return fixture;
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
  }
}
