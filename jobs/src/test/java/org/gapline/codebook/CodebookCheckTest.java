package org.gapline.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gapline.codebook.CodebookCheck.Outcome;
import org.gapline.codebook.CodebookCheck.Report;
import org.gapline.codebook.yaml.CodebookProblem;
import org.junit.jupiter.api.Test;

class CodebookCheckTest {

  @Test
  void examplesThatComeOutAsExpectedPass() {
    Report report = check(SmallFiles.all(), Map.of());

    assertThat(report.problems()).isEmpty();
    assertThat(report.isClean()).isTrue();
    assertThat(report.themes()).isEqualTo(3);
    assertThat(report.examples()).isEqualTo(15 + 25 + 1);
    assertThat(report.passed()).isEqualTo(report.examples());
  }

  @Test
  void failureSaysWhatWasExpectedAndFoundWithFileAndLine() {
    Report report =
        check(
            SmallFiles.all(),
            Map.of(
                "Equipment is old.",
                new Outcome("none", Set.of("border-travel", "aviation")),
                "One challenge.",
                new Outcome("progress", Set.of()),
                "Four progress.",
                new Outcome("none", Set.of("resources"))));

    assertThat(report.isClean()).isFalse();
    assertThat(report.passed()).isEqualTo(report.examples() - 3);
    assertThat(report.problems())
        .extracting(CodebookProblem::message)
        .satisfiesExactly(
            p ->
                assertThat(p)
                    .startsWith("book/roles.yaml:8: \"One challenge.\": expected role challenge,")
                    .contains("found progress. Statements like it would be miscounted. Mend"),
            p ->
                assertThat(p)
                    .contains(
                        "\"Four progress.\": expected role progress, found none; expected themes"
                            + " none, found resources."),
            p ->
                assertThat(p)
                    .isEqualTo(
                        "book/themes.yaml:15: \"Equipment is old.\": expected themes resources, found"
                            + " aviation, border-travel. Statements like it would be miscounted."
                            + " Mend the patterns or the example."));
  }

  @Test
  void otherStandsForNoTheme() {
    SmallFiles files =
        SmallFiles.all()
            .replacing(
                "roles.yaml", "role: challenge, themes: []", "role: challenge, themes: [other]");

    assertThat(check(files, Map.of()).problems()).isEmpty();
  }

  @Test
  void patternsThatNoExampleExercisesAreCounted() {
    Report report = check(SmallFiles.all(), Map.of());

    // Of the themes 3 + 1 + 1 and an exclusion, of each role 3, of what is no statement 3.
    assertThat(report.patterns()).isEqualTo(6 + 15 + 3);
    // The exclusion, each "several ..." and both courtesies.
    assertThat(report.patternsWithoutExample()).isEqualTo(1 + 5 + 2);
  }

  @Test
  void warningsOfReadingAreReportedAndSpoilNothing() {
    Report report =
        check(
            SmallFiles.all()
                .replacing(
                    "themes.yaml",
                    "      - {text: \"Equipment is old.\", themes: [resources]}\n",
                    ""),
            Map.of());

    assertThat(report.problems()).hasSize(1);
    assertThat(report.isClean()).isTrue();
  }

  /** A coder that answers what is expected, but for some sentences. */
  private static Report check(SmallFiles small, Map<String, Outcome> otherwise) {
    CodebookFiles files = small.files();
    CodebookReader.Reading reading = CodebookReader.inspect(files);
    Codebook codebook = reading.codebook().orElseThrow();
    Map<String, Outcome> answers = new HashMap<>();
    Stream.of(
            codebook.themes().stream().flatMap(theme -> theme.examples().stream()),
            codebook.roles().stream().flatMap(role -> role.examples().stream()),
            codebook.notStatements().examples().stream())
        .flatMap(examples -> examples)
        .forEach(example -> answers.put(example.text(), expected(example)));
    answers.putAll(otherwise);
    return CodebookCheck.run(
        files, codebook, reading.problems(), (sentence, language) -> answers.get(sentence));
  }

  private static Outcome expected(Example example) {
    return new Outcome(
        example.role() == null ? "challenge" : example.role(),
        Set.copyOf(example.themes() == null ? List.of() : example.themes()));
  }
}
