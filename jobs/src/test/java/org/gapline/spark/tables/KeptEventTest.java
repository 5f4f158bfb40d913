package org.gapline.spark.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gapline.table.RecordBytes;
import org.gapline.trend.EventEvidence;
import org.junit.jupiter.api.Test;

class KeptEventTest {

  @Test
  void eventIsHeardAgainAsItWas() throws IOException {
    assertHeardAgain(
        new EventEvidence(
            "e-1",
            LocalDate.of(2019, 11, 12),
            2019,
            List.of("west-africa"),
            List.of("ecowas"),
            List.of("GHA", "BEN"),
            Set.of("border-travel", "gender"),
            3,
            Map.of("resources", "s-1", "gender", "s-2"),
            Map.of("resources", "s-3"),
            Set.of("gender"),
            Set.of("s-2", "s-3"),
            400));
  }

  @Test
  void undatedEventAtWhichNothingWasSaidIsHeardAgainAsItWas() throws IOException {
    assertHeardAgain(
        new EventEvidence(
            "e-1", null, null, List.of(), List.of(), List.of(), Set.of(), 0, Map.of(), Map.of(),
            Set.of(), Set.of(), 0));
  }

  private static void assertHeardAgain(EventEvidence heard) throws IOException {
    RecordBytes<KeptEvent> codec = RecordBytes.of(KeptEvent.class);
    KeptEvent kept = KeptEvent.of(heard, List.of(new KeptEvent.Place(3)));

    KeptEvent again = codec.fromBytes(codec.toBytes(kept));

    assertThat(again).isEqualTo(kept);
    assertThat(again.evidence()).isEqualTo(heard);
  }
}
