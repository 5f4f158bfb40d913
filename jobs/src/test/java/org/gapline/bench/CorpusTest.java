package org.gapline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Role;
import org.gapline.document.Document;
import org.gapline.document.DocumentReader;
import org.gapline.document.InputMetadata;
import org.gapline.document.RejectedInputException;
import org.gapline.tagging.CodedDocument;
import org.gapline.tagging.DocumentCoder;
import org.gapline.tagging.ProjectCodebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The corpus of the benchmark: always the same, and what it is said to be. */
class CorpusTest {

  private static final int MANY = 2_000;
  private static final Codebook CODEBOOK = ProjectCodebook.read();

  @TempDir Path folder;
  private final Corpus corpus = new Corpus(1, CODEBOOK);

  @Test
  void theSameSeedGivesTheSameBytes() throws IOException {
    corpus.write(folder.resolve("a"), 0, 50);
    new Corpus(1, CODEBOOK).write(folder.resolve("b"), 0, 50);
    new Corpus(2, CODEBOOK).write(folder.resolve("c"), 0, 50);

    assertThat(folder.resolve("b")).hasSameBinaryContentAs(folder.resolve("a"));
    assertThat(Files.readString(folder.resolve("c")))
        .isNotEqualTo(Files.readString(folder.resolve("a")));
  }

  @Test
  void aLongerCorpusBeginsWithAShorterOne() throws IOException {
    corpus.write(folder.resolve("long"), 0, 60);
    corpus.write(folder.resolve("short"), 0, 40);
    corpus.write(folder.resolve("rest"), 40, 60);

    assertThat(Files.readString(folder.resolve("long")))
        .isEqualTo(
            Files.readString(folder.resolve("short")) + Files.readString(folder.resolve("rest")));
  }

  @Test
  void countsAreThoseOfItsReports() throws IOException {
    Path file = folder.resolve("corpus.jsonl");
    CorpusCounts counts = corpus.write(file, 0, 100);

    List<MadeReport> reports = IntStream.range(0, 100).mapToObj(corpus::report).toList();
    assertThat(counts.documents()).isEqualTo(Files.readAllLines(file).size()).isEqualTo(100);
    assertThat(counts.bytes()).isEqualTo(Files.size(file));
    assertThat(counts.events()).isEqualTo(reports.stream().filter(MadeReport::newEvent).count());
    assertThat(counts.challenges())
        .isEqualTo(reports.stream().mapToInt(MadeReport::challenges).sum());
  }

  @Test
  void aRecordHasItsTextAndSomeThreeKilobytes() throws IOException {
    Path file = folder.resolve("corpus.jsonl");
    CorpusCounts counts = corpus.write(file, 0, 200);

    JsonNode record = new ObjectMapper().readTree(Files.readAllLines(file).get(7));
    assertThat(record.path("id").asText()).isEqualTo("7");
    assertThat(record.path("text").asText()).isEqualTo(corpus.report(7).text());
    assertThat(counts.bytes() / 200).isBetween(3_050L, 3_400L);
  }

  @Test
  void aFifthTellsAgainAndAFewTellOfNoEvent() {
    CorpusPlan plan = new CorpusPlan(1);
    List<CorpusPlan.Planned> planned =
        IntStream.range(0, MANY).mapToObj(number -> plan.at(number)).toList();

    assertThat(planned.stream().filter(each -> each.origin() != CorpusPlan.Origin.NEW).count())
        .isBetween(MANY * 17L / 100, MANY * 23L / 100);
    assertThat(planned.stream().filter(CorpusPlan.Planned::eventless).count())
        .isBetween(MANY * 4L / 100, MANY * 10L / 100);
    assertThat(planned.stream().map(CorpusPlan.Planned::language)).contains("en", "fr", "es");
    assertThat(planned).allMatch(each -> planned.get((int) each.first()).first() == each.first());
  }

  @Test
  void noTwoEventsShareDayAndState() {
    Names names = Names.of(CODEBOOK);
    Wording wording = Wording.of("en");

    assertThat(
            IntStream.range(0, MANY)
                .mapToObj(number -> MadeEvent.of(1, number, names, wording))
                .map(event -> event.day() + " " + event.venue().state().iso3()))
        .doesNotHaveDuplicates();
  }

  /** What is written has to be what is found, or the benchmark's counts would tell nothing. */
  @Test
  void whatItTellsIsFound() {
    DocumentReader reader = new DocumentReader();
    DocumentCoder coder = new DocumentCoder(CODEBOOK);
    long written = 0;
    long found = 0;
    for (int number = 0; number < 60; number++) {
      MadeReport report = corpus.report(number);
      CodedDocument coded = coder.code(read(reader, report));
      written += report.challenges();
      found += coded.statements().stream().filter(each -> each.role() == Role.CHALLENGE).count();
      assertThat(coded.events()).hasSize(new CorpusPlan(1).at(number).eventless() ? 0 : 1);
    }

    assertThat((double) found).isBetween(written * 0.9, written * 1.1);
  }

  private static Document read(DocumentReader reader, MadeReport report) {
    try {
      return reader.read(
          report.text().getBytes(StandardCharsets.UTF_8), "report.txt", InputMetadata.unmarked());
    } catch (RejectedInputException e) {
      throw new AssertionError(report.text(), e);
    }
  }
}
