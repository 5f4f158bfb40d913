package org.gapline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gapline.ProjectFolder;
import org.gapline.codebook.CodebookFiles;
import org.gapline.codebook.CodedSentence;
import org.gapline.codebook.CodedSentences;
import org.gapline.codebook.yaml.Problems;
import org.gapline.tagging.ProjectCodebook;
import org.junit.jupiter.api.Test;

/**
 * Coded sentences of the codebook teach as many wordings as they are, and none that is scored: what
 * the weights learn from them must not be what they are measured on.
 */
class ExamplesAreOriginalTest {

  private static final int RUN = 6;
  private static final int TRIGRAM = 3;
  private static final double HALF = 0.5;

  private static List<CodedSentence> examples() throws IOException {
    CodebookFiles files = CodebookFiles.read(ProjectFolder.file("data/codebook"));
    return CodedSentences.read(files, ProjectCodebook.read(), new Problems());
  }

  /** All runs of so many words in a text. */
  private static Set<String> runs(String text, int length) {
    List<String> words = Words.list(text);
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + length <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + length)));
    }
    return runs;
  }

  private static String named(CodedSentence example) {
    return "sentences-%s.yaml:%d".formatted(example.language(), example.line());
  }

  @Test
  void noTwoExamplesShareMoreThanHalfOfTheirTrigrams() throws IOException {
    Map<String, List<Integer>> byTrigram = new HashMap<>();
    List<CodedSentence> examples = examples();
    List<Set<String>> trigrams =
        examples.stream().map(example -> runs(example.text(), TRIGRAM)).toList();
    List<String> alike = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      Map<Integer, Integer> common = new HashMap<>();
      for (String trigram : trigrams.get(i)) {
        List<Integer> others = byTrigram.computeIfAbsent(trigram, t -> new ArrayList<>());
        others.forEach(other -> common.merge(other, 1, Integer::sum));
        others.add(i);
      }
      for (Map.Entry<Integer, Integer> other : common.entrySet()) {
        int fewer = Math.min(trigrams.get(i).size(), trigrams.get(other.getKey()).size());
        if (other.getValue() > HALF * fewer) {
          alike.add(named(examples.get(i)) + " is like " + named(examples.get(other.getKey())));
        }
      }
    }

    assertThat(alike).as("write other sentences, or delete one of the two").isEmpty();
  }

  @Test
  void noExampleSharesSixWordsWithTheWrittenReports() throws IOException {
    assertNoneFrom(
        ProjectFolder.file("jobs/src/test/resources/written/reports.jsonl"), Selection.ALL);
  }

  @Test
  void noExampleSharesSixWordsWithTheGoldOfTheSample() throws IOException {
    Path gold = ProjectFolder.shared("gold");
    for (String name : List.of("reports.jsonl", "formats.jsonl")) {
      assertThat(Files.exists(gold.resolve(name))).isTrue();
      assertNoneFrom(gold.resolve(name), new Selection("tune", null, null));
    }
  }

  private static void assertNoneFrom(Path file, Selection selection) throws IOException {
    Set<String> scored = new HashSet<>();
    for (CodedReport report : CodedReportFile.readGold(file)) {
      if (selection.takes(report)) {
        report.statements().forEach(statement -> scored.addAll(runs(statement.text(), RUN)));
      }
    }
    List<String> taken =
        examples().stream()
            .filter(example -> runs(example.text(), RUN).stream().anyMatch(scored::contains))
            .map(ExamplesAreOriginalTest::named)
            .toList();

    assertThat(taken).as("word these examples otherwise than " + file).isEmpty();
  }
}
