package org.gapline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.DecidedBy;
import org.gapline.tagging.ProjectCodebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is learned from other folds is found, and what only the fold itself would teach is not. */
class CrossValidationTest {

  private static final Codebook RULES = ProjectCodebook.read().withoutWeights();

  private static final List<String> PLACES =
      List.of("coast", "ridge", "delta", "plain", "lake", "strait", "island", "steppe");

  @TempDir Path folder;
  private final List<CodedReport> gold = new ArrayList<>();

  /** A document in which border posts do something that counts as a challenge. */
  private void document(String name, String style, String verb) throws IOException {
    document(name, style, verb, "challenge");
  }

  private void document(String name, String style, String verb, String role) throws IOException {
    Reports report = Reports.of(name).style(style);
    StringBuilder text = new StringBuilder("# Workshop on borders\n\n");
    for (String place : PLACES) {
      String sentence = "Border posts " + verb + " on the " + place + ".";
      text.append(sentence).append(" Lunch was served on the ").append(place).append(".\n\n");
      report.says(role, sentence, "border-travel");
    }
    Files.writeString(folder.resolve(name), text);
    gold.add(report.build());
  }

  private CrossValidation.Outcome run() throws IOException {
    List<GoldDocument> documents =
        new GoldFolder(folder.resolve("gold.jsonl"), folder, gold).documents();
    CodedCorpus corpus = new CodedCorpus(new WeightFitting(RULES), List.of(), List.of(), documents);
    Folds folds = Folds.of(documents, Folds.By.STYLE, 3);
    List<Integer> done = new ArrayList<>();
    CrossValidation.Outcome outcome = new CrossValidation(RULES, corpus).run(folds, done::add);
    assertThat(done).containsExactly(0, 1, 2);
    return outcome;
  }

  @Test
  void weightsComeFromTheOtherFoldsOnly() throws IOException {
    document("a.txt", "press", "whistle");
    document("b.txt", "notes", "whistle");
    document("c.txt", "minutes", "crackle", "commitment");

    CrossValidation.Outcome outcome = run();

    assertThat(statementsOf("a.txt", outcome)).isNotEmpty();
    assertThat(statementsOf("c.txt", outcome))
        .extracting(Prediction.Statement::role)
        .doesNotContain("commitment");
    assertThat(outcome.pairs()).hasSize(3);
    EvaluationReport report = new Evaluation(1).score(outcome.pairs());
    assertThat(report.documents()).isEqualTo(3);
    assertThat(outcome.statements())
        .filteredOn(s -> s.decidedBy() == DecidedBy.MODEL && s.right())
        .hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void whatOtherFoldsTeachTooIsFound() throws IOException {
    document("a.txt", "press", "whistle");
    document("b.txt", "notes", "crackle", "commitment");
    document("c.txt", "minutes", "crackle", "commitment");

    assertThat(statementsOf("c.txt", run()))
        .extracting(Prediction.Statement::role)
        .contains("commitment");
  }

  private static List<Prediction.Statement> statementsOf(
      String file, CrossValidation.Outcome outcome) {
    return outcome.predictions().stream()
        .filter(prediction -> prediction.file().equals(file))
        .flatMap(prediction -> prediction.statements().stream())
        .filter(statement -> statement.text().startsWith("Border posts"))
        .toList();
  }

  @Test
  void rejectedDocumentIsMissedAndTeachesNothing() throws IOException {
    document("a.txt", "press", "whistle");
    document("b.txt", "notes", "whistle");
    document("c.txt", "notes", "whistle");
    gold.add(Reports.of("empty.txt").style("minutes").says("challenge", "no radios").build());
    Files.writeString(folder.resolve("empty.txt"), "");

    CrossValidation.Outcome outcome = run();

    assertThat(outcome.pairs()).filteredOn(pair -> pair.prediction() == null).hasSize(1);
    assertThat(statementsOf("a.txt", outcome)).isNotEmpty();
  }
}
