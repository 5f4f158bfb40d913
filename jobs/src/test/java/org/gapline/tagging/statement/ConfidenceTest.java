package org.gapline.tagging.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gapline.codebook.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceTest {

  @ParameterizedTest
  @CsvSource({
    "0,   0, 0, 0.15",
    "1,   1, 0, 0.37",
    "1,   1, 1, 0.49",
    "1,   1, 5, 0.49",
    "3,   2, 1, 0.87",
    "3.5, 2, 1, 0.95",
    "9,   9, 1, 0.95",
    "9,   9, 0, 0.83"
  })
  void growsWithStrengthLeadAndAThemeUpToABound(
      double strength, double lead, int themes, double confidence) {
    Decision decision = new Decision(Role.CHALLENGE, strength, lead, List.of("rule"), Double.NaN);

    assertThat(Confidence.of(decision, themes)).isEqualTo(confidence);
  }
}
