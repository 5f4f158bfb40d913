package org.gapline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {

  @Test
  void shareThatIsNotNothingIsNeverCalledNothing() {
    assertThat(Wording.percent(0)).isEqualTo("0%");
    assertThat(Wording.percent(1 / 300.0)).isEqualTo("under 1%");
    assertThat(Wording.percent(0.125)).isEqualTo("13%");
  }

  @Test
  void shareThatIsNotAllIsNeverCalledAll() {
    assertThat(Wording.percent(299 / 300.0)).isEqualTo("over 99%");
    assertThat(Wording.percent(1)).isEqualTo("100%");
  }

  @Test
  void shareOfNothingHasNoPercentage() {
    assertThat(Wording.share(new Tally(0, 0))).isEqualTo("0 of 0 events");
    assertThat(Wording.share(new Tally(1, 1))).isEqualTo("1 of 1 event (100%)");
  }

  @Test
  void pointsCarryTheirSignUnlessTheyRoundToNone() {
    assertThat(Wording.points(0.46)).isEqualTo("+0.5");
    assertThat(Wording.points(-1.14)).isEqualTo("−1.1");
    assertThat(Wording.points(-0.04)).isEqualTo("0.0");
  }

  @Test
  void changeWithoutIntervalStandsAlone() {
    assertThat(Wording.change(0.5, -1.1, 2.2)).isEqualTo("+0.5 points a year (−1.1 to +2.2)");
    assertThat(Wording.change(0.5, null, null)).isEqualTo("+0.5 points a year");
    assertThat(Wording.change(null, null, null)).isEmpty();
  }

  @Test
  void listOfListsIsSetOffBySemicolons() {
    assertThat(Wording.list(List.of())).isEmpty();
    assertThat(Wording.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    assertThat(Wording.list(List.of("a, b", "c"))).isEqualTo("a, b; and c");
    assertThat(Wording.list(List.of("a", "b and c"))).isEqualTo("a; and b and c");
  }

  @Test
  void acronymKeepsItsCapitalsInsideASentence() {
    assertThat(Wording.inSentence("Borders and travel")).isEqualTo("borders and travel");
    assertThat(Wording.inSentence("ICT and new technologies"))
        .isEqualTo("ICT and new technologies");
  }

  @Test
  void smallNumbersAreWordsAndLargeOnesHaveCommas() {
    assertThat(Wording.number(7)).isEqualTo("seven");
    assertThat(Wording.number(1234)).isEqualTo("1,234");
    assertThat(Wording.count(1, "event")).isEqualTo("1 event");
  }

  @Test
  void smallProbabilityKeepsADigitMore() {
    assertThat(Wording.probability(0.957)).isEqualTo("0.96");
    assertThat(Wording.probability(0.0312)).isEqualTo("0.031");
    assertThat(Wording.probability(0.0001)).isEqualTo("under 0.001");
  }

  @Test
  void intervalHasNoDecimals() {
    assertThat(Wording.interval(new Tally(16, 120))).isEqualTo("13% (8–21)");
  }
}
