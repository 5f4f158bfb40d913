package org.gapline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {

  @Test
  void goldAgainstItselfIsAllRight() {
    CodedReport gold =
        Reports.of("a.txt").says("challenge", "too few trained officers", "resources").build();

    EvaluationReport report = score(gold, gold);

    assertThat(report.documents()).isEqualTo(1);
    assertThat(report.predicted()).isEqualTo(1);
    assertThat(report.score("city").value()).isEqualTo(1);
    assertThat(report.score("role challenge").value()).isEqualTo(1);
    assertThat(report.score("theme resources").value()).isEqualTo(1);
    assertThat(report.score("end2end").value()).isEqualTo(1);
    assertThat(report.score("donors").value()).isNaN();
  }

  @Test
  void missingPredictionMissesEverythingStated() {
    CodedReport gold = Reports.of("a.txt").says("challenge", "no radios", "resources").build();

    EvaluationReport report = new Evaluation(1).score(List.of(gold), List.of(), Selection.ALL);

    assertThat(report.predicted()).isZero();
    assertThat(report.score("start").value()).isZero();
    assertThat(report.score("found").recall()).isZero();
    assertThat(report.score("regions").gold()).isEqualTo(1);
  }

  @Test
  void statementsMatchWhenHalfOfTheShorterTextIsShared() {
    CodedReport gold =
        Reports.of("a.txt").says("challenge", "officers lack radios and fuel", "resources").build();
    CodedReport half =
        Reports.of("a.txt").says("challenge", "radios and boats", "resources").build();
    CodedReport less =
        Reports.of("a.txt").says("challenge", "radios for coast guards", "resources").build();

    assertThat(score(gold, half).score("found").value()).isEqualTo(1);
    assertThat(score(gold, less).score("found").value()).isZero();
  }

  @Test
  void statementOfAnotherRoleIsFoundAndNotMatched() {
    CodedReport gold = Reports.of("a.txt").says("challenge", "more radios", "resources").build();
    CodedReport other =
        Reports.of("a.txt").says("recommendation", "more radios", "resources").build();

    EvaluationReport report = score(gold, other);

    assertThat(report.score("found").value()).isEqualTo(1);
    assertThat(report.score("role").value()).isZero();
    assertThat(report.score("themes").value()).isNaN();
    assertThat(report.score("end2end").value()).isZero();
  }

  @Test
  void eachStatementIsUsedOnce() {
    CodedReport gold = Reports.of("a.txt").says("challenge", "more radios", "resources").build();
    CodedReport twice =
        Reports.of("a.txt")
            .says("challenge", "more radios", "resources")
            .says("challenge", "more radios", "resources")
            .build();

    Score found = score(gold, twice).score("found");

    assertThat(found.precision()).isEqualTo(0.5);
    assertThat(found.recall()).isEqualTo(1);
  }

  @Test
  void optionalStatementIsNeitherHitNorMiss() {
    CodedReport gold =
        Reports.of("a.txt").maySay("challenge", "tired of long queues", "resources").build();
    CodedReport finds =
        Reports.of("a.txt").says("challenge", "tired of long queues", "resources").build();
    CodedReport silent = Reports.of("a.txt").build();

    assertThat(score(gold, finds).score("found").value()).isNaN();
    assertThat(score(gold, silent).score("found").value()).isNaN();
  }

  @Test
  void subThemesCountAsTheirParentsAndLateThemesNotAtAll() {
    CodedReport gold =
        Reports.of("a.txt").says("challenge", "no rules on tokens", "terrorist-financing").build();
    CodedReport fine =
        Reports.of("a.txt")
            .says("challenge", "no rules on tokens", "virtual-assets", "organized-crime")
            .build();

    EvaluationReport report = score(gold, fine);

    assertThat(report.score("theme terrorist-financing").value()).isEqualTo(1);
    assertThat(report.score("theme ict-emerging-tech").precision()).isZero();
    assertThat(report.scores()).noneMatch(score -> score.field().equals("theme organized-crime"));
    assertThat(report.score("themes macro").value()).isEqualTo(0.5);
  }

  @Test
  void organizationsMatchByAcronymAliasOrMostOfTheirWords() {
    CodedReport gold =
        Reports.of("a.txt")
            .organizers(
                "UNODC",
                "Office of Counter-Terrorism",
                "Institute for Border Studies",
                "The Government of Ghana")
            .build();
    CodedReport found =
        Reports.of("a.txt")
            .organizers(
                "United Nations Office on Drugs and Crime",
                "UNOCT",
                "Accra Institute of Border Studies",
                "Ghana")
            .build();

    assertThat(score(gold, found).score("organizers").recall()).isEqualTo(1);
  }

  @Test
  void selectionTakesBySplitLanguageAndStyle() {
    CodedReport tune = Reports.of("a.txt").build();
    CodedReport check = Reports.of("b.txt").split("check").build();
    List<CodedReport> gold = List.of(tune, check);

    assertThat(documents(gold, new Selection("tune", null, null))).isEqualTo(1);
    assertThat(documents(gold, new Selection(null, "en", "newsroom"))).isEqualTo(2);
    assertThatThrownBy(() -> documents(gold, new Selection(null, "fr", null)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no document of the gold is selected");
  }

  @Test
  void intervalsComeFromDocumentsDrawnAnewAndRepeat() {
    List<CodedReport> gold = new ArrayList<>();
    List<CodedReport> found = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      gold.add(Reports.of(i + ".txt").build());
      found.add(Reports.of(i + ".txt").city(i < 30 ? "ACCRA" : "Lomé").build());
    }

    Score city = new Evaluation(7).score(gold, found, Selection.ALL).score("city");

    assertThat(city.value()).isEqualTo(0.75);
    assertThat(city.low()).isCloseTo(0.6, within(0.06));
    assertThat(city.high()).isCloseTo(0.88, within(0.06));
    assertThat(new Evaluation(7).score(gold, found, Selection.ALL).score("city")).isEqualTo(city);
  }

  @Test
  void tableHasARowPerFieldAndNoSentence() {
    CodedReport gold = Reports.of("a.txt").says("challenge", "no radios", "resources").build();

    String table = score(gold, Reports.of("a.txt").regions("pacific").build()).table();

    assertThat(table)
        .startsWith("1 document, 1 with a prediction\n")
        .contains("city (accuracy)")
        .containsPattern("regions +0\\.000 +0\\.000 +0\\.000")
        .contains("role challenge")
        .doesNotContain("radios");
  }

  @Test
  void tableExplainsTheRowsThatTheirNamesDoNot() {
    CodedReport gold = Reports.of("a.txt").says("challenge", "no radios", "resources").build();

    String table = score(gold, Reports.of("a.txt").build()).table();

    assertThat(table.substring(table.indexOf("What the rows are")))
        .contains(
            "docs/accuracy.md", "found ", "themes macro", "end2end", "event-challenge-themes");
  }

  private static EvaluationReport score(CodedReport gold, CodedReport found) {
    return new Evaluation(1).score(List.of(gold), List.of(found), Selection.ALL);
  }

  private static int documents(List<CodedReport> gold, Selection selection) {
    return new Evaluation(1).score(gold, gold, selection).documents();
  }
}
