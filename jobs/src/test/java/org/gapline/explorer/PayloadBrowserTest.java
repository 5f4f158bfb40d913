package org.gapline.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.gapline.briefing.RenderedBriefing;
import org.gapline.chart.PayloadCharts;
import org.gapline.hostile.Payloads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Texts that would be markup, in the page, in a briefing and in pictures, opened in Chromium. */
class PayloadBrowserTest {

  @RegisterExtension static final PageInChromium PAGE = new PageInChromium(release());

  private static final int LISTED = 20;

  private final OpenPage shown = PAGE.shown();

  private static PageFixture release() {
    PageFixture page = PageFixture.generated(60);
    int number = 0;
    for (String payload : Payloads.MARKUP) {
      LocalDate day = LocalDate.of(2026, 2, 1 + number % 28);
      String event = page.event("e-9" + number++, payload, day, "caucasus");
      page.leadIn(page.statement(event, "challenge", "ict", payload), payload);
      page.phrase(payload, List.of());
    }
    page.eventWithAddress("e-link", LocalDate.of(2026, 3, 1), "javascript:struck=1");
    return page;
  }

  @Test
  void thePageShowsMarkupAsText() throws Exception {
    shown.open("#region=caucasus&theme=ict&period=2026");
    String sentences = shown.text("#sentences");
    assertThat(Payloads.MARKUP.stream().filter(sentences::contains))
        .as("of the newest, which are listed first")
        .hasSizeGreaterThanOrEqualTo(LISTED);
    assertThat(shown.count("section.live :is(img, script, iframe, svg script, form)")).isZero();
    nothingStruck();
    shown.search("<script>");
    nothingStruck();
    shown.open("#region=%3Cimg%20src%3Dx%20onerror%3Dstruck%3D1%3E&theme=%22%3E%3Cscript%3E");
    nothingStruck();
  }

  @Test
  void aBriefingShowsMarkupAsText() throws Exception {
    Path file = PAGE.folder().resolve("briefing.html");
    for (String payload : Payloads.MARKUP) {
      Files.write(file, RenderedBriefing.html(PAGE.folder(), payload));
      PAGE.browser().open(file.toUri().toString());

      assertThat(shown.count("script, iframe, object, form, base, link, [onerror], [onload]"))
          .isZero();
      assertThat(shown.text("body")).contains(payload.replaceAll("^\u2028|\u2029.*", ""));
      nothingStruck();
    }
  }

  @Test
  void picturesShowMarkupAsText() throws Exception {
    for (String svg : PayloadCharts.drawn(PAGE.folder(), Payloads.MARKUP)) {
      Path file = PAGE.folder().resolve("chart.svg");
      Files.write(file, svg.getBytes(StandardCharsets.UTF_8));
      PAGE.browser().open(file.toUri().toString());

      assertThat(shown.evaluate("document.documentElement.tagName").asText()).isEqualTo("svg");
      assertThat(shown.count("script, a, foreignObject, image, use, animate, style")).isZero();
      nothingStruck();
    }
  }

  private void nothingStruck() throws Exception {
    assertThat(shown.evaluate("typeof window.struck").asText()).isEqualTo("undefined");
  }
}
