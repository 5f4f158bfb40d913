package org.gapline.tagging.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gapline.codebook.Calibration;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.CodedSentence;
import org.gapline.codebook.DecidedBy;
import org.gapline.codebook.Role;
import org.gapline.codebook.Weights;
import org.gapline.learning.LogisticRegression.Labelled;
import org.gapline.learning.PlattScaling;
import org.gapline.tagging.CodedStatement;
import org.gapline.tagging.ProjectCodebook;
import org.gapline.tagging.StatementFinder;
import org.junit.jupiter.api.Test;

/** How weights that were fitted to coded sentences settle the role of a sentence. */
class RoleWeighingTest {

  private static final Codebook RULES = ProjectCodebook.read().withoutWeights();

  private static CodedSentence coded(String text, String role) {
    List<String> themes = role.equals("none") ? List.of() : List.of("border-travel");
    return new CodedSentence(
        text, "en", Optional.empty(), role, themes, Optional.empty(), Optional.empty(), 1);
  }

  /** No rule knows that whatever whistles is a gap, and whatever hums is none. */
  private static StatementFinder taught() {
    return new StatementFinder(RULES.with(weights()));
  }

  private static Weights weights() {
    RoleTraining training = new RoleTraining(RULES);
    List<Labelled> examples = new ArrayList<>();
    for (String place : List.of("coast", "ridge", "delta", "plain", "lake", "strait")) {
      examples.addAll(
          training.of(coded("Border posts whistle on the " + place + ".", "challenge")));
      examples.addAll(training.of(coded("Border posts hum on the " + place + ".", "none")));
    }
    return Weights.NONE.withRoles(RoleTraining.fit(examples));
  }

  @Test
  void wordingThatNoRuleKnowsIsFoundOnceItIsTaught() {
    String text = "Border posts whistle on the island. Border posts hum on the island.";

    assertThat(new StatementFinder(RULES).findIn(text, "en")).isEmpty();
    assertThat(taught().findIn(text, "en"))
        .singleElement()
        .satisfies(
            statement -> {
              assertThat(statement.role()).isEqualTo(Role.CHALLENGE);
              assertThat(statement.span().of(text)).startsWith("Border posts whistle");
              assertThat(statement.rules()).contains(CodedStatement.NO_RULE);
              assertThat(statement.rules()).anyMatch(rule -> rule.startsWith("weighed:"));
            });
  }

  @Test
  void confidenceIsHowOftenSuchADecisionIsRight() {
    Calibration halfRight = new Calibration(new PlattScaling(2, 0), new PlattScaling(0, 0));
    StatementFinder calibrated = new StatementFinder(RULES.with(weights().with(halfRight)));

    CodedStatement byModel = calibrated.findIn("Border posts whistle on the island.", "en").get(0);
    CodedStatement byRules = calibrated.findIn("Border posts lack boats and whistle.", "en").get(0);

    assertThat(byModel.decidedBy()).isEqualTo(DecidedBy.MODEL);
    assertThat(byModel.confidence()).isEqualTo(0.5);
    assertThat(byRules.decidedBy()).isEqualTo(DecidedBy.RULES);
    assertThat(byRules.confidence()).isEqualTo(0.881);
  }

  @Test
  void questionStatesNothingHoweverProbable() {
    assertThat(taught().findIn("Do border posts whistle on the island?", "en")).isEmpty();
  }

  @Test
  void statementThatARuleNamesKeepsItsRules() {
    List<CodedStatement> found =
        new StatementFinder(ProjectCodebook.read())
            .findIn("Harbour police lack boats and radios.", "en");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).rules())
        .anyMatch(rule -> rule.startsWith("challenge.lack"))
        .doesNotContain(CodedStatement.NO_RULE);
  }

  @Test
  void codeOfTwoSentencesBelongsToTheLast() {
    List<Labelled> labelled =
        new RoleTraining(RULES)
            .of(coded("Who is in charge? Nobody in the room could answer.", "challenge"));

    assertThat(labelled).hasSize(1);
    assertThat(labelled.get(0).classes()).containsExactly("challenge");
  }
}
