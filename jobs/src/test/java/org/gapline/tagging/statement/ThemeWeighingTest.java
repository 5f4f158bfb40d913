package org.gapline.tagging.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.CodedSentence;
import org.gapline.codebook.Weights;
import org.gapline.document.SentenceSplitter;
import org.gapline.learning.LogisticRegression.Labelled;
import org.gapline.tagging.CodedStatement;
import org.gapline.tagging.DocumentKind;
import org.gapline.tagging.ProjectCodebook;
import org.gapline.tagging.StatementFinder;
import org.junit.jupiter.api.Test;

/** How weights that were fitted to coded statements settle what a statement is about. */
class ThemeWeighingTest {

  private static final Codebook RULES = ProjectCodebook.read().withoutWeights();
  private static final List<String> PLACES =
      IntStream.rangeClosed('a', 'x').mapToObj(letter -> "zone " + (char) letter).toList();

  /** No pattern knows that glorbs are weapons, and in these documents boats are no resources. */
  private static StatementFinder taught() {
    ThemeTraining training = new ThemeTraining(RULES);
    List<ThemeTraining.Coded> documents = new ArrayList<>();
    List<Labelled> sentences = new ArrayList<>();
    for (String place : PLACES) {
      String glorbs = "The police of the " + place + " lack glorbs.";
      String boats = "The police of the " + place + " lack boats.";
      String fuel = "The police of the " + place + " lack fuel.";
      training
          .of(
              glorbs + " " + boats + " " + fuel,
              "en",
              new SentenceSplitter().sentences(glorbs + " " + boats + " " + fuel),
              DocumentKind.OTHER,
              List.of(
                  new CodedText(glorbs, "challenge", List.of("weapons"), true),
                  new CodedText(boats, "challenge", List.of("border-travel"), true),
                  new CodedText(fuel, "challenge", List.of("resources"), true)),
              false)
          .ifPresent(documents::add);
      for (String what : List.of("glorbs", "boats", "fuel")) {
        training
            .of(coded("Posts in the " + place + " lack " + what + ".", theme(what)))
            .ifPresent(sentences::add);
      }
    }
    Weights.OfThemes fitted = ThemeTraining.fit(documents, sentences).orElseThrow();
    return new StatementFinder(RULES.with(Weights.NONE.withThemes(fitted)));
  }

  private static String theme(String what) {
    return switch (what) {
      case "glorbs" -> "weapons";
      case "boats" -> "border-travel";
      default -> "resources";
    };
  }

  private static CodedSentence coded(String text, String theme) {
    return new CodedSentence(
        text,
        "en",
        Optional.empty(),
        "challenge",
        List.of(theme),
        Optional.empty(),
        Optional.empty(),
        1);
  }

  @Test
  void themeThatNoPatternNamesIsFoundOnceItIsTaughtAndSaysSo() {
    List<CodedStatement> found = taught().findIn("The police of the cape lack glorbs.", "en");

    assertThat(found)
        .singleElement()
        .satisfies(
            statement -> {
              assertThat(statement.themes()).contains("weapons");
              assertThat(statement.rules()).anyMatch(rule -> rule.startsWith("weapons:weighed"));
            });
  }

  @Test
  void themeThatAPatternNamesKeepsItsPatternAmongTheRules() {
    List<CodedStatement> found = taught().findIn("The police of the cape lack fuel.", "en");

    assertThat(found)
        .singleElement()
        .satisfies(
            statement -> {
              assertThat(statement.themes()).contains("resources");
              assertThat(statement.rules())
                  .anyMatch(rule -> rule.startsWith("resources:"))
                  .noneMatch(rule -> rule.startsWith("resources:weighed"));
            });
  }

  @Test
  void themeWithoutWeightsGoesByItsPatterns() {
    List<CodedStatement> found =
        taught()
            .findIn(
                "Smuggling rings lack no customers, courts lack judges for organized crime.", "en");

    assertThat(found).isNotEmpty();
    assertThat(found.get(0).themes()).contains("organized-crime");
  }

  @Test
  void fewCodedDocumentsAreNotEnough() {
    assertThat(ThemeTraining.fit(List.of(), List.of())).isEmpty();
  }
}
