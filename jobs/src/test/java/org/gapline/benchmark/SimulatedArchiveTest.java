package org.gapline.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.gapline.table.TrendTestTable;
import org.gapline.trend.TrendTester;
import org.junit.jupiter.api.Test;

/** The archives of the calibration can be drawn and tested as a release is. */
class SimulatedArchiveTest {

  private static List<TrendTestTable.Row> rows(World world) {
    SimulatedArchive archive = new SimulatedArchive(world, 80, new SplittableRandom(11));
    return new TrendTester(SimulatedArchive.UNITS, 11).rows(archive.tally());
  }

  @Test
  void theSameArchiveIsDrawnEachTime() {
    World world = World.unchanging("lengths differ").withLengthsOverRange(100).withSlope(3);

    assertThat(rows(world)).isEqualTo(rows(world)).isNotEmpty();
  }

  @Test
  void aTaggerThatFindsLessMakesFewerGaps() {
    assertThat(gaps(World.unchanging("half is found").withRecall(0.5, 0.5)))
        .isLessThan(gaps(World.unchanging("all is found")));
  }

  private static int gaps(World world) {
    return rows(world).stream().mapToInt(TrendTestTable.Row::eventsWithGap).sum();
  }
}
