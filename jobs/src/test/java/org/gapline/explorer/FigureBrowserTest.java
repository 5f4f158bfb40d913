package org.gapline.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From figures, choices and words to the sentences and events behind them, in Chromium. */
class FigureBrowserTest {

  @RegisterExtension static final PageInChromium PAGE = new PageInChromium(AwkwardRelease.page());

  private final OpenPage shown = PAGE.shown();

  @Test
  void pointOfTheTrendLeadsToExactlyItsSentences() throws Exception {
    PAGE.browser()
        .evaluate("document.querySelector('#trend .year[aria-label*=\" 2 of\"]').focus()");
    String label = shown.evaluate("document.activeElement.getAttribute('aria-label')").asText();
    PAGE.browser().press("Enter", 13);

    assertThat(shown.text("#sentence-count")).contains("from 2 events");
    assertThat(shown.text("#sentences h2")).endsWith(label.substring(0, 4));
    assertThat(shown.evaluate("document.activeElement === document.querySelector('#sentences h2')"))
        .isEqualTo(shown.evaluate("true"));
    assertThat(shown.text(".statement .facts"))
        .contains("Participants", "0.90", "cue", "Rules", "Report on e-0", "Vienna");
    assertThat(shown.text(".statement .tags")).startsWith("Challenge");
    assertThat(shown.evaluate("document.querySelector('.statement .origin a').href").asText())
        .isEqualTo("https://example.org/a");
  }

  @Test
  void everyCellOfTheMatrixLeadsToTheEventsThatItCounts() throws Exception {
    JsonNode wrong = shown.run("every-cell.js");

    assertThat(wrong).isEmpty();
  }

  @Test
  void sentenceOnNoEventStandsApartFromThoseThatCount() throws Exception {
    shown.open("#theme=ict&period=2026");
    assertThat(shown.text("#sentence-count")).contains("2 sentences from 1 event.");
    assertThat(shown.text("#of-no-event"))
        .contains("1 more sentence of this choice belongs to no event and counts in no figure.");

    shown.click("[data-key='no-event']");
    assertThat(shown.texts("#sentences .statement code").toString()).isEqualTo("[\"s-nowhere\"]");
    assertThat(shown.text("#sentences .facts")).contains("CountedNo");
    assertThat(shown.count("#of-no-event")).isZero();
  }

  @Test
  void countOfTheStandingListAndBarsLeadToSentencesAndEvents() throws Exception {
    String tally = shown.text("#standing td.tally button");
    shown.click("#standing td.tally button");
    assertThat(shown.text("#sentence-count"))
        .contains(" from " + tally.substring(0, tally.indexOf(' ')) + " event");

    shown.click("#coverage .year[data-key='coverage-2018']");
    assertThat(shown.count("#events tbody tr")).isPositive();
    assertThat(shown.texts("#events tbody td:first-child").toString()).doesNotContain("2017");

    shown.click("#events tbody button");
    assertThat(shown.text(".chosen-event")).startsWith("Of one event:");
    assertThat(shown.text("#sentence-count")).contains("from 1 event");
  }

  @Test
  void choicesStandInTheAddressAndCanBeGoneBackFrom() throws Exception {
    shown.choose("region", "west");
    shown.choose("theme", "legal-framework");
    assertThat(shown.evaluate("location.hash").asText())
        .isEqualTo("#region=west&theme=legal-framework");
    assertThat(shown.text("#trend h2")).startsWith("Legal framework, West Africa");

    shown.evaluate("new Promise(done => { addEventListener('popstate', done); history.back(); })");
    assertThat(shown.evaluate("document.getElementById('choice-theme').value").asText()).isEmpty();
    assertThat(shown.text("#standing h2")).endsWith("West Africa");

    shown.open("#region=east&theme=ict&role=progress&period=2017-2019");
    assertThat(shown.text("#sentences h2"))
        .isEqualTo("Sentences: ICT and new technologies, East Africa, 2017–2019");
    for (String no : List.of("2010-2020", "2020-2010", "2017-2018", "1017", "2024-2026x")) {
      shown.open("#theme=ict&period=" + no);
      assertThat(shown.text("#sentences h2")).isEqualTo("Sentences: ICT and new technologies");
    }
    shown.open("#region=nowhere&theme=%3Cb%3E&who=nobody");
    assertThat(shown.text("#standing h2")).doesNotContain("nowhere", "<b>");
  }

  @Test
  void searchFindsWordsWithoutTheirAccents() throws Exception {
    shown.search("formacion PERU");

    assertThat(shown.text("#sentence-count")).contains("1 sentence from 1 event");
    assertThat(shown.text(".statement .said")).contains("Los expertos señalaron");
  }
}
