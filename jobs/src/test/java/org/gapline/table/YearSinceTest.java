package org.gapline.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class YearSinceTest {

  @Test
  void whatIsWrittenIsReadBack() {
    YearSince year = new YearSince(-3, -12.5, 4);

    assertThat(year.inWords()).isEqualTo("-3: -12.5 points, 4 States");
    assertThat(YearSince.of(year.inWords())).isEqualTo(year);
  }

  @Test
  void otherWordsAreRefused() {
    assertThatThrownBy(() -> YearSince.of("3 years: 2 points"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3 years");
  }
}
