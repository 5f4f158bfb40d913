package org.gapline.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FootnotesTest {

  @Test
  void numberThatNoMarkLeadsToBeginsAParagraph() {
    String text = "Figures of the year\n\n1 Officer in ten was trained in forgeries last year.";

    assertThat(Reading.text(text).text()).contains("1 Officer in ten");
  }

  @Test
  void yearsSectionsAndQuantitiesAreNoMarks() {
    for (String text :
        List.of(
            "It adopted resolution 1373 (2001) and paragraph 5.12 of the plan",
            "COVID19 and UN2020 are names, 3.5 million a number, 9/11 a day")) {
      assertThat(NoteMark.in(text)).as(text).isEmpty();
    }
  }

  @Test
  void marksStandBehindWordsStopsAndBrackets() {
    assertThat(
            NoteMark.in("Guards lack boats.12 Others (in 2001)13 do not,14 nor here\u00b9\u2075."))
        .extracting(NoteMark::number)
        .containsExactly(12, 13, 14, 15);
    assertThat(NoteMark.in("Guards lack boats [7]. More"))
        .extracting(NoteMark::number)
        .containsExactly(7);
  }
}
