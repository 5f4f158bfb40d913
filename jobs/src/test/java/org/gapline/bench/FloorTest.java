package org.gapline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gapline.codebook.Codebook;
import org.gapline.tagging.ProjectCodebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plain programs, and how they are measured. */
class FloorTest {

  @TempDir Path folder;
  private final Codebook codebook = ProjectCodebook.read();

  @Test
  void eachLineIsInOnePartWhereverAFileIsCut() throws IOException {
    Path file = Files.writeString(folder.resolve("lines"), "one\ntwo\n\nthree\nlast");
    for (long cut = 0; cut <= Files.size(file); cut++) {
      List<String> read = new ArrayList<>(lines(file, 0, cut));
      read.addAll(lines(file, cut, Files.size(file)));

      assertThat(read).as("cut at %d", cut).containsExactly("one", "two", "", "three", "last");
    }
  }

  @Test
  void theCodebookHasAsManyPlainPhrasesAsThePlainProgramIsGiven() {
    assertThat(Phrases.of(codebook))
        .hasSize(Phrases.MOST)
        .doesNotHaveDuplicates()
        .contains("inter-agency", "turf")
        .allMatch(phrase -> phrase.equals(phrase.strip()) && !phrase.contains("*"));
  }

  @Test
  void thePlainProgramReadsEveryDocumentInAProcessOfItsOwn() throws IOException {
    Path corpus = folder.resolve("corpus.jsonl");
    new Corpus(1, codebook).write(corpus, 0, 30);
    Path phrases = Files.write(folder.resolve("phrases"), Phrases.of(codebook));

    MeasuredProcess.Ended ended =
        Programs.run(
            JavaCommand.PLAIN,
            Floor.class.getName(),
            List.of(corpus.toString(), phrases.toString()));

    assertThat(ended.lines()).singleElement().asString().startsWith("30 documents, ");
    assertThat(ended.usage().wallSeconds()).isPositive();
    assertThat(ended.usage().cpuSeconds()).isPositive();
    assertThat(ended.usage().peakMegabytes()).isBetween(10L, 2_000L);
  }

  private static List<String> lines(Path file, long from, long to) throws IOException {
    List<String> read = new ArrayList<>();
    try (Lines lines = Lines.of(file, from, to)) {
      while (lines.next()) {
        read.add(new String(lines.bytes(), 0, lines.length(), StandardCharsets.UTF_8));
      }
    }
    return read;
  }
}
