package org.gapline.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.gapline.codebook.LanguagePatterns;
import org.gapline.codebook.Theme;
import org.gapline.table.CoOccurrenceTable;
import org.junit.jupiter.api.Test;

class CoOccurrenceCalculatorTest {

  private static final CoOccurrenceCalculator CALCULATOR =
      new CoOccurrenceCalculator(
          List.of(theme("aviation", "borders"), theme("borders"), theme("training")));

  private static Theme theme(String id, String... parents) {
    return new Theme(
        id,
        List.of(parents),
        "area",
        id,
        "",
        LanguagePatterns.NONE,
        LanguagePatterns.NONE,
        List.of());
  }

  @Test
  void countsEventsWithBothAndComparesWithChance() {
    List<EventEvidence> events = new ArrayList<>();
    events.addAll(Events.in(2019).gap("borders", "training").times(6));
    events.addAll(Events.in(2020).gap("training").times(4));
    events.addAll(Events.in(2021).times(10));

    List<CoOccurrenceTable.Row> rows = CALCULATOR.rows(Events.tally(events));

    // 6 / 20 over 6 / 20 times 10 / 20.
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).themeA()).isEqualTo("borders");
    assertThat(rows.get(0).themeB()).isEqualTo("training");
    assertThat(rows.get(0).eventsWithBoth()).isEqualTo(6);
    assertThat(rows.get(0).lift()).isCloseTo(2, within(1e-12));
  }

  @Test
  void fourEventsWithBothHaveNoRow() {
    assertThat(CALCULATOR.rows(Events.tally(Events.in(2019).gap("borders", "training").times(4))))
        .isEmpty();
  }

  @Test
  void aSubThemeAndItsParentHaveNoRow() {
    assertThat(CALCULATOR.rows(Events.tally(Events.in(2019).gap("aviation", "borders").times(9))))
        .isEmpty();
  }

  @Test
  void anEventForTwoRegionsCountsOnceAndAnUndatedOneToo() {
    List<EventEvidence> events = new ArrayList<>();
    events.addAll(
        Events.in(2019)
            .forRegions("west-africa", "east-africa")
            .gap("borders", "training")
            .times(4));
    events.addAll(Events.undated().gap("borders", "training").times(1));

    assertThat(CALCULATOR.rows(Events.tally(events)))
        .singleElement()
        .satisfies(row -> assertThat(row.eventsWithBoth()).isEqualTo(5));
  }

  @Test
  void silentEventsAreNoOccasions() {
    List<EventEvidence> events = new ArrayList<>();
    events.addAll(Events.in(2019).gap("borders", "training").times(5));
    events.addAll(Events.in(2019).silent().times(50));

    assertThat(CALCULATOR.rows(Events.tally(events)).get(0).lift()).isEqualTo(1);
  }
}
