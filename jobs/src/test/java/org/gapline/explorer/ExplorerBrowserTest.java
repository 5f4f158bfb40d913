package org.gapline.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gapline.Programs;
import org.gapline.table.StatementTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in Chromium, opened from a folder as its readers open it. */
class ExplorerBrowserTest {

  private static final Path PICTURES = Path.of("target", "explorer");
  private static final String PAYLOAD =
      "<img src=https://evil.example/x onerror=alert(2)></script>";
  private static final String FORMULA = "=HYPERLINK(\"https://evil.example\")";

  @TempDir static Path folder;

  private static Browser browser;
  private static String page;
  private static OpenPage shown;

  @BeforeAll
  static void openChromium() throws Exception {
    assumeTrue(Programs.isInstalled("chromium"), "needs chromium (installed by .ci/run)");
    PageFixture fixture = PageFixture.generated(160);
    String event = fixture.event("e-9001", PAYLOAD, LocalDate.of(2026, 2, 3), "caucasus");
    fixture.leadIn(fixture.statement(event, "challenge", "ict", PAYLOAD), "They asked " + PAYLOAD);
    fixture.statement(event, "progress", "ict", FORMULA);
    fixture.statement(event, "challenge", "ict", "Los expertos señalaron la formación en Perú.");
    fixture.add(saidNowhere(fixture.statements().get(fixture.statements().size() - 1)));
    page = fixture.write(folder).toUri().toString();
    browser = new Browser(folder);
    browser.downloadInto(folder);
    shown = new OpenPage(browser, page);
  }

  private static StatementTable.Row saidNowhere(StatementTable.Row row) {
    StatementTable.Row other =
        ChangedRow.of(StatementTable.TABLE, row, "statement_id", "s-nowhere");
    return ChangedRow.of(StatementTable.TABLE, other, "event_id", null);
  }

  @AfterAll
  static void closeChromium() throws Exception {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void openPage() throws Exception {
    browser.complaints().clear();
    browser.requests().clear();
    browser.size(1400, 1000);
    browser.scheme("light");
    shown.open("");
  }

  @AfterEach
  void nothingIsFetchedAndNothingGoesWrong() {
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests())
        .allMatch(address -> address.matches("(file|data|blob|about):.*"));
  }

  @Test
  void pageOpensOnTheStandingListWithItsTrend() throws Exception {
    assertThat(shown.text("main section:first-child h2")).startsWith("Standing list");
    assertThat(shown.count("#standing tbody tr")).isEqualTo(5);
    assertThat(shown.text("#standing > .note")).isEqualTo(PageNotes.STANDING);
    assertThat(shown.text("#trend h2")).isNotEmpty();
    assertThat(shown.text("#trend")).contains(PageNotes.SHARE + "all regions", PageNotes.TREND);
    assertThat(shown.text("#trend")).contains(PageNotes.AXIS, PageNotes.AGENDA);
    assertThat(shown.text("#coverage")).contains(" without a date are not drawn; ");
    assertThat(shown.count("[data-static]")).isZero();
    browser.picture(PICTURES.resolve("wide.png"));
  }

  @Test
  void pointOfTheTrendLeadsToExactlyItsSentences() throws Exception {
    browser.evaluate("document.querySelector('#trend .year[aria-label*=\" 2 of\"]').focus()");
    String label = shown.evaluate("document.activeElement.getAttribute('aria-label')").asText();
    browser.press("Enter", 13);

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

  @Test
  void markupInTheDataStaysText() throws Exception {
    shown.open("#region=caucasus&theme=ict&period=2026");

    assertThat(shown.text("#sentences")).contains(PAYLOAD, "They asked " + PAYLOAD);
    shown.open("#region=caucasus&period=2026");
    assertThat(shown.text("#events")).contains(PAYLOAD);
    assertThat(shown.count("section.live img")).isZero();
  }

  @Test
  void rowsAreDownloadedWithoutFormulas() throws Exception {
    shown.open("#region=caucasus&theme=ict&period=2026&role=any");
    shown.click("[data-key='sentences-csv']");

    String csv = downloaded("sentences", ".csv");
    assertThat(csv).contains(",'=HYPERLINK(");
    assertThat(csv.lines()).hasSize(4);
    assertThat(csv).contains(",wording,", ",doc_id,source_address,about_this_event,");
    assertThat(csv).contains(",,https://example.org/a,");
    assertThat(csv).contains("Demonstration data, not a source");
    shown.open("");
    for (String part : List.of("standing", "trend", "themes-by-region", "coverage", "events")) {
      shown.click("[data-key='" + part + "-jsonl']");
      assertThat(downloaded(part, ".jsonl")).startsWith("{\"");
    }
  }

  @Test
  void citationNamesItsPlaceAndRelease() throws Exception {
    shown.evaluate(
        "(() => { window.copied = ''; navigator.clipboard.writeText ="
            + " (words) => { window.copied = words; return Promise.resolve(); }; })()");
    shown.click(".statement [data-key^=cite]");
    shown.pause(50);

    assertThat(shown.text("#said")).isEqualTo("The citation is copied.");
    assertThat(shown.evaluate("window.copied").asText())
        .contains("para. 3", "Vienna", "Statement s-", "release 2026-11-21-7f2cd8c")
        .contains("About this event: https://example.org/a.", "Demonstration data, not a source.");
  }

  @Test
  void pageMeetsTheRulesOfAccessibility() throws Exception {
    for (String scheme : List.of("light", "dark")) {
      browser.scheme(scheme);
      assertThat(shown.violations()).as(scheme).isEmpty();
      browser.picture(PICTURES.resolve(scheme + ".png"));
    }
    browser.scheme("light");
    browser.size(390, 844);
    shown.open("#region=west");
    assertThat(shown.violations()).as("phone").isEmpty();
    assertThat(shown.evaluate("document.documentElement.scrollWidth").asInt())
        .isLessThanOrEqualTo(390);
    browser.picture(PICTURES.resolve("phone.png"));
    browser.print(PICTURES.resolve("print.pdf"));
  }

  @Test
  void pageThatHoldsAPartSaysHowMuchAndHowToGetTheRest() throws Exception {
    ExplorerData data = PageFixture.generated(160).data();
    ExplorerPage whole = new ExplorerPage();
    int length = whole.html(data, List.of()).length();
    Path part = folder.resolve("part.html");
    new ExplorerPage(length - 60_000).write(data, List.of(), part);
    browser.open(part.toUri().toString());

    assertThat(shown.text("#sentence-count"))
        .containsPattern(
            "This page holds the newest \\d+ of \\d+ sentences; for all of them: gapline")
        .contains("gapline export statements");
  }

  @Test
  void pageReadsWithoutScripts() throws Exception {
    try (Browser quiet = new Browser(Files.createDirectory(folder.resolve("quiet")))) {
      quiet.withoutScripts();
      quiet.open(page);
      quiet.picture(PICTURES.resolve("without-scripts.png"));
      quiet.print(PICTURES.resolve("without-scripts.pdf"));
      assertThat(quiet.complaints()).isEmpty();
    }
    assertThat(Files.size(PICTURES.resolve("without-scripts.pdf"))).isGreaterThan(20_000);
  }

  private static String downloaded(String part, String ending) throws Exception {
    Path file = folder.resolve("gapline-" + part + "-2026-11-21-7f2cd8c" + ending);
    Instant end = Instant.now().plusSeconds(20);
    while (!Files.exists(file) && Instant.now().isBefore(end)) {
      Thread.sleep(50);
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(file).as("among " + files.toList()).exists();
    }
    return Files.readString(file);
  }
}
