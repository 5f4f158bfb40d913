package org.gapline.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gapline.codebook.SmallFiles.problems;

import org.gapline.codebook.yaml.CodebookProblem;
import org.junit.jupiter.api.Test;

/** What is reported of themes, roles and their examples. */
class ThemeAndRoleProblemsTest {

  @Test
  void doubledThemeNamesTheFirstLine() {
    SmallFiles files = SmallFiles.all().replacing("themes.yaml", "id: aviation", "id: resources");
    files.replacing("themes.yaml", "[aviation, ", "[");

    assertThat(problems(files))
        .contains(
            "book/themes.yaml:%d: theme \"resources\" is defined twice (first at line 2). Its counts"
                    .formatted(files.lineOf("themes.yaml", "parents: [border-travel]") - 2)
                + " would be doubled. Rename or merge one.");
  }

  @Test
  void unknownParentIsReported() {
    assertThat(
            problems(
                SmallFiles.all()
                    .replacing("themes.yaml", "parents: [border-travel]", "parents: [border]")))
        .singleElement()
        .asString()
        .contains("theme \"aviation\" names the theme \"border\", which is not defined");
  }

  @Test
  void themeAmongItsOwnParentsIsReported() {
    assertThat(
            problems(
                SmallFiles.all().replacing("themes.yaml", "parents: []", "parents: [resources]")))
        .singleElement()
        .asString()
        .contains("theme \"resources\" is among its own parents");
  }

  @Test
  void themeWithoutPatternsIsReported() {
    assertThat(
            problems(SmallFiles.all().replacing("themes.yaml", "{en: [\"airport*\"]}", "{en: []}")))
        .singleElement()
        .asString()
        .contains("theme \"aviation\" has no patterns");
  }

  @Test
  void badPatternIsReportedWithItsLine() {
    SmallFiles files =
        SmallFiles.all()
            .replacing("themes.yaml", "\"fund* of knowledge\"", "a,\n          \"fund* <20> of\"");

    assertThat(problems(files))
        .containsExactly(
            "book/themes.yaml:12: theme \"resources\" has the pattern \"fund* <20> of\", in which"
                + " at character 7 a gap spans 1 to 12 words, this one 20. Its statements would be"
                + " missed. Write a smaller gap, or join two patterns with &.");
    assertThat(
            problems(SmallFiles.all().replacing("regions.yaml", "names: [Club]", "names: ['*']")))
        .singleElement()
        .asString()
        .startsWith("book/regions.yaml:");
    assertThat(
            problems(
                SmallFiles.all().replacing("organizations.yaml", "names: [CTED]", "names: ['(']")))
        .singleElement()
        .asString()
        .startsWith("book/organizations.yaml:2:");
    assertThat(problems(SmallFiles.all().replacing("roles.yaml", "\"aim* to\"", "\"a* to\"")))
        .singleElement()
        .asString()
        .contains("the cue \"purpose\"");
  }

  @Test
  void patternsUnderNoLanguageAreReported() {
    assertThat(
            problems(SmallFiles.all().replacing("themes.yaml", "fr: [moyens]", "french: [moyens]")))
        .singleElement()
        .asString()
        .contains("has patterns for \"french\", which is no language");
  }

  @Test
  void fewerThanFiveExamplesAreAWarning() throws CodebookException {
    SmallFiles files =
        SmallFiles.all()
            .replacing(
                "themes.yaml", "      - {text: \"Equipment is old.\", themes: [resources]}\n", "");

    CodebookReader.Reading reading = CodebookReader.inspect(files.files());

    assertThat(reading.codebook()).isPresent();
    assertThat(reading.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.level()).isEqualTo(CodebookProblem.Level.WARNING);
              assertThat(problem.message()).contains("theme \"resources\" has 4 examples of it");
            });
    assertThat(CodebookReader.read(files.files()).themes()).hasSize(3);
  }

  @Test
  void exampleMustNameKnownThemesAndTheParentsOfSubThemes() {
    assertThat(
            problems(
                SmallFiles.all()
                    .replacing(
                        "themes.yaml",
                        "\"Airports are busy.\", themes: [aviation, border-travel]",
                        "\"Airports are busy.\", themes: [aviation, resource]")))
        .satisfiesExactlyInAnyOrder(
            p ->
                assertThat(p).contains("expects \"aviation\" without its parent \"border-travel\""),
            p ->
                assertThat(p).contains("\"resource\", which is not defined", "mean \"resources\""));
  }

  @Test
  void rolesOtherThanTheFiveAndMissingOnesAreReported() {
    assertThat(problems(SmallFiles.all().replacing("roles.yaml", "id: progress", "id: progres")))
        .satisfiesExactly(
            p -> assertThat(p).contains("the role \"progress\" is missing"),
            p -> assertThat(p).contains("\"id: progres\"", "Did you mean \"progress\"?"));
    assertThat(problems(SmallFiles.all().replacing("roles.yaml", "id: progress", "id: challenge")))
        .anySatisfy(p -> assertThat(p).contains("role \"challenge\" is defined twice"));
  }

  @Test
  void exampleOfNoStatementWithARoleIsReported() {
    assertThat(problems(SmallFiles.all().replacing("roles.yaml", "role: none", "role: progress")))
        .singleElement()
        .asString()
        .contains("has an example with the role \"progress\"");
  }
}
