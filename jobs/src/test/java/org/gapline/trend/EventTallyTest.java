package org.gapline.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventTallyTest {

  @Test
  void tallyAndEvidenceTravelBetweenMachines() throws Exception {
    EventEvidence event =
        Events.in(2019)
            .with("GHA")
            .gap("resources")
            .recommends("resources")
            .progress("gender")
            .build();
    EventTally tally = Events.tally(event);

    assertThat(travelled(event)).isEqualTo(event);
    EventTally arrived = (EventTally) travelled(tally);
    assertThat(StandingCalculator.rows(arrived)).isEqualTo(StandingCalculator.rows(tally));
    assertThat(TrendCalculator.rows(arrived)).isEqualTo(TrendCalculator.rows(tally));
  }

  @Test
  void emptyTallyGivesNoRows() {
    EventTally tally = new EventTally();

    assertThat(StandingCalculator.rows(tally)).isEmpty();
    assertThat(TrendCalculator.rows(tally)).isEmpty();
    assertThat(new TrendTester(Events.UNITS, 1).rows(tally)).isEmpty();
  }

  @Test
  void eventsOfVeryManySetsOfUnitsCountOnceInEachUnit() {
    EventTally tally = new EventTally();
    for (int i = 0; i < 2_500; i++) {
      EventEvidence event = Events.in(2019).id("e-" + i).gap("resources").build();
      tally.add(List.of("all", "unit-" + i), event);
    }

    assertThat(StandingCalculator.rows(tally))
        .hasSize(2_501)
        .first()
        .satisfies(row -> assertThat(row.eventsWithGap()).isEqualTo(2_500));
  }

  @Test
  void tallyThatWasAskedCountsOn() {
    EventEvidence event = Events.in(2019).gap("resources").progress("gender").build();
    EventTally asked = Events.tally(event);
    StandingCalculator.rows(asked);

    EventTally tally = asked.add(Events.UNITS.unitsOf(event), event).merge(Events.tally(event));

    assertThat(StandingCalculator.rows(tally))
        .isEqualTo(StandingCalculator.rows(Events.tally(event, event, event)));
    assertThat(TrendCalculator.rows(tally))
        .isEqualTo(TrendCalculator.rows(Events.tally(event, event, event)));
  }

  private static Object travelled(Object value) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }
}
