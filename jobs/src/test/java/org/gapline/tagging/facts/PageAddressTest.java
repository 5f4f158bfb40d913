package org.gapline.tagging.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the address of a page tells of its day. */
class PageAddressTest {

  private static final PartialDate NONE = new PartialDate(0, 0, 0);

  @ParameterizedTest
  @CsvSource({
    "https://x.org/2017/05/18/courts, 2017, 5, 18",
    "https://x.org/news/2017-05-18, 2017, 5, 18",
    "https://x.org/news_2017_05_18.html, 2017, 5, 18",
    "https://x.org/2016/11/courts, 2016, 11, 0",
    "https://x.org/2016/12, 2016, 12, 0",
    "https://x.org/2016/01/courts, 2016, 1, 0",
    "https://x.org/2016/courts, 2016, 0, 0",
    "https://x.org/2016/, 2016, 0, 0",
    "https://x.org/1995/courts, 1995, 0, 0",
    "https://x.org/2050/courts, 2050, 0, 0",
    "2016/11/courts, 2016, 11, 0"
  })
  void dayMonthAndYearAreReadAsFarAsTheyStandThere(String address, int year, int month, int day) {
    assertThat(PageAddress.date(address)).isEqualTo(new PartialDate(year, month, day));
  }

  @ParameterizedTest
  @CsvSource({
    "https://x.org/2016/13/courts, 2016, 0, 0",
    "https://x.org/2016/00/courts, 2016, 0, 0",
    "https://x.org/2016/113/courts, 2016, 0, 0",
    "https://x.org/2016/1/courts, 2016, 0, 0",
    "https://x.org/2017/02/30/courts, 2017, 2, 0",
    "https://x.org/2017/02/00/courts, 2017, 2, 0",
    "https://x.org/2017/02/280/courts, 2017, 2, 0"
  })
  void numbersThatAreNoMonthOrDayOfItAreLeftOut(String address, int year, int month, int day) {
    assertThat(PageAddress.date(address)).isEqualTo(new PartialDate(year, month, day));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://x.org/1994/courts",
        "https://x.org/2051/courts",
        "https://x.org/20175/courts",
        "https://x.org/a2017/courts",
        "https://x.org/2017a/courts",
        "https://x.org/courts",
        "2a17"
      })
  void otherNumbersAreNoYear(String address) {
    assertThat(PageAddress.date(address)).isEqualTo(NONE);
  }

  @Test
  void pageWithoutAddressHasNoDay() {
    assertThat(PageAddress.date(null)).isEqualTo(NONE);
  }
}
