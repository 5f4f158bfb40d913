package org.gapline.tagging.statement;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gapline.GoldenFile;
import org.gapline.ProjectFolder;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Weights;
import org.gapline.document.Sentence;
import org.gapline.document.SentenceSplitter;
import org.gapline.learning.FeatureVector;
import org.gapline.learning.LinearModel;
import org.gapline.learning.LogisticRegression.Labelled;
import org.gapline.tagging.DocumentKind;
import org.gapline.tagging.ProjectCodebook;
import org.junit.jupiter.api.Test;

/**
 * The evidence that a report gives is known by its names: weights are kept under these names, so
 * that a piece of evidence under another name would silently lose its weight.
 */
class EvidenceTest {

  private static final String REPORT =
      """
      # Seminar on ports and prisons

      Judges of Kenya met in Mombasa to discuss travel. They said “harbour police lack boats”.

      # Challenges and needs

      Delegates raised two challenges for border control: poor maps of wells, and missing radios.

      The following gaps remain:

      - no list of stolen passports

      - few prisons train their guards

      Do such prisons lack doctors? Those guards, who work in the prisons, cannot read the law.

      # A far longer heading of the second day that says nothing whatever of gaps

      - Banks should report transfers of money to terrorists, and banks should know their customers.
      """;

  private static final List<CodedText> CODED =
      List.of(
          new CodedText("poor maps of wells", "challenge", List.of("border-travel"), true),
          new CodedText("no list of stolen passports", "challenge", List.of("resources"), true),
          new CodedText(
              "few prisons train their guards",
              "challenge",
              List.of("prisons-rehabilitation"),
              true),
          new CodedText(
              "Those guards, who work in the prisons, cannot read the law.",
              "challenge",
              List.of("prisons-rehabilitation"),
              true),
          new CodedText(
              "Banks should report transfers of money to terrorists, and banks should know their"
                  + " customers.",
              "recommendation",
              List.of("terrorist-financing"),
              true));

  private static final Codebook RULES = ProjectCodebook.read().withoutWeights();

  private final List<Sentence> sentences = new SentenceSplitter().sentences(REPORT);

  @Test
  void evidenceOnRolesIsThatWhichWasApproved() throws IOException {
    List<Labelled> labelled =
        new RoleTraining(RULES).of(REPORT, "en", sentences, DocumentKind.OTHER, CODED);

    compare("evidence-on-roles.txt", labelled);
  }

  @Test
  void evidenceOnThemesInStatementsIsThatWhichWasApproved() throws IOException {
    compare("evidence-on-themes.txt", coded().labelled());
  }

  @Test
  void evidenceOnThemesInDocumentsIsThatWhichWasApproved() throws IOException {
    LinearModel words =
        ProjectCodebook.read().weights().themes().map(Weights.OfThemes::words).get();

    compare("evidence-in-documents.txt", coded().inContext(words));
  }

  private ThemeTraining.Coded coded() {
    return new ThemeTraining(RULES)
        .of(REPORT, "en", sentences, DocumentKind.OTHER, CODED, false)
        .orElseThrow();
  }

  private static void compare(String file, List<Labelled> labelled) throws IOException {
    StringBuilder evidence = new StringBuilder();
    for (Labelled example : labelled) {
      Set<String> classes = example.classes();
      evidence.append("== ").append(classes.stream().sorted().toList()).append('\n');
      names(example.features()).forEach(name -> evidence.append(name).append('\n'));
    }
    GoldenFile.compare(
        ProjectFolder.file("jobs/src/test/resources/golden/tagging").resolve(file),
        evidence.toString());
  }

  private static List<String> names(FeatureVector features) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < features.size(); i++) {
      names.add(features.name(i).orElseThrow());
    }
    return names.stream().sorted().toList();
  }
}
