package org.gapline.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.gapline.chart.ReleaseFixture;
import org.gapline.chart.SmallCodebook;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps the page closed to whatever its data hold. */
class ExplorerPageSafetyTest {

  private static final String PAYLOAD =
      "\"><script>alert(1)</script><img src=https://evil.example/x onerror=alert(2)>&amp;'";

  @TempDir Path folder;

  private ParsedPage parsed;
  private ReleaseFixture fixture;

  @BeforeEach
  void emptyRelease() {
    parsed = new ParsedPage(folder);
    fixture = parsed.fixture();
  }

  @Test
  void nothingInThePageIsFetchedOrRun() throws Exception {
    Document page = parsed.page(ReleaseFixture.generated(SmallCodebook.standard(), 120, 3));

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
    Document page = parsed.page();
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
    String event =
        fixture.event(
            "e-" + PAYLOAD, PAYLOAD, LocalDate.of(2020, 3, 5), List.of(PAYLOAD), List.of());
    fixture.statement(event, "challenge", List.of("legal-framework", PAYLOAD), PAYLOAD);
    fixture.statement(event, "recommendation", List.of("legal-framework"), PAYLOAD);
    parsed.add(ParsedPage.document(event, "javascript:alert(1)", "retold"));

    Document page = parsed.page();

    assertThat(page.select("script")).hasSize(2);
    assertThat(page.select("img")).allMatch(img -> img.attr("src").startsWith("data:"));
    assertThat(page.select("a[href^=javascript]")).isEmpty();
    assertThat(page.text()).contains("<script>alert(1)</script>", "javascript:alert(1)");
  }

  @Test
  void linkShowsItsHostAndSendsNothingAlong() throws Exception {
    String event = fixture.event(2020, List.of("west"));
    fixture.statement(event, "challenge", "legal-framework");
    parsed.add(ParsedPage.document(event, "https://www.example.org/page?a=1&b=2", "retold"));

    Element link = parsed.page().selectFirst(".origin a");

    assertThat(link.text()).isEqualTo("example.org");
    assertThat(link.attr("href")).isEqualTo("https://www.example.org/page?a=1&b=2");
    assertThat(link.attr("rel")).contains("noreferrer");
  }

  @Test
  void everyLinkInsideThePageLeadsSomewhereAndIdsAreDistinct() throws Exception {
    Document page = parsed.page(ReleaseFixture.generated(SmallCodebook.standard(), 120, 3));
    List<String> ids = page.select("[id]").eachAttr("id");

    assertThat(ids).doesNotHaveDuplicates();
    for (Element link : page.select("a[href^=#]")) {
      assertThat(ids).contains(link.attr("href").substring(1));
    }
  }

  @Test
  void samePageIsTheSameBytes() throws Exception {
    ReleaseFixture some = ReleaseFixture.generated(SmallCodebook.standard(), 40, 3);

    assertThat(parsed.page(some).outerHtml()).isEqualTo(parsed.page(some).outerHtml());
  }
}
