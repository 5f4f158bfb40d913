package org.gapline.tagging.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepsTest {

  @ParameterizedTest
  @CsvSource({
    "0.5, 8",
    "0, 0",
    "1, 16",
    "0.731, 10",
    "0.269, 6",
    "0.999, 16",
    "0.56, 8",
    "0.57, 9"
  })
  void aProbabilityIsToldByHalvesOfLogOdds(double probability, int level) {
    assertThat(Steps.level(probability)).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "3, 3", "4, 4", "5, 4", "900, 4"})
  void allLargerNumbersAreOneStep(int number, char digit) {
    assertThat(Steps.digit(number)).isEqualTo(digit);
  }
}
