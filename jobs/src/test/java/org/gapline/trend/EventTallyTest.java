package org.gapline.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
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
