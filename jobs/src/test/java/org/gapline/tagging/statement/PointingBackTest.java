package org.gapline.tagging.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A statement that only points back is about the subject of the sentence before it. */
class PointingBackTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Returnees came up. Experts urged patience with such people.",
        "Returnees came up. Experts urged patience with them.",
        "Returnees came up. Experts recommended that they wait.",
        "Returnees came up. Experts urged a debate about it."
      })
  void subjectIsThatOfTheSentenceBefore(String text) {
    assertThat(ByRules.only(text).themes()).containsExactly("foreign-fighters");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Returnees came up. In this regard experts urged patience.",
        "Returnees came up. Experts recommended that patience be shown.",
        "Returnees came up. Experts said it was wise to urge patience.",
        "# Returnees\n\nExperts urged patience with them.",
        "Returnees, drones, judges, banks and ports came up. Experts urged patience with them."
      })
  void noSubjectIsTakenWhereNoneIsPointedAt(String text) {
    assertThat(ByRules.only(text).themes()).containsExactly("other");
  }
}
