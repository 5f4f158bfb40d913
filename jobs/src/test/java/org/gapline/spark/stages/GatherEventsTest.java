package org.gapline.spark.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.gapline.cache.CacheFolder;
import org.gapline.cache.Generation;
import org.gapline.cache.SharedPacks;
import org.gapline.spark.SharedSpark;
import org.gapline.spark.tables.DocumentLength;
import org.gapline.spark.tables.HeldEvent;
import org.gapline.spark.tables.KeptEvent;
import org.gapline.spark.tables.PartEvidence;
import org.gapline.spark.tables.SaidStatement;
import org.gapline.table.RecordBytes;
import org.gapline.trend.EventEvidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What parts add to events comes together, kept or made. */
class GatherEventsTest {

  private static final Generation GENERATION = Generation.ofMany("evidence", "of a test");

  private static final List<DocumentLength> DOCUMENTS =
      List.of(
          new DocumentLength(List.of("e-0"), null, 100),
          new DocumentLength(List.of("e-0", "e-1"), null, 100),
          new DocumentLength(List.of("e-2"), "d-1", 100));

  private static final List<HeldEvent> EVENTS = List.of(event("e-0"), event("e-1"), event("e-2"));

  @TempDir Path curated;

  @Test
  void statementsOfAnEventComeTogetherHoweverTheyLay() {
    List<SaidStatement> statements = statements();
    List<EventEvidence> alone = evidence(SomeParts.nameless(1, DOCUMENTS, statements), 1);

    assertThat(alone).extracting(EventEvidence::eventId).containsExactly("e-0", "e-1", "e-2");
    assertThat(alone.stream().mapToInt(EventEvidence::statements).sum())
        .isEqualTo(statements.stream().filter(s -> s.eventId() != null).count());
    assertThat(evidence(SomeParts.nameless(4, DOCUMENTS, statements), 4)).isEqualTo(alone);
    assertThat(evidence(SomeParts.nameless(7, DOCUMENTS, statements), 2)).isEqualTo(alone);
  }

  @Test
  void theyComeTogetherInHoweverManyPiecesAPartComes() {
    SomeParts parts = SomeParts.nameless(2, DOCUMENTS, statements());
    List<EventEvidence> whole = evidence(parts, 2);

    for (int most : new int[] {1, 3, 5, 13}) {
      assertThat(gathered(parts, 2, new CollectParts(nothingBefore(), most)))
          .extracting(KeptEvent::evidence)
          .isEqualTo(whole);
    }
  }

  @Test
  void anEventNamesItsPartOnceForEachPieceInWhichSomethingWasSaid() {
    List<SaidStatement> twice =
        List.of(
            SomeParts.statement(0, "e-0", "challenge", "They lack."),
            SomeParts.statement(1, "e-1", "challenge", "They lack."),
            SomeParts.statement(2, "e-0", "challenge", "They lack."));
    SomeParts parts = SomeParts.nameless(1, List.of(), twice);

    assertThat(gathered(parts, 1, new CollectParts(nothingBefore(), 2)))
        .extracting(event -> event.places().size())
        .as("who has several places is put together before its phrases are counted")
        .containsExactly(2, 1, 0);
  }

  @Test
  void wordsAreThoseOfAllDocumentsButOfNearCopiesAndSharedByTheirEvents() {
    assertThat(evidence(SomeParts.nameless(2, DOCUMENTS, List.of()), 2))
        .extracting(EventEvidence::words)
        .containsExactly(150, 50, 0);
  }

  @Test
  void anEventNamesEachPartInWhichSomethingWasSaid() {
    SomeParts parts = SomeParts.nameless(4, DOCUMENTS, statements());

    assertThat(gathered(parts, 4, SharedPacks.none()))
        .allSatisfy(
            event ->
                assertThat(event.places())
                    .extracting(KeptEvent.Place::partition)
                    .doesNotHaveDuplicates()
                    .isSubsetOf(0, 1, 2, 3));
    assertThat(gathered(parts, 1, SharedPacks.none()).get(0).places())
        .hasSizeGreaterThan(1)
        .allMatch(place -> place.partition() == 0);
  }

  @Test
  void whatAPartOfTheSameNameAddsIsNotReadAgain() throws IOException {
    SomeParts parts = SomeParts.named(4, DOCUMENTS, statements());
    List<KeptEvent> made = gathered(parts, 4, packs());
    int read = SomeParts.READ.get();

    assertThat(gathered(parts, 4, packs())).isEqualTo(made);
    assertThat(SomeParts.READ).hasValue(read);
  }

  @Test
  void whatIsDamagedIsMadeAnew() throws IOException {
    SomeParts parts = SomeParts.named(4, DOCUMENTS, statements());
    List<KeptEvent> made = gathered(parts, 4, packs());
    try (var files = Files.list(curated.resolve(CacheFolder.NAME))) {
      for (Path pack : files.toList()) {
        byte[] bytes = Files.readAllBytes(pack);
        bytes[40] ^= 1;
        Files.write(pack, bytes);
      }
    }

    assertThat(gathered(parts, 4, packs())).isEqualTo(made);
  }

  private SharedPacks packs() throws IOException {
    CacheFolder folder = new CacheFolder(curated);
    folder.open();
    return folder.packs(GENERATION);
  }

  /** Runs of one event, broken by those of another and of none. */
  private static List<SaidStatement> statements() {
    List<SaidStatement> statements = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String event = i % 7 == 0 ? null : "e-" + i / 5 % 3;
      statements.add(
          SomeParts.statement(i, event, i % 2 == 0 ? "challenge" : "progress", "They lack."));
    }
    return statements;
  }

  private static List<EventEvidence> evidence(SomeParts parts, int slices) {
    return gathered(parts, slices, SharedPacks.none()).stream().map(KeptEvent::evidence).toList();
  }

  private static ShippedResults<PartEvidence> nothingBefore() {
    return SomeParts.results(SharedPacks.none(), PartEvidence.class);
  }

  private static List<KeptEvent> gathered(SomeParts parts, int slices, SharedPacks packs) {
    return gathered(parts, slices, new CollectParts(SomeParts.results(packs, PartEvidence.class)));
  }

  private static List<KeptEvent> gathered(SomeParts parts, int slices, CollectParts stage) {
    RecordBytes<KeptEvent> codec = RecordBytes.of(KeptEvent.class);
    JavaRDD<PartEvidence> collected = stage.apply(parts.parts(slices), parts);
    List<KeptEvent> kept = new ArrayList<>();
    codec
        .fromAll(
            new GatherEvents()
                .apply(spread(EVENTS, HeldEvent.class, slices), collected)
                .map(codec::toBytes)
                .collect()
                .iterator())
        .forEachRemaining(kept::add);
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
}
