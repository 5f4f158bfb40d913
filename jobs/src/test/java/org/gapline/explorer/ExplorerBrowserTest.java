package org.gapline.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page as a whole in Chromium: how it opens, on what it is read, and what it holds. */
class ExplorerBrowserTest {

  private static final Path PICTURES = Path.of("target", "explorer");

  @RegisterExtension static final PageInChromium PAGE = new PageInChromium(AwkwardRelease.page());

  private final OpenPage shown = PAGE.shown();

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
    PAGE.browser().picture(PICTURES.resolve("wide.png"));
  }

  @Test
  void answerForARegionCountsSubThemesApartAsTheOneForAllRegions() throws Exception {
    shown.open("#region=west");
    assertThat(shown.text("#standing .answer"))
        .containsPattern("\\d+ themes? and 1 sub-theme were heard");
  }

  @Test
  void markupInTheDataStaysText() throws Exception {
    shown.open("#region=caucasus&theme=ict&period=2026");

    assertThat(shown.text("#sentences"))
        .contains(AwkwardRelease.MARKUP, "They asked " + AwkwardRelease.MARKUP);
    shown.open("#region=caucasus&period=2026");
    assertThat(shown.text("#events")).contains(AwkwardRelease.MARKUP);
    assertThat(shown.count("section.live img")).isZero();
  }

  @Test
  void pageMeetsTheRulesOfAccessibility() throws Exception {
    for (String scheme : List.of("light", "dark")) {
      PAGE.browser().scheme(scheme);
      assertThat(shown.violations()).as(scheme).isEmpty();
      PAGE.browser().picture(PICTURES.resolve(scheme + ".png"));
    }
    PAGE.browser().scheme("light");
    PAGE.browser().size(390, 844);
    shown.open("#region=west");
    assertThat(shown.violations()).as("phone").isEmpty();
    assertThat(shown.evaluate("document.documentElement.scrollWidth").asInt())
        .isLessThanOrEqualTo(390);
    PAGE.browser().picture(PICTURES.resolve("phone.png"));
    PAGE.browser().print(PICTURES.resolve("print.pdf"));
  }

  @Test
  void pageThatHoldsAPartSaysHowMuchAndHowToGetTheRest() throws Exception {
    ExplorerData data = PageFixture.generated(160).data();
    ExplorerPage whole = new ExplorerPage();
    int length = whole.html(data, List.of()).length();
    Path part = PAGE.folder().resolve("part.html");
    new ExplorerPage(length - 60_000).write(PageDraft.of(data), List.of(), part);
    PAGE.browser().open(part.toUri().toString());

    assertThat(shown.text("#sentence-count"))
        .containsPattern(
            "This page holds the newest \\d+ of \\d+ sentences; for all of them: gapline")
        .contains("gapline export statements");
  }

  @Test
  void pageReadsWithoutScripts() throws Exception {
    try (Browser quiet = new Browser(Files.createDirectory(PAGE.folder().resolve("quiet")))) {
      quiet.withoutScripts();
      quiet.open(PAGE.address());
      quiet.picture(PICTURES.resolve("without-scripts.png"));
      quiet.print(PICTURES.resolve("without-scripts.pdf"));
      assertThat(quiet.complaints()).isEmpty();
    }
    assertThat(Files.size(PICTURES.resolve("without-scripts.pdf"))).isGreaterThan(20_000);
  }
}
