package org.gapline.spark.stages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.gapline.ProjectFolder;
import org.gapline.cache.CacheFolder;
import org.gapline.cache.Generation;
import org.gapline.cache.SharedPacks;
import org.gapline.codebook.CodebookFiles;
import org.gapline.phrase.EmergingPhrases;
import org.gapline.spark.SharedSpark;
import org.gapline.spark.tables.FoundPhrases;
import org.gapline.table.EmergingTable;
import org.gapline.tagging.ProjectCodebook;
import org.gapline.trend.Challenge;
import org.gapline.trend.EventEvidence;
import org.gapline.trend.HeardEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Phrases counted over events that lie on several machines. */
class TallyPhrasesTest {

  private static final Generation GENERATION = Generation.of("phrases", "of a test");

  private static final List<String> SUBJECTS =
      List.of("quad bikes", "jerry cans", "goat markets", "salt caravans", "dune buggies");

  @Test
  void theSamePhrasesEmergeAtAnyParallelism() throws IOException {
    List<EmergingTable.Row> alone = rows(1);

    assertThat(alone)
        .extracting(EmergingTable.Row::phrase, EmergingTable.Row::region)
        .contains(tuple("kite balloons", "all"), tuple("kite balloons", "west-africa"));
    assertThat(rows(7)).isEqualTo(alone);
  }

  @Test
  void whatWasKeptIsNotLookedForAgain(@TempDir Path curated) throws IOException {
    CacheFolder folder = new CacheFolder(curated);
    folder.open();
    var first = before(folder.packs(GENERATION));
    List<EmergingTable.Row> made = rows(3, first);
    var second = before(folder.packs(GENERATION));

    assertThat(rows(2, second)).isEqualTo(made).isNotEmpty();
    assertThat(first.use().found()).isZero();
    assertThat(second.use().found()).isGreaterThanOrEqualTo(40);
    assertThat(second.use().computedAnew()).isZero();
  }

  private static List<EmergingTable.Row> rows(int slices) throws IOException {
    return rows(slices, before(SharedPacks.none()));
  }

  private static ShippedResults<FoundPhrases> before(SharedPacks packs) {
    JavaSparkContext spark = SharedSpark.context();
    CacheUses uses = new CacheUses();
    spark.sc().register(uses);
    return new ShippedResults<>(spark.broadcast(packs), uses, FoundPhrases.class);
  }

  private static List<EmergingTable.Row> rows(int slices, ShippedResults<FoundPhrases> before)
      throws IOException {
    JavaSparkContext spark = SharedSpark.context();
    var shipped =
        spark.broadcast(
            new ShippedCodebook(
                CodebookFiles.read(ProjectFolder.file("data/codebook")), ProjectCodebook.read()));
    return EmergingPhrases.rows(
        new TallyPhrases(shipped, before).apply(spark.parallelize(events(), slices), 2022));
  }

  private static String docId(int number) {
    return String.format(Locale.ROOT, "d-%016x", number);
  }

  private static List<HeardEvent> events() {
    List<HeardEvent> events = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      int year = 2010 + i % 15;
      String subject = SUBJECTS.get(i % SUBJECTS.size());
      String more = year >= 2022 ? " and of kite balloons, seen " + "twice ".repeat(i % 4) : "";
      String text = "They speak of " + subject + more + ".";
      events.add(
          new HeardEvent(
              new EventEvidence(
                  "e-" + i,
                  LocalDate.of(year, 3, 1 + i % 20),
                  year,
                  List.of("west-africa"),
                  List.of(),
                  List.of(),
                  Set.of(),
                  1,
                  Map.of(),
                  Map.of(),
                  Set.of(),
                  Set.of(),
                  50),
              List.of(new Challenge("s-" + i, docId(i), "en", text))));
    }
    return events;
  }
}
