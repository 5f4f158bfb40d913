package org.gapline.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gapline.chart.ReleaseFixture;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the page without scripts shows a sentence, and where it stands. */
class ExplorerSentencesTest {

  @TempDir Path folder;

  private ParsedPage parsed;
  private ReleaseFixture fixture;

  @BeforeEach
  void emptyRelease() {
    parsed = new ParsedPage(folder);
    fixture = parsed.fixture();
  }

  @Test
  void itemOfAListStandsWithWhatLeadsInToItAndWithoutItsSemicolon() throws Exception {
    String event = fixture.event(2020, List.of("west"));
    fixture.statement(event, "challenge", "legal-framework");
    String item =
        fixture.statement(
            event, "recommendation", List.of("legal-framework"), "appropriate training; and");
    parsed.leadIn(item, "Speakers recommended:");

    Document page = parsed.page();

    for (String place : List.of("td.recommendation", "#said-" + item + " .said")) {
      assertThat(page.selectFirst(place).text())
          .contains("In context: Speakers recommended: appropriate training")
          .doesNotContain("training;");
    }
  }

  @Test
  void retoldWordingHasNoQuotationMarksAndTheSourcesOwnHas() throws Exception {
    for (String provenance : List.of("retold", "original")) {
      String event = fixture.event(2020, List.of("west"));
      String text = "“Wording,” as they said, " + provenance;
      fixture.statement(event, "challenge", List.of("legal-framework"), text);
      parsed.add(ParsedPage.document(event, "https://example.org/page", provenance));
    }

    List<String> said = parsed.page().select(".said p:first-child").eachText();

    assertThat(said).contains("Wording, as they said, retold");
    assertThat(said).contains("““Wording,” as they said, original”");
  }

  @Test
  void statementUnderTwoThemesHasItsAnchorOnce() throws Exception {
    String event = fixture.event(2020, List.of("west"));
    String said = fixture.statement(event, "challenge", List.of("legal-framework", "ict"), "Text");

    Document page = parsed.page();

    Set<String> sections = new TreeSet<>();
    page.select(".statement").forEach(s -> sections.add(s.closest("section").id()));
    assertThat(sections).containsExactly("theme-ict", "theme-legal-framework");
    assertThat(page.select("#said-" + said)).hasSize(1);
  }

  @Test
  void statementIsCitedBySymbolAndParagraph() throws Exception {
    String event = fixture.event(2019, List.of("west"));
    fixture.statement(event, "challenge", "legal-framework");
    parsed.add(
        new SourceDocument(
            "d" + event.substring(1),
            "A letter",
            null,
            "S/2021/972",
            null,
            "original",
            "public",
            null));

    assertThat(parsed.page().selectFirst(".facts").text())
        .contains("S/2021/972, para. 3, A letter");
  }

  @Test
  void whatDoesNotFitIsCountedAndItsPlaceNamed() throws Exception {
    String event = fixture.event(2020, List.of("west"));
    for (int i = 0; i <= ThemeSection.MOST; i++) {
      fixture.statement(event, "challenge", "legal-framework");
    }

    assertThat(parsed.page().selectFirst("#theme-legal-framework").text())
        .contains("the newest 10 of 11; for all of them: gapline export statements");
  }

  @Test
  void rowOfTheStandingListLeadsToItsSentences() throws Exception {
    String event = fixture.event(2020, List.of("west"));
    String said = fixture.statement(event, "challenge", "legal-framework");
    String advised = fixture.statement(event, "recommendation", "legal-framework");

    Document page = parsed.page();
    Element row = page.selectFirst("#standing tbody tr");

    assertThat(row.selectFirst("th a").attr("href")).isEqualTo("#theme-legal-framework");
    assertThat(row.selectFirst("td.recommendation a").attr("href")).isEqualTo("#said-" + advised);
    assertThat(page.selectFirst("#theme-legal-framework #said-" + said).text())
        .contains(
            "Challenge",
            "Said by Participants",
            "Confidence 0.90",
            "Rules cue Decided by Rules Document",
            said);
  }
}
