package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gapline.disclosure.Audience;
import org.gapline.hostile.Bait;
import org.gapline.hostile.HostileCorpus;
import org.gapline.hostile.HostileFile;
import org.gapline.release.AccountLine;
import org.gapline.release.Release;
import org.gapline.release.ReleaseLine;
import org.gapline.table.AssessmentTable;
import org.gapline.table.DocumentTable;
import org.gapline.table.EventTable;
import org.gapline.table.RejectTable;
import org.gapline.table.StatementTable;
import org.gapline.table.Table;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main job, with the memory that it has for a small input, on a folder of nasty files and some
 * good ones among them.
 */
class HostileRunTest {

  /** Ten times what it takes on an idle machine. */
  private static final Duration LIMIT = Duration.ofMinutes(5);

  private static final List<String> GOOD = List.of("good", "terrorist-financing-ratings.csv");

  @TempDir static Path folder;
  private static HostileCorpus corpus;
  private static Bait bait;
  private static GaplineProcess.Ended alone;
  private static GaplineProcess.Ended among;
  private static Duration taken;

  @BeforeAll
  static void runWithAndWithoutTheNastyFiles() throws Exception {
    GaplineInProcess.copyTheCodebook(folder.resolve("codebook"));
    Files.writeString(folder.resolve("codebook/mappings/hostile.yaml"), HostileCorpus.mapping());
    good(folder.resolve("alone"));
    good(folder.resolve("among"));
    bait = new Bait(Files.createDirectory(folder.resolve("outside")));
    corpus = new HostileCorpus(bait);
    corpus.write(folder.resolve("among/raw"));
    alone = run("alone");
    Instant begin = Instant.now();
    among = run("among");
    taken = Duration.between(begin, Instant.now());
  }

  @AfterAll
  static void stopListening() throws Exception {
    bait.close();
  }

  @Test
  void theRunEndsWellInTimeAndMemory() {
    assertThat(alone.exitCode()).as(alone.output()).isZero();
    assertThat(among.exitCode()).as(among.output()).isZero();
    assertThat(among.output()).doesNotContain("OutOfMemory", "StackOverflow", "Exception");
    assertThat(taken).isLessThan(LIMIT);
  }

  @Test
  void everyFileIsAccountedForByNameWithAReason() throws Exception {
    assertThat(release("among").manifest().account()).allMatch(AccountLine::addsUp);
    Map<String, String> refused = new TreeMap<>();
    Map<String, Integer> parts = new TreeMap<>();
    release("among")
        .forEach(
            RejectTable.TABLE,
            reject -> {
              if (reject.record() == null) {
                refused.put(reject.sourcePath(), reject.reason());
                assertThat(reject.detail()).isNotBlank().hasSizeLessThan(2_000);
              } else {
                parts.merge(reject.sourcePath(), 1, Integer::sum);
              }
            });
    List<String> read =
        rows("among", DocumentTable.TABLE, "").stream().map(row -> row.sourcePath()).toList();
    corpus
        .outcomes()
        .forEach(
            (path, outcome) -> {
              if (outcome.equals(HostileFile.PARTS)) {
                assertThat(refused).doesNotContainKey(path);
                assertThat(parts.keySet().toString() + read).contains(path);
              } else {
                String became = refused.getOrDefault(path, read.contains(path) ? "ACCEPTED" : "");
                assertThat(became).as(path).matches(outcome);
              }
            });
  }

  @Test
  void whatIsReadOfTheNeighboursIsUnchanged() throws Exception {
    for (Table<? extends Record> table :
        List.of(
            DocumentTable.TABLE, StatementTable.TABLE, EventTable.TABLE, AssessmentTable.TABLE)) {
      assertThat(ofNeighbours("among", table)).isNotEmpty().isEqualTo(ofNeighbours("alone", table));
    }
  }

  @Test
  void nothingIsReachedBeyondTheFolder() throws Exception {
    assertThat(bait.connections()).isZero();
    assertThat(among.output()).doesNotContain(Bait.CANARY);
    assertThat(Files.readString(folder.resolve("among/charts/analysts/index.html")))
        .doesNotContain(Bait.CANARY);
    for (Table<? extends Record> table :
        List.of(DocumentTable.TABLE, StatementTable.TABLE, RejectTable.TABLE)) {
      assertThat(release("among").rows(table).toString()).doesNotContain(Bait.CANARY);
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("codebook", "alone", "among", "outside");
    }
  }

  @Test
  void noControlCharacterReachesTheTerminal() {
    String steering = "\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e";

    assertThat(among.lines()).noneMatch(line -> line.matches(".*[" + steering + "].*"));
    assertThat(among.output()).contains("\\u001b[31m");
  }

  @Test
  void wordsThatUnseenCharactersTearApartAreFoundAsWritten() throws Exception {
    DocumentTable.Row torn = rows("among", DocumentTable.TABLE, "reports/zero-width.txt").get(0);

    assertThat(release("among").rows(StatementTable.TABLE))
        .filteredOn(statement -> statement.docId().equals(torn.docId()))
        .extracting(StatementTable.Row::text)
        .containsExactly("Participants reported a lack of trained staff at border posts.");
  }

  private static List<String> ofNeighbours(String name, Table<? extends Record> table)
      throws Exception {
    List<String> documents =
        release(name).rows(DocumentTable.TABLE).stream()
            .filter(row -> GOOD.stream().anyMatch(row.sourcePath()::contains))
            .map(DocumentTable.Row::docId)
            .toList();
    Stream<String> marks = Stream.concat(documents.stream(), GOOD.stream());
    List<String> known = marks.toList();
    return release(name).rows(table).stream()
        .map(Record::toString)
        .filter(row -> known.stream().anyMatch(row::contains))
        .sorted()
        .collect(Collectors.toList());
  }

  private static List<DocumentTable.Row> rows(
      String name, Table<DocumentTable.Row> table, String path) throws Exception {
    return release(name).rows(table).stream()
        .filter(row -> row.sourcePath().contains(path))
        .toList();
  }

  private static Release release(String name) throws Exception {
    return new ReleaseLine(folder.resolve(name).resolve("curated"), Audience.ANALYSTS)
        .current()
        .orElseThrow();
  }

  private static void good(Path home) throws Exception {
    Path reports = Files.createDirectories(home.resolve("raw/reports"));
    Path assessments = Files.createDirectories(home.resolve("raw/assessments"));
    Files.writeString(home.resolve("raw/_meta.json"), "{\"sharing\": \"public\"}");
    String report =
        "The regional workshop was held in %s, from 4 to 6 March 2019. Participants reported a lack"
            + " of trained staff at remote border posts.";
    Files.writeString(reports.resolve("good.txt"), String.format(report, "Lomé, Togo"));
    Files.writeString(
        reports.resolve("good.html"),
        "<html><body><p>" + String.format(report, "Accra, Ghana") + "</p></body></html>");
    Files.write(
        reports.resolve("good.jsonl"),
        ("{\"text\": \"" + String.format(report, "Dakar, Senegal") + "\"}")
            .getBytes(StandardCharsets.UTF_8));
    Files.writeString(
        assessments.resolve("terrorist-financing-ratings.csv"),
        "jurisdiction,report,month,assessment body,indicator,rating\n"
            + "Kenya,MER,2022-09,ESAAMLG,R.5,PC\n");
  }

  private static GaplineProcess.Ended run(String name) throws Exception {
    Path home = folder.resolve(name);
    return GaplineProcess.run(
        "run",
        "--raw",
        home.resolve("raw").toString(),
        "--codebook",
        folder.resolve("codebook").toString(),
        "--curated",
        home.resolve("curated").toString(),
        "--charts",
        home.resolve("charts").toString());
  }
}
