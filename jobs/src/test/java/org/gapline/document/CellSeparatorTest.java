package org.gapline.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellSeparatorTest {

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void headerTellsTheSeparator(String separator) {
    String table = "State|Note|Grade\nNamibia|\"a,b;c,d;e\tf\tg\th\"|2\n".replace("|", separator);

    assertThat(CellSeparator.of(table)).isEqualTo(separator.charAt(0));
  }

  @Test
  void decimalCommasBelowAHeaderOfSemicolonsAreNone() {
    assertThat(CellSeparator.of("State;Grade\nNamibia;2,5\nGhana;1,5\n")).isEqualTo(';');
  }

  @Test
  void commaOfATitleAboveTheHeaderIsNone() {
    assertThat(CellSeparator.of("Ratings, by State, 2020\n\nState;Grade\nNamibia;2\n"))
        .isEqualTo(';');
  }

  @Test
  void headerAloneAndAHeaderOfOneColumnAreRead() {
    assertThat(CellSeparator.of("State;Grade")).isEqualTo(';');
    assertThat(CellSeparator.of("State\nNamibia\n")).isEqualTo(',');
  }
}
