package org.gapline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonIntervalTest {

  private static final Offset<Double> TO_FOUR_DECIMALS = within(5e-5);

  /** R. G. Newcombe, Statistics in Medicine 17 (1998), 857-872, table I, method 3. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    " 0,  20, 0.0000, 0.1611",
    " 1,  29, 0.0061, 0.1718"
  })
  void agreesWithNewcombesTable(int successes, int trials, double low, double high) {
    Proportion share = WilsonInterval.of(successes, trials);

    assertThat(share.low()).isCloseTo(low, TO_FOUR_DECIMALS);
    assertThat(share.high()).isCloseTo(high, TO_FOUR_DECIMALS);
    assertThat(share.share()).isEqualTo((double) successes / trials);
  }

  @Test
  void onlySuccessesEndAtExactlyOne() {
    Proportion share = WilsonInterval.of(1, 1);

    assertThat(share.high()).isEqualTo(1);
    assertThat(share.low()).isCloseTo(0.2065, TO_FOUR_DECIMALS);
  }

  @Test
  void noTrialHasNoShare() {
    assertThatThrownBy(() -> WilsonInterval.of(0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("0 successes in 0 trials");
  }
}
