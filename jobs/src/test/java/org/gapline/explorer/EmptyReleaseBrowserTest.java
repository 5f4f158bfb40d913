package org.gapline.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page of a release without events, in Chromium. */
class EmptyReleaseBrowserTest {

  @RegisterExtension static final PageInChromium PAGE = new PageInChromium(new PageFixture());

  private final OpenPage shown = PAGE.shown();

  @Test
  void everyPartSaysThatItIsEmptyAndOffersNothing() throws Exception {
    assertThat(shown.text("#standing .answer")).isEqualTo("No event is on file yet.");
    assertThat(shown.text("#coverage")).endsWith("No event with a date is on file.");
    assertThat(shown.text("#matrix")).endsWith("No reported challenge is on file.");
    assertThat(shown.count(".downloads")).isZero();
    assertThat(shown.count("[data-static]")).isZero();
    assertThat(shown.violations()).isEmpty();
  }

  @Test
  void linkOfAFullerReleaseIsToldWhatIsMissing() throws Exception {
    shown.open("#region=west&theme=ict&period=2019-2021&sentence=s-0001&event=e-9001");

    assertThat(shown.text("#standing > .missing"))
        .contains("period “2019-2021”", "sentence “s-0001”", "event “e-9001”");
    assertThat(shown.count("#sentences .nothing")).isEqualTo(1);
  }
}
