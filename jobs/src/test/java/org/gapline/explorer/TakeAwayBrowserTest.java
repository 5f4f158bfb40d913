package org.gapline.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a reader takes along from the page, files and citations, in Chromium. */
class TakeAwayBrowserTest {

  @RegisterExtension static final PageInChromium PAGE = new PageInChromium(AwkwardRelease.page());

  private final OpenPage shown = PAGE.shown();

  @Test
  void rowsAreDownloadedWithoutFormulas() throws Exception {
    shown.open("#region=caucasus&theme=ict&period=2026&role=any");
    shown.click("[data-key='sentences-csv']");

    String csv = PAGE.saved("sentences", ".csv");
    assertThat(csv).contains(",'=HYPERLINK(");
    assertThat(csv.lines()).hasSize(4);
    assertThat(csv).contains(",wording,", ",doc_id,source_address,about_this_event,");
    assertThat(csv).contains(",,https://example.org/a,");
    assertThat(csv).contains("Demonstration data, not a source");
    shown.open("");
    for (String part : List.of("standing", "trend", "themes-by-region", "coverage", "events")) {
      shown.click("[data-key='" + part + "-jsonl']");
      assertThat(PAGE.saved(part, ".jsonl")).startsWith("{\"");
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
}
