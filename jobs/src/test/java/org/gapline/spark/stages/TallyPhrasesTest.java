package org.gapline.spark.stages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.gapline.ProjectFolder;
import org.gapline.cache.CacheFolder;
import org.gapline.cache.Generation;
import org.gapline.cache.SharedPacks;
import org.gapline.codebook.CodebookFiles;
import org.gapline.phrase.EmergingPhrases;
import org.gapline.spark.SharedSpark;
import org.gapline.spark.tables.DocumentLength;
import org.gapline.spark.tables.FoundPhrases;
import org.gapline.spark.tables.Kept;
import org.gapline.spark.tables.PartEvidence;
import org.gapline.spark.tables.PartPhrases;
import org.gapline.spark.tables.SaidStatement;
import org.gapline.table.EmergingTable;
import org.gapline.tagging.ProjectCodebook;
import org.gapline.trend.HeldEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Phrases counted over events that lie on several machines. */
class TallyPhrasesTest {

  private static final Generation PARTS = Generation.ofMany("phrases of parts", "of a test");
  private static final Generation DOCUMENTS = Generation.of("phrases", "of a test");

  private static final List<String> DOCUMENT = List.of("d-1");

  private static final List<String> SUBJECTS =
      List.of("quad bikes", "jerry cans", "goat markets", "salt caravans", "dune buggies");

  @Test
  void theSamePhrasesEmergeAtAnyParallelism() throws IOException {
    List<EmergingTable.Row> alone =
        rows(SomeParts.nameless(1, List.of(), statements()).beside(events()), 1);

    assertThat(alone)
        .extracting(EmergingTable.Row::phrase, EmergingTable.Row::region)
        .contains(tuple("kite balloons", "all"), tuple("kite balloons", "west-africa"));
    assertThat(rows(SomeParts.nameless(7, List.of(), statements()).beside(events()), 7))
        .isEqualTo(alone);
    assertThat(rows(SomeParts.nameless(7, List.of(), statements()).beside(events()), 3))
        .isEqualTo(alone);
  }

  @Test
  void anEventWhosePhrasesLieInSeveralPiecesOfAPartCountsOnce() throws IOException {
    List<EmergingTable.Row> whole =
        rows(SomeParts.nameless(1, List.of(), statements()).beside(events()), 1);
    List<SaidStatement> comingBack = comingBack(statements());

    for (int most : new int[] {1, 7, 30}) {
      assertThat(rows(SomeParts.nameless(1, List.of(), comingBack).beside(events()), 1, most))
          .isEqualTo(whole)
          .isNotEmpty();
      assertThat(rows(SomeParts.nameless(3, List.of(), comingBack).beside(events()), 2, most))
          .isEqualTo(whole);
    }
  }

  /** Two events of three lie in one part with all that was said at them. */
  @Test
  void phrasesOfEventsThatLieInOnePartCountAsThoseOfOthers() throws IOException {
    List<EmergingTable.Row> whole =
        rows(SomeParts.nameless(1, List.of(), statements()).beside(events()), 1);

    for (int most : new int[] {1, 3, CollectParts.MOST_STATEMENTS}) {
      assertThat(rows(withTheirEvents(4), 3, most)).isEqualTo(whole).isNotEmpty();
    }
  }

  /** Each event has a document, and every third another in the next part. */
  private static SomeParts withTheirEvents(int count) {
    SomeParts parts = SomeParts.nameless(count, List.of(), List.of());
    List<SaidStatement> said = statements();
    List<HeldEvent> events = events();
    for (int i = 0; i < events.size(); i++) {
      HeldEvent event = events.get(i);
      int other = i % 3 == 0 ? i + 1 : i;
      List<String> documents = i % 3 == 0 ? List.of("d-1", "d-2") : DOCUMENT;
      parts.add(i % count, reportedBy(event, documents));
      for (int report : documents.size() == 1 ? new int[] {i} : new int[] {i, other}) {
        parts.add(report % count, new DocumentLength(List.of(event.eventId()), null, 100));
      }
      parts.add(i % count, said.get(2 * i));
      parts.add(other % count, said.get(2 * i + 1));
    }
    return parts;
  }

  private static HeldEvent reportedBy(HeldEvent event, List<String> documents) {
    return new HeldEvent(
        event.eventId(),
        event.startDate(),
        event.endDate(),
        event.year(),
        event.regions(),
        event.groupings(),
        event.states(),
        event.agenda(),
        documents);
  }

  /** The first statement of each event, and then the second of each. */
  private static List<SaidStatement> comingBack(List<SaidStatement> byEvent) {
    List<SaidStatement> ordered = new ArrayList<>();
    for (int i = 0; i < byEvent.size(); i += 2) {
      ordered.add(byEvent.get(i));
    }
    for (int i = 1; i < byEvent.size(); i += 2) {
      ordered.add(byEvent.get(i));
    }
    return ordered;
  }

  @Test
  void whatWasKeptIsNotLookedForAgain(@TempDir Path curated) throws IOException {
    CacheFolder folder = new CacheFolder(curated);
    folder.open();
    SomeParts parts = SomeParts.named(3, List.of(), statements()).beside(events());
    List<EmergingTable.Row> made = rows(parts, 3, folder);
    int read = SomeParts.READ.get();

    assertThat(rows(parts, 3, folder)).isEqualTo(made).isNotEmpty();
    assertThat(SomeParts.READ).as("once, for the evidence").hasValue(read + 4);
  }

  @Test
  void ofAPartOfAnotherNameTheDocumentsThatWereReadAreNotLookedInAgain(@TempDir Path curated)
      throws IOException {
    CacheFolder folder = new CacheFolder(curated);
    folder.open();
    List<EmergingTable.Row> made =
        rows(SomeParts.named(3, List.of(), statements()).beside(events()), 3, folder);
    var documents = SomeParts.results(folder.packs(DOCUMENTS), FoundPhrases.class);
    SomeParts others = SomeParts.nameless(2, List.of(), statements()).beside(events());

    assertThat(rows(others, 2, folder, documents)).isEqualTo(made);
    assertThat(documents.use().found()).isEqualTo(statements().size());
    assertThat(documents.use().computedAnew()).isZero();
  }

  private static List<EmergingTable.Row> rows(SomeParts parts, int slices) throws IOException {
    return rows(parts, slices, CollectParts.MOST_STATEMENTS);
  }

  private static List<EmergingTable.Row> rows(SomeParts parts, int slices, int mostStatements)
      throws IOException {
    return rows(
        parts,
        slices,
        SomeParts.results(SharedPacks.none(), PartPhrases.class),
        SomeParts.results(SharedPacks.none(), FoundPhrases.class),
        mostStatements);
  }

  private static List<EmergingTable.Row> rows(SomeParts parts, int slices, CacheFolder folder)
      throws IOException {
    return rows(
        parts, slices, folder, SomeParts.results(folder.packs(DOCUMENTS), FoundPhrases.class));
  }

  private static List<EmergingTable.Row> rows(
      SomeParts parts, int slices, CacheFolder folder, ShippedResults<FoundPhrases> documents)
      throws IOException {
    return rows(
        parts,
        slices,
        SomeParts.results(folder.packs(PARTS), PartPhrases.class),
        documents,
        CollectParts.MOST_STATEMENTS);
  }

  private static List<EmergingTable.Row> rows(
      SomeParts parts,
      int slices,
      ShippedResults<PartPhrases> before,
      ShippedResults<FoundPhrases> documents,
      int mostStatements)
      throws IOException {
    JavaSparkContext spark = SharedSpark.context();
    var shipped =
        spark.broadcast(
            new ShippedCodebook(
                CodebookFiles.read(ProjectFolder.file("data/codebook")), ProjectCodebook.read()));
    CollectParts collecting =
        new CollectParts(SomeParts.results(SharedPacks.none(), PartEvidence.class), mostStatements);
    try (HeardEvents events = HeardEvents.of(parts.parts(slices), parts, collecting)) {
      return EmergingPhrases.rows(
          new TallyPhrases(shipped)
              .apply(
                  events,
                  Kept.of(
                          new FindPhrases(shipped, before, documents, mostStatements)
                              .apply(parts.parts(slices), parts),
                          PartPhrases.class)
                      .records(),
                  2022));
    }
  }

  private static int year(int event) {
    return 2010 + event % 15;
  }

  private static List<HeldEvent> events() {
    List<HeldEvent> events = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      LocalDate day = LocalDate.of(year(i), 3, 1 + i % 20);
      List<String> none = List.of();
      events.add(
          new HeldEvent(
              "e-" + i,
              day,
              null,
              day.getYear(),
              List.of("west-africa"),
              none,
              none,
              none,
              DOCUMENT));
    }
    HeldEvent undated = events.get(39);
    events.set(
        39,
        new HeldEvent(
            "e-39",
            null,
            null,
            null,
            undated.regions(),
            List.of(),
            List.of(),
            List.of(),
            DOCUMENT));
    return events;
  }

  /** Two at each event, so that some events lie in several parts, and the last without a date. */
  private static List<SaidStatement> statements() {
    List<SaidStatement> statements = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      int event = i / 2;
      String subject = SUBJECTS.get(event % SUBJECTS.size());
      String more =
          year(event) >= 2022 ? " and of kite balloons, seen " + "twice ".repeat(event % 4) : "";
      statements.add(
          SomeParts.statement(
              i, "e-" + event, "challenge", "They speak of " + subject + more + "."));
    }
    return statements;
  }
}
