package org.gapline.spark.stages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.gapline.cache.CacheFolder;
import org.gapline.cache.Generation;
import org.gapline.cache.SharedPacks;
import org.gapline.spark.tables.DocumentLength;
import org.gapline.spark.tables.KeptEvent;
import org.gapline.spark.tables.PartEvidence;
import org.gapline.spark.tables.SaidStatement;
import org.gapline.table.RecordBytes;
import org.gapline.trend.EventEvidence;
import org.gapline.trend.HeldEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What parts add to events comes together, kept or made, in one part or from several. */
class HeardEventsTest {

  private static final Generation GENERATION = Generation.ofMany("evidence", "of a test");

  private static final List<DocumentLength> DOCUMENTS =
      List.of(
          new DocumentLength(List.of("e-0"), null, 100),
          new DocumentLength(List.of("e-0", "e-1"), null, 100),
          new DocumentLength(List.of("e-2"), "d-1", 100));

  private static final List<HeldEvent> EVENTS =
      List.of(
          event("e-0", List.of("d-0", "d-1")),
          event("e-1", List.of("d-1")),
          event("e-2", List.of("d-2")));

  @TempDir Path curated;

  @Test
  void statementsOfAnEventComeTogetherHoweverTheyLay() {
    List<SaidStatement> statements = statements();
    List<EventEvidence> alone =
        evidence(SomeParts.nameless(1, DOCUMENTS, statements).beside(EVENTS), 1);

    assertThat(alone).extracting(EventEvidence::eventId).containsExactly("e-0", "e-1", "e-2");
    assertThat(alone.stream().mapToInt(EventEvidence::statements).sum())
        .isEqualTo(statements.stream().filter(s -> s.eventId() != null).count());
    assertThat(evidence(SomeParts.nameless(4, DOCUMENTS, statements).beside(EVENTS), 4))
        .isEqualTo(alone);
    assertThat(evidence(SomeParts.nameless(7, DOCUMENTS, statements).beside(EVENTS), 2))
        .isEqualTo(alone);
  }

  @Test
  void theyComeTogetherInHoweverManyPiecesAPartComes() {
    SomeParts parts = SomeParts.nameless(2, DOCUMENTS, statements()).beside(EVENTS);
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
    SomeParts parts = SomeParts.nameless(1, List.of(), twice).beside(EVENTS);

    assertThat(gathered(parts, 1, new CollectParts(nothingBefore(), 2)))
        .extracting(event -> event.places().size())
        .as("who has several places is put together before its phrases are counted")
        .containsExactly(2, 1, 0);
  }

  @Test
  void wordsAreThoseOfAllDocumentsButOfNearCopiesAndSharedByTheirEvents() {
    assertThat(evidence(SomeParts.nameless(2, DOCUMENTS, List.of()).beside(EVENTS), 2))
        .extracting(EventEvidence::words)
        .containsExactly(150, 50, 0);
  }

  @Test
  void anEventNamesEachPartInWhichSomethingWasSaid() {
    SomeParts parts = SomeParts.nameless(4, DOCUMENTS, statements()).beside(EVENTS);

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

  /** Documents anywhere, each with its statements; events beside one of their documents. */
  @Test
  void anEventWhoseDocumentsLieInOnePartIsPutTogetherThere() {
    for (int trial = 0; trial < 5; trial++) {
      Random random = new Random(trial);
      SomeParts together = SomeParts.nameless(1, List.of(), List.of());
      SomeParts apart = SomeParts.nameless(4, List.of(), List.of());
      Set<String> ofOnePart = new TreeSet<>();
      for (int number = 0; number < 30; number++) {
        String id = String.format(Locale.ROOT, "e-%02d", number);
        int[] parts = random.ints(1 + random.nextInt(3), 0, 4).toArray();
        if (IntStream.of(parts).distinct().count() == 1) {
          ofOnePart.add(id);
        }
        add(id, parts, together, apart, random);
      }

      List<KeptEvent> alone = heard(together, HeardEvents::ofOnePart);
      assertThat(alone).hasSize(30);
      assertThat(heard(apart, HeardEvents::all))
          .extracting(KeptEvent::evidence)
          .isEqualTo(alone.stream().map(KeptEvent::evidence).toList());
      assertThat(heard(apart, HeardEvents::ofOnePart))
          .extracting(KeptEvent::eventId)
          .containsExactlyElementsOf(ofOnePart);
    }
  }

  private static void add(
      String id, int[] parts, SomeParts together, SomeParts apart, Random random) {
    List<String> documents = new ArrayList<>();
    for (int part : parts) {
      documents.add("d-" + documents.size());
      DocumentLength length =
          new DocumentLength(List.of(id), random.nextInt(4) == 0 ? "d-9" : null, 100);
      together.add(0, length);
      apart.add(part, length);
      for (int count = random.nextInt(3); count > 0; count--) {
        SaidStatement said =
            SomeParts.statement(random.nextInt(100), id, "challenge", "They lack.");
        together.add(0, said);
        apart.add(part, said);
      }
    }
    together.add(0, event(id, documents));
    apart.add(parts[random.nextInt(parts.length)], event(id, documents));
  }

  @Test
  void anEventOfOnePartOfWhichSeveralPiecesHoldSomethingNamesItOnceForEach() {
    SomeParts parts = SomeParts.nameless(1, List.of(), List.of());
    parts.add(0, event("e-0", List.of("d-0", "d-1")));
    parts.add(0, event("e-1", List.of("d-2")));
    for (String event : List.of("e-0", "e-0", "e-1")) {
      parts.add(0, new DocumentLength(List.of(event), null, 100));
    }
    for (String event : List.of("e-0", "e-1", "e-0")) {
      parts.add(0, SomeParts.statement(event.length(), event, "challenge", "They lack."));
    }

    assertThat(heard(parts, HeardEvents::ofOnePart, new CollectParts(nothingBefore(), 1)))
        .extracting(KeptEvent::eventId, event -> event.places().size(), KeptEvent::words)
        .containsExactly(tuple("e-0", 2, 200), tuple("e-1", 1, 100));
  }

  private static List<KeptEvent> heard(
      SomeParts parts, Function<HeardEvents, JavaRDD<KeptEvent>> which) {
    return heard(parts, which, new CollectParts(nothingBefore()));
  }

  private static List<KeptEvent> heard(
      SomeParts parts, Function<HeardEvents, JavaRDD<KeptEvent>> which, CollectParts collecting) {
    try (HeardEvents heard = HeardEvents.of(parts.parts(2), parts, collecting)) {
      return sorted(which.apply(heard));
    }
  }

  @Test
  void whatAPartOfTheSameNameAddsIsNotReadAgain() throws IOException {
    SomeParts parts = SomeParts.named(4, DOCUMENTS, statements()).beside(EVENTS);
    List<KeptEvent> made = gathered(parts, 4, packs());
    int read = SomeParts.READ.get();

    assertThat(gathered(parts, 4, packs())).isEqualTo(made);
    assertThat(SomeParts.READ).hasValue(read);
  }

  @Test
  void whatIsDamagedIsMadeAnew() throws IOException {
    SomeParts parts = SomeParts.named(4, DOCUMENTS, statements()).beside(EVENTS);
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

  /** The events lie in a part of their own. */
  private static List<KeptEvent> gathered(SomeParts parts, int slices, CollectParts stage) {
    try (HeardEvents heard = HeardEvents.of(parts.parts(slices), parts, stage)) {
      assertThat(heard.ofOnePart().isEmpty()).isTrue();
      return sorted(heard.all());
    }
  }

  private static List<KeptEvent> sorted(JavaRDD<KeptEvent> events) {
    RecordBytes<KeptEvent> codec = RecordBytes.of(KeptEvent.class);
    List<KeptEvent> sorted = new ArrayList<>();
    codec.fromAll(events.map(codec::toBytes).collect().iterator()).forEachRemaining(sorted::add);
    sorted.sort(Comparator.comparing(KeptEvent::eventId));
    return sorted;
  }

  private static HeldEvent event(String id, List<String> documents) {
    List<String> none = List.of();
    return new HeldEvent(
        id, LocalDate.of(2019, 5, 2), null, 2019, none, none, none, none, documents);
  }
}
