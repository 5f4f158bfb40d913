package org.gapline.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.spark.SparkConf;
import org.gapline.disclosure.Audience;
import org.gapline.release.AccountLine;
import org.gapline.release.Purge;
import org.gapline.release.TableCheck;
import org.gapline.spark.jobs.RunResult;
import org.gapline.table.DocumentTable;
import org.gapline.table.RejectTable;
import org.gapline.table.Table;
import org.gapline.table.TableWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that hold many reports, beside files that hold one: one account, nothing lost. */
class BulkInputTest {

  private static final String PART_BYTES = "spark.files.maxPartitionBytes";

  @TempDir Path folder;
  private RunFixture fixture;

  @BeforeEach
  void dropInputsOfEveryKind() throws IOException {
    fixture = new RunFixture(folder);
    fixture
        .with("_meta.json", "{\"sharing\": \"public\", \"provenance\": \"synthetic\"}")
        .with("reports/single.txt", report("Lomé"))
        .with(
            "reports/dump.jsonl",
            String.join(
                "\n",
                json(report("Lomé"), ""),
                json(report("Accra"), ", \"published\": \"2019-04-01\", \"title\": \"In Accra\""),
                "",
                "{\"text\": ",
                json(report("Cotonou"), ", \"sharing\": \"confidential\"")))
        .with("reports/some.parquet", parquet(report("Abuja"), report("Accra")))
        .with(
            "reports/archive.zip",
            zip(
                Map.of(
                    "a/niamey.txt",
                    report("Niamey"),
                    "a/more.jsonl",
                    json(report("Dakar"), "") + "\n" + json(report("Abuja"), ""),
                    "b.rar",
                    "packed")));
  }

  @Test
  void everyFileAndEveryRecordEndsInExactlyOneWay() throws IOException {
    RunResult result = fixture.run(Audience.ANALYSTS);

    assertThat(result.manifest().account())
        .startsWith(
            new AccountLine("report files", 1, 1, 0, 0),
            new AccountLine("bulk files", 3, 3, 0, 0),
            new AccountLine("bulk records", 10, 5, 3, 2));
    assertThat(documents(result))
        .containsExactlyInAnyOrder(
            "reports/single.txt",
            "reports/dump.jsonl#2",
            "reports/dump.jsonl#5",
            "reports/archive.zip#a/niamey.txt",
            "reports/archive.zip#a/more.jsonl#1",
            "reports/archive.zip#a/more.jsonl#2");
    assertThat(result.release().rows(RejectTable.TABLE))
        .extracting(RejectTable.Row::sourcePath, RejectTable.Row::record, RejectTable.Row::reason)
        .containsExactlyInAnyOrder(
            tuple("reports/dump.jsonl", "1", "DUPLICATE"),
            tuple("reports/dump.jsonl", "4", "BAD_RECORD"),
            tuple("reports/some.parquet", "1", "DUPLICATE"),
            tuple("reports/some.parquet", "2", "DUPLICATE"),
            tuple("reports/archive.zip", "b.rar", "PACKED"));
  }

  @Test
  void aRecordHasItsOwnTitleAndDate() throws IOException {
    assertThat(fixture.run(Audience.ANALYSTS).release().rows(DocumentTable.TABLE))
        .filteredOn(document -> document.sourcePath().equals("reports/dump.jsonl#2"))
        .singleElement()
        .satisfies(
            document -> {
              assertThat(document.title()).isEqualTo("In Accra");
              assertThat(document.published()).isEqualTo("2019-04-01");
              assertThat(document.mediaType()).isEqualTo("text/plain");
            });
  }

  @Test
  void theContentIsTheSameHoweverFilesAreCut() throws IOException {
    var whole = fixture.run(Audience.ANALYSTS).manifest();
    SparkConf settings = SharedSpark.context().sc().conf();
    String usual = settings.get(PART_BYTES);
    settings.set(PART_BYTES, "300b");
    try {
      var cut = fixture.run(Audience.ANALYSTS).manifest();
      assertThat(cut.tables()).isEqualTo(whole.tables());
      assertThat(cut.account()).isEqualTo(whole.account());
      assertThat(cut.inputs()).isEqualTo(whole.inputs());
    } finally {
      settings.set(PART_BYTES, usual);
    }
  }

  @Test
  void aLesserAudienceLearnsNothingOfRecordsThatItMayNotSee() throws IOException {
    RunResult with = fixture.run(Audience.DONORS);
    Path dump = fixture.raw("reports/dump.jsonl");
    List<String> lines = Files.readAllLines(dump);
    Files.write(dump, List.of(lines.get(0), lines.get(1)));

    RunResult without = fixture.run(Audience.DONORS);

    assertThat(without.manifest()).isEqualTo(with.manifest());
    assertThat(documents(with)).doesNotContain("reports/dump.jsonl#5");
  }

  @Test
  void aBulkFileThatCannotBeReadIsRejectedAndTheRestGoesOn() throws IOException {
    fixture
        .with("reports/cut.parquet", "PAR1 and no more")
        .with("reports/cut.zip", "PK and no more")
        .with("reports/empty.jsonl", "\n\n")
        .with("reports/closed/_meta.json", "{\"sharing\": \"publik\"}")
        .with("reports/closed/dump.jsonl", json(report("Bamako"), ""))
        .with("reports/packed.jsonl.gz", "x");

    RunResult result = fixture.run(Audience.ANALYSTS);

    assertThat(result.manifest().account())
        .startsWith(
            new AccountLine("report files", 2, 1, 0, 1),
            new AccountLine("bulk files", 7, 3, 0, 4),
            new AccountLine("bulk records", 10, 5, 3, 2));
    assertThat(result.release().rows(RejectTable.TABLE))
        .filteredOn(reject -> reject.record() == null)
        .extracting(RejectTable.Row::sourcePath, RejectTable.Row::reason)
        .containsExactlyInAnyOrder(
            tuple("reports/cut.parquet", "UNREADABLE"),
            tuple("reports/cut.zip", "UNREADABLE"),
            tuple("reports/empty.jsonl", "EMPTY_FILE"),
            tuple("reports/closed/dump.jsonl", "BAD_METADATA"),
            tuple("reports/packed.jsonl.gz", "PACKED"));
  }

  @Test
  void aPurgedRecordIsGoneWithItsCopiesAndRefusedLater() throws IOException {
    RunResult result = fixture.run(Audience.ANALYSTS);
    String docId =
        result.release().rows(DocumentTable.TABLE).stream()
            .filter(document -> document.sourcePath().equals("reports/dump.jsonl#2"))
            .findFirst()
            .orElseThrow()
            .docId();

    new Purge(fixture.curated()).purge(docId);

    assertThat(documents(result)).doesNotContain("reports/dump.jsonl#2");
    assertThat(result.release().rows(RejectTable.TABLE))
        .extracting(RejectTable.Row::sourcePath, RejectTable.Row::record)
        .contains(tuple("reports/some.parquet", "1"))
        .doesNotContain(tuple("reports/some.parquet", "2"));
    assertThat(TableCheck.of(result.release()).entries())
        .isEqualTo(result.release().manifest().tables());
    assertThat(fixture.run(Audience.ANALYSTS).release().rows(RejectTable.TABLE))
        .filteredOn(reject -> reject.reason().equals("WITHDRAWN"))
        .extracting(RejectTable.Row::sourcePath, RejectTable.Row::record)
        .containsExactlyInAnyOrder(
            tuple("reports/dump.jsonl", "2"), tuple("reports/some.parquet", "2"));
  }

  private static List<String> documents(RunResult result) throws IOException {
    return result.release().rows(DocumentTable.TABLE).stream()
        .map(DocumentTable.Row::sourcePath)
        .toList();
  }

  private static String report(String city) {
    return "Workshop on border management held in "
        + city
        + "\n\nThe regional workshop was held in "
        + city
        + " from 4 to 6 March 2019.\n\n"
        + "Participants reported a lack of trained staff at remote border posts.\n";
  }

  private static String json(String text, String more) {
    return "{\"text\": \"" + text.replace("\n", "\\n") + "\"" + more + "}";
  }

  private byte[] parquet(String... texts) throws IOException {
    Path file = folder.resolve("written/texts.parquet");
    TableWriter.write(
        Table.work("texts", Text.class), Stream.of(texts).map(Text::new).toList(), file);
    return Files.readAllBytes(file);
  }

  private record Text(String text) {}

  private static byte[] zip(Map<String, String> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : entries.keySet().stream().sorted().toList()) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(entries.get(name).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
