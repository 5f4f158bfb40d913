package org.gapline.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrendMeaningTest {

  @Test
  void trendHoldsAfterCorrection() {
    for (String verdict : new String[] {"rising", "falling"}) {
      assertThat(new TrendMeaning(verdict, 0.01, 0.4, 2.0, 1.5).words())
          .isEqualTo("The change holds after correction for the number of tests made.");
    }
  }

  @Test
  void changeThatTheAgendaMakesDoesNotHoldOnceItIsAllowedFor() {
    assertThat(new TrendMeaning("follows the agenda", 0.01, 0.4, 2.0, 1.5).words())
        .startsWith("A change shows as counted, and does not hold once we allow for");
    assertThat(new TrendMeaning("follows the agenda", 0.01, -2.0, -0.4, 1.5).words())
        .startsWith("A change shows as counted, and does not hold once we allow for");
  }

  @Test
  void changeThatTheAgendaHidAppearsOnlyOnceItIsAllowedFor() {
    String appears = "No change shows as counted; one appears only once we allow for";

    assertThat(new TrendMeaning("follows the agenda", 0.185, -0.4, 2.0, 1.5).words())
        .startsWith(appears);
    assertThat(new TrendMeaning("follows the agenda", 0.185, 0.1, 2.0, 1.5).words())
        .startsWith(appears);
    assertThat(new TrendMeaning("follows the agenda", null, null, null, null).words())
        .startsWith(appears);
  }

  @Test
  void changeAsCountedThatIsNoTrendIsOneOfLengthAndNotOfTheNumberOfTests() {
    assertThat(new TrendMeaning("no clear trend", 0.0002, 4.9, 12.8, 2.0).words())
        .isEqualTo(
            "A change shows as counted, after correction for the number of tests, but not once"
                + " we allow for the length of reports, which may merely have become longer or"
                + " shorter.");
  }

  @Test
  void intervalOnOneSideThatDoesNotHoldAfterCorrectionSaysSo() {
    assertThat(new TrendMeaning("no clear trend", 0.06, 0.1, 2.8, 2.0).words())
        .isEqualTo(
            "The interval lies on one side, but does not hold after correction for the number of"
                + " tests. A change smaller than 2.0 points a year would probably have been"
                + " missed.");
  }

  @Test
  void whereNoChangeShowsBothEndsOfTheIntervalAreNamed() {
    assertThat(new TrendMeaning("no clear trend", 0.7, -1.25, 2.0, null).words())
        .isEqualTo("The data fit a fall of 1.3 points a year as well as a rise of 2.0.");
    assertThat(new TrendMeaning("no clear trend", 0.01, -1.2, 2.0, null).words())
        .startsWith("The data fit a fall of 1.2 points");
  }

  @Test
  void smallEndOfTheIntervalIsNotRoundedToNothing() {
    assertThat(new TrendMeaning("no clear trend", 0.7, -2.4, 0.03, null).words())
        .isEqualTo("The data fit a fall of 2.4 points a year as well as a rise of 0.03.");
    assertThat(new TrendMeaning("no clear trend", 0.7, -0.001, 2.4, null).words())
        .contains("a fall of less than 0.01 points a year");
  }

  @Test
  void withoutAnIntervalNothingShows() {
    assertThat(new TrendMeaning("no clear trend", 0.7, null, 2.0, null).words())
        .isEqualTo("Neither a rise nor a fall shows.");
    assertThat(new TrendMeaning("no clear trend", 0.7, -1.0, null, null).words())
        .isEqualTo("Neither a rise nor a fall shows.");
  }
}
