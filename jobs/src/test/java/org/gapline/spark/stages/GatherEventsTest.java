package org.gapline.spark.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.spark.api.java.JavaRDD;
import org.gapline.spark.SharedSpark;
import org.gapline.spark.tables.DocumentLength;
import org.gapline.spark.tables.HeldEvent;
import org.gapline.spark.tables.KeptEvent;
import org.gapline.spark.tables.ToldStatement;
import org.gapline.table.RecordBytes;
import org.gapline.trend.Challenge;
import org.junit.jupiter.api.Test;

class GatherEventsTest {

  @Test
  void statementsOfAnEventComeTogetherHoweverTheyLay() {
    List<ToldStatement> statements = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      // Runs of one event, broken by those of another and of none.
      statements.add(statement(i, i % 7 == 0 ? null : "e-" + i / 5 % 3, "challenge"));
    }
    List<KeptEvent> alone = gathered(statements, 1);

    assertThat(alone).extracting(KeptEvent::eventId).containsExactly("e-0", "e-1", "e-2");
    assertThat(alone.stream().mapToInt(KeptEvent::statements).sum())
        .isEqualTo(statements.stream().filter(s -> s.eventId() != null).count());
    assertThat(gathered(statements, 4)).isEqualTo(alone);
  }

  @Test
  void gapsAreKeptInTheirOwnWordsAndNothingElseIs() {
    KeptEvent event =
        gathered(List.of(statement(1, "e-0", "challenge"), statement(2, "e-0", "progress")), 1)
            .get(0);

    assertThat(event.told())
        .containsExactly(new Challenge("s-01", "d-1", "en", "They lack thing 1."));
    assertThat(event.progress()).containsExactly("theme-2");
  }

  @Test
  void wordsAreThoseOfAllDocumentsButOfNearCopiesAndSharedByTheirEvents() {
    assertThat(gathered(List.of(), 2)).extracting(KeptEvent::words).containsExactly(150, 50, 0);
  }

  private static List<KeptEvent> gathered(List<ToldStatement> statements, int slices) {
    List<DocumentLength> documents =
        List.of(
            new DocumentLength(List.of("e-0"), null, 100),
            new DocumentLength(List.of("e-0", "e-1"), null, 100),
            new DocumentLength(List.of("e-2"), "d-1", 100));
    List<HeldEvent> events = List.of(event("e-0"), event("e-1"), event("e-2"));
    RecordBytes<KeptEvent> codec = RecordBytes.of(KeptEvent.class);
    List<byte[]> gathered =
        new GatherEvents()
            .apply(
                spread(documents, DocumentLength.class, slices),
                spread(events, HeldEvent.class, slices),
                spread(statements, ToldStatement.class, slices))
            .map(codec::toBytes)
            .collect();
    List<KeptEvent> kept = new ArrayList<>();
    codec.fromAll(gathered.iterator()).forEachRemaining(kept::add);
    kept.sort(Comparator.comparing(KeptEvent::eventId));
    return kept;
  }

  private static <R extends Record> JavaRDD<R> spread(List<R> records, Class<R> type, int slices) {
    RecordBytes<R> codec = RecordBytes.of(type);
    return SharedSpark.context()
        .parallelize(records.stream().map(codec::toBytes).toList(), slices)
        .map(codec::fromBytes);
  }

  private static HeldEvent event(String id) {
    List<String> none = List.of();
    return new HeldEvent(id, LocalDate.of(2019, 5, 2), null, 2019, none, none, none, none);
  }

  private static ToldStatement statement(int number, String event, String role) {
    return new ToldStatement(
        String.format(Locale.ROOT, "s-%02d", number),
        "d-1",
        event,
        role,
        List.of("theme-" + number),
        "participants",
        "They lack thing " + number + ".",
        number,
        0.9,
        "rules",
        "en");
  }
}
