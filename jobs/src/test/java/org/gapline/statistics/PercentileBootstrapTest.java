package org.gapline.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PercentileBootstrapTest {

  private static final int CLUSTERS = 10;

  /** The mean of a draw, where its smallest place is below a bound. */
  private static Function<int[], OptionalDouble> meanWhereSmallestIsBelow(int bound) {
    return draw ->
        Arrays.stream(draw).min().orElseThrow() < bound
            ? Arrays.stream(draw).average()
            : OptionalDouble.empty();
  }

  @Test
  void theIntervalHoldsTheFigure() {
    PercentileBootstrap interval =
        PercentileBootstrap.of(CLUSTERS, meanWhereSmallestIsBelow(CLUSTERS), 1).orElseThrow();

    assertThat(interval.low()).isLessThan(4.5);
    assertThat(interval.high()).isGreaterThan(4.5);
  }

  @Test
  void noIntervalIsMadeOfThoseDrawsAloneThatHaveTheFigure() {
    // 0.9^10 of the draws, a third, miss the first cluster; 0.7^10, one in 35, the first three.
    assertThat(PercentileBootstrap.of(CLUSTERS, meanWhereSmallestIsBelow(1), 1)).isEmpty();
    assertThat(PercentileBootstrap.of(CLUSTERS, meanWhereSmallestIsBelow(3), 1)).isPresent();
  }

  @Test
  void oneClusterHasNoInterval() {
    assertThat(PercentileBootstrap.of(1, meanWhereSmallestIsBelow(1), 1)).isEmpty();
  }
}
