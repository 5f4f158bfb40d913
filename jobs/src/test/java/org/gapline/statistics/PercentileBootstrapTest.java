package org.gapline.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
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

  @Test
  void oneDrawInFortyLiesBeyondEachEnd() {
    AtomicInteger draw = new AtomicInteger();
    PercentileBootstrap interval =
        PercentileBootstrap.of(2, places -> OptionalDouble.of(draw.getAndIncrement()), 1)
            .orElseThrow();
    int last = draw.get() - 1;

    assertThat(interval.low()).isEqualTo(Math.floor(0.025 * last));
    assertThat(interval.high()).isEqualTo(Math.ceil(0.975 * last));
  }

  @Test
  void nineDrawsInTenAreEnough() {
    AtomicInteger all = new AtomicInteger();
    PercentileBootstrap.of(2, places -> OptionalDouble.of(all.getAndIncrement()), 1);
    int tenth = all.get() / 10;

    assertThat(PercentileBootstrap.of(2, figureButFor(tenth), 1)).isPresent();
    assertThat(PercentileBootstrap.of(2, figureButFor(tenth + 1), 1)).isEmpty();
  }

  /** A figure that so many draws do not have. */
  private static Function<int[], OptionalDouble> figureButFor(int draws) {
    AtomicInteger draw = new AtomicInteger();
    return places ->
        draw.getAndIncrement() < draws ? OptionalDouble.empty() : OptionalDouble.of(draw.get());
  }
}
