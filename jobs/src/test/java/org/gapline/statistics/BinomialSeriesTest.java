package org.gapline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gapline.statistics.BinomialSeries.Point;
import org.junit.jupiter.api.Test;

class BinomialSeriesTest {

  @Test
  void timesThatDoNotIncreaseAreRefusedByName() {
    List<Point> twice = List.of(new Point(2020, 4, 1), new Point(2020, 4, 2));
    List<Point> back = List.of(new Point(2021, 4, 1), new Point(2020, 4, 2));

    assertThatThrownBy(() -> BinomialSeries.of(twice))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("times do not increase: 2020, 2020");
    assertThatThrownBy(() -> new BinomialSeries(back))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("times do not increase: 2021, 2020");
    assertThat(BinomialSeries.of(back).points())
        .extracting(Point::time)
        .containsExactly(2020, 2021);
  }

  @Test
  void shareIsThatOfTheSuccesses() {
    assertThat(new Point(2020, 4, 3).share()).isEqualTo(0.75);
  }
}
