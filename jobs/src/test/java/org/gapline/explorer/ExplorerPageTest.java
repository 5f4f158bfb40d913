package org.gapline.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gapline.chart.ChartFonts;
import org.gapline.chart.ChartStyle;
import org.gapline.chart.ChartWriter;
import org.gapline.chart.ChartsOfRelease;
import org.gapline.chart.DrawnChart;
import org.gapline.chart.ReleaseCaption;
import org.gapline.chart.ReleaseFixture;
import org.gapline.chart.SmallCodebook;
import org.gapline.chart.TestCaption;
import org.gapline.table.AccuracyTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplorerPageTest {

  private static final String PAYLOAD =
      "\"><script>alert(1)</script><img src=https://evil.example/x onerror=alert(2)>&amp;'";

  @TempDir Path folder;

  private final ReleaseFixture fixture = new ReleaseFixture(SmallCodebook.standard());
  private final List<SourceDocument> documents = new ArrayList<>();
  private final Map<String, String> leadIns = new HashMap<>();
  private final List<AccuracyTable.Row> accuracy = new ArrayList<>();

  @Test
  void nothingInThePageIsFetchedOrRun() throws Exception {
    Document page = page(ReleaseFixture.generated(SmallCodebook.standard(), 120, 3));

    assertThat(page.select("link, iframe, object, embed, form, base, video, audio")).isEmpty();
    assertThat(page.select("script")).hasSize(2).noneMatch(script -> script.hasAttr("src"));
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.selectFirst("style").data()).doesNotContain("url(").doesNotContain("@import");
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
      }
    }
    assertThat(page.select("[src]")).allMatch(e -> e.attr("src").startsWith("data:image/svg+xml;"));
    assertThat(page.select("[href]")).allMatch(e -> e.attr("href").matches("(#|https?://).*"));
  }

  @Test
  void policyAllowsOnlyOurStyleSheetOurScriptAndPicturesInTheFile() throws Exception {
    Document page = page(fixture);
    String policy = page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy)
        .isEqualTo(
            "default-src 'none'; img-src data:; style-src 'sha256-"
                + hash(page.selectFirst("style").data())
                + "'; script-src 'sha256-"
                + hash(page.selectFirst("script:not([type])").data())
                + "'; base-uri 'none'; form-action 'none'"
                + "; require-trusted-types-for 'script'; trusted-types 'none'");
  }

  private static String hash(String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @Test
  void markupInTheDataStaysText() throws Exception {
    String event = fixture.event("e-" + PAYLOAD, PAYLOAD, day(2020), List.of(PAYLOAD), List.of());
    fixture.statement(event, "challenge", List.of("legal-framework", PAYLOAD), PAYLOAD);
    fixture.statement(event, "recommendation", List.of("legal-framework"), PAYLOAD);
    documents.add(document(event, "javascript:alert(1)", "retold"));

    Document page = page(fixture);

    assertThat(page.select("script")).hasSize(2);
    assertThat(page.select("img")).allMatch(img -> img.attr("src").startsWith("data:"));
    assertThat(page.select("a[href^=javascript]")).isEmpty();
    assertThat(page.text()).contains("<script>alert(1)</script>", "javascript:alert(1)");
  }

  @Test
  void everyPictureSaysWhatItShows() throws Exception {
    Document page = page(ReleaseFixture.generated(SmallCodebook.standard(), 120, 3));

    assertThat(page.select("img")).isNotEmpty().allMatch(img -> img.attr("alt").length() > 40);
    assertThat(page.select("svg[role=img]")).isNotEmpty();
    assertThat(page.select("svg")).allMatch(svg -> svg.attr("aria-label").length() > 10);
  }

  @Test
  void everyLinkInsideThePageLeadsSomewhereAndIdsAreDistinct() throws Exception {
    Document page = page(ReleaseFixture.generated(SmallCodebook.standard(), 120, 3));
    List<String> ids = page.select("[id]").eachAttr("id");

    assertThat(ids).doesNotHaveDuplicates();
    for (Element link : page.select("a[href^=#]")) {
      assertThat(ids).contains(link.attr("href").substring(1));
    }
  }

  @Test
  void rowOfTheStandingListLeadsToItsSentences() throws Exception {
    String event = fixture.event(2020, List.of("west"));
    String said = fixture.statement(event, "challenge", "legal-framework");
    String advised = fixture.statement(event, "recommendation", "legal-framework");

    Document page = page(fixture);
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

  @Test
  void itemOfAListStandsWithWhatLeadsInToItAndWithoutItsSemicolon() throws Exception {
    String event = fixture.event(2020, List.of("west"));
    fixture.statement(event, "challenge", "legal-framework");
    String item =
        fixture.statement(
            event, "recommendation", List.of("legal-framework"), "appropriate training; and");
    leadIns.put(item, "Speakers recommended:");

    Document page = page(fixture);

    for (String place : List.of("td.recommendation", "#said-" + item + " .said")) {
      assertThat(page.selectFirst(place).text())
          .contains("In context: Speakers recommended: appropriate training")
          .doesNotContain("training;");
    }
  }

  @Test
  void shareStandsWithItsIntervalAndVerdictWithItsReason() throws Exception {
    for (int i = 0; i < 8; i++) {
      String role = i < 2 ? "challenge" : "progress";
      fixture.statement(fixture.event(2015 + i, List.of("west")), role, "legal-framework");
    }

    String row = page(fixture).selectFirst("#standing tbody tr").text();

    assertThat(row).contains("2 of 8", "25% (7–59)", "Insufficient evidence", "20 needed");
  }

  @Test
  void groupingHasItsOwnListBesideTheRegions() throws Exception {
    fixture.statement(fixture.event(2020, List.of("west")), "challenge", "legal-framework");

    String grouping = page(fixture).selectFirst("#region-coast").text();

    assertThat(grouping).contains("Coastal States", "1 reporting event", "1 of 1");
  }

  @Test
  void missingDateIsSaid() throws Exception {
    fixture.statement(fixture.event(null, List.of("west")), "challenge", "legal-framework");

    Document page = page(fixture);

    assertThat(page.selectFirst("#standing tbody tr td.first").text()).isEqualTo("No date");
    assertThat(page.selectFirst("#events tbody td").text()).isEqualTo("No date");
  }

  @Test
  void retoldWordingHasNoQuotationMarksAndTheSourcesOwnHas() throws Exception {
    for (String provenance : List.of("retold", "original")) {
      String event = fixture.event(2020, List.of("west"));
      String text = "“Wording,” as they said, " + provenance;
      fixture.statement(event, "challenge", List.of("legal-framework"), text);
      documents.add(document(event, "https://example.org/page", provenance));
    }

    List<String> said = page(fixture).select(".said p:first-child").eachText();

    assertThat(said).contains("Wording, as they said, retold");
    assertThat(said).contains("““Wording,” as they said, original”");
  }

  @Test
  void linkShowsItsHostAndSendsNothingAlong() throws Exception {
    String event = fixture.event(2020, List.of("west"));
    fixture.statement(event, "challenge", "legal-framework");
    documents.add(document(event, "https://www.example.org/page?a=1&b=2", "retold"));

    Element link = page(fixture).selectFirst(".origin a");

    assertThat(link.text()).isEqualTo("example.org");
    assertThat(link.attr("href")).isEqualTo("https://www.example.org/page?a=1&b=2");
    assertThat(link.attr("rel")).contains("noreferrer");
  }

  @Test
  void demonstrationMarkStandsFirstAndOnlyOnDemonstrationData() throws Exception {
    assertThat(page(fixture).body().text()).contains("Demonstration data, not a source.");
    assertThat(page(fixture, TestCaption.ORIGINAL).text()).doesNotContain("not a source");
  }

  @Test
  void emptyReleaseHasAPageThatSaysSo() throws Exception {
    Document page = page(fixture);

    assertThat(page.selectFirst(".answer").text()).isEqualTo("No event is on file yet.");
    assertThat(page.select("img")).hasSize(5);
  }

  @Test
  void answerCountsReportingAndDatedEventsAndTests() throws Exception {
    fixture.statement(fixture.event(2019, List.of("west")), "challenge", "legal-framework");
    fixture.statement(fixture.event(null, List.of("west")), "progress", "legal-framework");
    fixture.event(2020, List.of("west"));

    assertThat(page(fixture).selectFirst(".answer").text())
        .isEqualTo(
            "2 of 3 events report something; 1 of these has a date, in 2019. 1 theme was heard"
                + " as a challenge. None has enough dated events for a trend test.");
  }

  @Test
  void whatDoesNotFitIsCountedAndItsPlaceNamed() throws Exception {
    String event = fixture.event(2020, List.of("west"));
    for (int i = 0; i <= ThemeSection.MOST; i++) {
      fixture.statement(event, "challenge", "legal-framework");
    }

    assertThat(page(fixture).selectFirst("#theme-legal-framework").text())
        .contains("the newest 10 of 11; for all of them: gapline export statements");
  }

  @Test
  void samePageIsTheSameBytes() throws Exception {
    ReleaseFixture some = ReleaseFixture.generated(SmallCodebook.standard(), 40, 3);

    assertThat(page(some).outerHtml()).isEqualTo(page(some).outerHtml());
  }

  @Test
  void statementUnderTwoThemesHasItsAnchorOnce() throws Exception {
    String event = fixture.event(2020, List.of("west"));
    String said = fixture.statement(event, "challenge", List.of("legal-framework", "ict"), "Text");

    Document page = page(fixture);

    Set<String> sections = new TreeSet<>();
    page.select(".statement").forEach(s -> sections.add(s.closest("section").id()));
    assertThat(sections).containsExactly("theme-ict", "theme-legal-framework");
    assertThat(page.select("#said-" + said)).hasSize(1);
  }

  @Test
  void documentsInLanguagesThatAreNotReadAreCounted() throws Exception {
    documents.add(new SourceDocument("d1", null, null, null, null, "original", "public", "pt"));
    documents.add(new SourceDocument("d2", null, null, null, null, "original", "public", "ar"));

    assertThat(page(fixture).selectFirst(".release").text())
        .contains("Kept, language not read Arabic 1, Portuguese 1");
  }

  @Test
  void statementIsCitedBySymbolAndParagraph() throws Exception {
    String event = fixture.event(2019, List.of("west"));
    fixture.statement(event, "challenge", "legal-framework");
    documents.add(
        new SourceDocument(
            "d" + event.substring(1),
            "A letter",
            null,
            "S/2021/972",
            null,
            "original",
            "public",
            null));

    assertThat(page(fixture).selectFirst(".facts").text())
        .contains("S/2021/972, para. 3, A letter");
  }

  private static LocalDate day(int year) {
    return LocalDate.of(year, 3, 5);
  }

  private static SourceDocument document(String event, String url, String provenance) {
    return new SourceDocument(
        "d" + event.substring(1), "Title of it", url, null, null, provenance, "public", null);
  }

  private Document page(ReleaseFixture fixture) throws Exception {
    return page(fixture, TestCaption.DEMONSTRATION);
  }

  private Document page(ReleaseFixture fixture, ReleaseCaption caption) throws Exception {
    var rows = fixture.rows();
    List<DrawnChart> charts =
        new ChartWriter(ChartStyle.standard(ChartFonts.bundled()), 2)
            .write(new ChartsOfRelease(fixture.labels(), caption).charts(rows), folder);
    ExplorerData data =
        new ExplorerData(
            caption, fixture.labels(), documents, fixture.statements(), leadIns, rows, accuracy);
    return Jsoup.parse(new ExplorerPage().html(data, charts));
  }
}
