package org.gapline.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gapline.trend.TestedTrends.EVENTS;
import static org.gapline.trend.TestedTrends.series;
import static org.gapline.trend.TestedTrends.tester;
import static org.gapline.trend.TestedTrends.westAfrica;

import java.util.ArrayList;
import java.util.List;
import org.gapline.statistics.BenjaminiHochberg;
import org.gapline.table.TrendTestTable;
import org.junit.jupiter.api.Test;

/** What follows from a test being one of many. */
class TestFamilyTest {

  @Test
  void qValuesAreThoseOfTheFamilyWithoutGroupings() {
    List<EventEvidence> events = new ArrayList<>(series("resources", 4, 6, 5, 8, 9, 11));
    events.addAll(series("gender", 8, 10, 7, 9, 10, 8));
    EventTally tally = Events.tally(events);

    List<TrendTestTable.Row> rows = tester().rows(tally);
    List<TrendTestTable.Row> family =
        rows.stream().filter(row -> !Events.UNITS.isGrouping(row.region())).toList();
    double[] qValues =
        BenjaminiHochberg.qValues(
            family.stream().mapToDouble(TrendTestTable.Row::pValue).toArray());

    assertThat(family).hasSize(6);
    for (int i = 0; i < qValues.length; i++) {
      assertThat(family.get(i).qValue()).isEqualTo(qValues[i]);
    }
    assertThat(rows)
        .filteredOn(
            row ->
                row.region().equals("west-and-central-africa") && row.theme().equals("resources"))
        .singleElement()
        .satisfies(row -> assertThat(row.qValue()).isGreaterThan(row.pValue()));
  }

  @Test
  void aTrendMustBeOneOfItsFamilyAlsoWhereLengthIsAllowedFor() {
    // Reports with the gap are longer in every year, so that length alone tells a good part of it.
    List<EventEvidence> events = new ArrayList<>();
    int[] gaps = {4, 6, 5, 8, 9, 11};
    for (int i = 0; i < gaps.length; i++) {
      events.addAll(Events.in(2014 + i).words(500 + 80 * i).gap("resources").times(gaps[i]));
      events.addAll(Events.in(2014 + i).words(300 + 30 * i).times(EVENTS - gaps[i]));
    }
    events.addAll(series("gender", 8, 10, 7, 9, 10, 8));
    events.addAll(series("victims", 3, 2, 4, 6, 5, 7));

    List<TrendTestTable.Row> family =
        tester().rows(Events.tally(events)).stream()
            .filter(row -> row.pValue() != null && !Events.UNITS.isGrouping(row.region()))
            .toList();

    double[] ofBoth =
        family.stream().mapToDouble(row -> Math.max(row.pValue(), row.pGivenLength())).toArray();
    double[] qValues = BenjaminiHochberg.qValues(ofBoth);
    assertThat(family).anyMatch(row -> row.pGivenLength() < row.pValue());
    assertThat(family).anyMatch(row -> row.pGivenLength() > row.pValue());
    assertThat(family).anyMatch(row -> row.qGivenLength() > row.pGivenLength());
    for (int i = 0; i < qValues.length; i++) {
      assertThat(family.get(i).qGivenLength()).isEqualTo(qValues[i]);
    }
  }

  @Test
  void aVerdictAsksForMoreThanOneTestAlone() {
    TrendTestTable.Row row = westAfrica(series("resources", 4, 6, 5, 8, 9, 11));

    assertThat(row.dispersion()).isEqualTo(1);
    assertThat(row.changeForVerdict()).isGreaterThan(row.detectableChange());
  }
}
