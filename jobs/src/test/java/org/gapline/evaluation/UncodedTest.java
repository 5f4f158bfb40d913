package org.gapline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gapline.tagging.ProjectCodebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What nobody looked for in a document counts neither as found nor as missed, nor is it learned.
 */
class UncodedTest {

  private static final String GAP = "Officers lack radios.";

  @TempDir Path folder;

  private static EvaluationReport score(CodedReport gold, CodedReport found) {
    return new Evaluation(1).score(List.of(gold), List.of(found), Selection.ALL);
  }

  private static CodedReport found() {
    return Reports.of("a.txt")
        .city("Lagos")
        .organizers("OSCE")
        .says("challenge", GAP, "resources")
        .build();
  }

  @Test
  void fieldsThatNobodyCodedAreNotScored() {
    CodedReport gold = Reports.of("a.txt").without("city", "organizers", "statements").build();

    EvaluationReport report = score(gold, found());

    for (String field : List.of("city", "organizers", "found", "role challenge", "end2end")) {
      assertThat(report.score(field).value()).as(field).isNaN();
      assertThat(report.score(field).gold()).as(field).isZero();
    }
    assertThat(report.score("kind").value()).isEqualTo(1);
    assertThat(report.table())
        .contains("organizers                                     -         -");
    assertThat(MissKinds.worst(List.of(new ScoredPair(gold, found())), 10)).isEmpty();
  }

  @Test
  void fieldsOfOneDocumentAreScoredThoughAnotherLacksThem() {
    CodedReport coded = Reports.of("b.txt").build();
    CodedReport other = Reports.of("a.txt").without("city").build();

    EvaluationReport report =
        new Evaluation(1).score(List.of(other, coded), List.of(found(), coded), Selection.ALL);

    assertThat(report.score("city").value()).isEqualTo(1);
    assertThat(report.score("city").gold()).isEqualTo(1);
    assertThat(report.score("kind").gold()).isEqualTo(2);
  }

  @Test
  void statementsWithoutThemesAreScoredByTheirRolesAlone() {
    CodedReport gold = Reports.of("a.txt").says("challenge", GAP).without("themes").build();

    EvaluationReport report = score(gold, found());

    assertThat(report.score("role challenge").value()).isEqualTo(1);
    for (String field : List.of("themes", "end2end", "event-challenge-themes")) {
      assertThat(report.score(field).value()).as(field).isNaN();
    }
  }

  @Test
  void weightsLearnNothingFromIt() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "# Workshop on borders by CTED\n\n" + GAP + "\n");
    WeightFitting fitting = new WeightFitting(ProjectCodebook.read().withoutWeights());
    Reports coded = Reports.of("a.txt").says("challenge", GAP, "resources");

    assertThat(vectors(fitting, coded.build()).sentences()).isNotEmpty();
    assertThat(vectors(fitting, coded.build()).actors()).isNotEmpty();
    assertThat(vectors(fitting, coded.build()).themed()).isNotEmpty();

    CodedVectors uncoded = vectors(fitting, coded.without("statements", "donors").build());
    assertThat(uncoded.sentences()).isEmpty();
    assertThat(uncoded.actors()).isEmpty();
    assertThat(uncoded.themed()).isEmpty();
  }

  private CodedVectors vectors(WeightFitting fitting, CodedReport gold) throws IOException {
    return fitting.of(
        new GoldFolder(folder.resolve("gold.jsonl"), folder, List.of(gold)).documents().get(0));
  }

  @Test
  void statementThatTheDocumentDoesNotMakeIsNamedByItsNumber() throws IOException {
    Files.writeString(
        folder.resolve("a.txt"),
        "# Workshop\n\nSaid was: \"Officers lack radios.\" That was all.\n");
    CodedReport gold =
        Reports.of("a.txt")
            .says("challenge", "officers lack radios", "resources")
            .says("challenge", "Ports have no guards at night.", "resources")
            .build();

    MissingTexts missing =
        MissingTexts.of(
            new GoldFolder(folder.resolve("gold.jsonl"), folder, List.of(gold)).documents());

    assertThat(missing.statements()).isEqualTo(1);
    assertThat(missing.places()).containsExactly("a.txt: 2");
  }
}
