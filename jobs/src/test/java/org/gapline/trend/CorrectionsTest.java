package org.gapline.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.gapline.statistics.WilsonInterval;
import org.gapline.table.AccuracyTable;
import org.gapline.table.TrendTable;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

  private static AccuracyTable.Row read(int gaps, int found, int others, int passed) {
    return new AccuracyTable.Row(
        "resources",
        9,
        0,
        0,
        0,
        null,
        null,
        null,
        null,
        null,
        null,
        gaps,
        found,
        null,
        null,
        null,
        others,
        passed,
        null,
        null,
        null);
  }

  @Test
  void aShareIsCorrectedForWhatReadersFoundMissedAndWrong() {
    Corrections corrections = Corrections.of(List.of(read(40, 36, 60, 54)));

    assertThat(corrections.of("resources", WilsonInterval.of(30, 100)).orElseThrow().share())
        .isCloseTo(0.25, within(1e-12));
    assertThat(corrections.of("gender", WilsonInterval.of(30, 100))).isEmpty();
    assertThat(corrections.of("resources", null)).isEmpty();
  }

  @Test
  void fewEventsReadCorrectNothing() {
    assertThat(
            Corrections.of(List.of(read(4, 4, 60, 54))).of("resources", WilsonInterval.of(30, 100)))
        .isEmpty();
  }

  @Test
  void trendsHoldTheCorrectedShareWhereThereIsOne() {
    EventTally tally = Events.tally(Events.in(2016).gap("resources").build());

    TrendTable.Row corrected =
        TrendCalculator.rows(tally, Corrections.of(List.of(read(40, 36, 60, 54)))).get(0);

    assertThat(corrected.shareCorrected()).isEqualTo(1);
    assertThat(corrected.correctedLow()).isBetween(0.0, 0.5);
    assertThat(TrendCalculator.rows(tally).get(0).shareCorrected()).isNull();
  }
}
