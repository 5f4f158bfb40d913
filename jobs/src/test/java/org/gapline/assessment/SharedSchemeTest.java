package org.gapline.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.CodebookFiles;
import org.gapline.codebook.yaml.CodebookProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One scheme in several mappings, and the bands of a scale of numbers. */
class SharedSchemeTest {

  private static final Codebook CODEBOOK = SmallTables.codebook("border-travel", "legal-framework");

  private static final String LIST =
      """
      files: ["FILE-*.csv"]
      shape: long
      columns: {state: State}
      dates: ["d MMM yyyy"]
      as_of: "2015-03"
      schemes:
        - id: treaties
          kind: status
          ratings: [{id: outside}, {id: inside, since: Ratified}]
          weak_below: inside
          absent_means: outside
          indicators: [{id: Borders, theme: border-travel}]
      """;

  private static final String SCORES =
      """
      files: ["FILE-*.csv"]
      shape: long
      columns: {state: State, rating: Score, date: Day}
      dates: ["yyyy"]
      schemes:
        - id: scores
          kind: ordered
          ratings: [{id: low, from: 0}, {id: middle, from: 40}, {id: high, from: 70}]
          weak_below: middle
          absent_means: unrated
          indicators: [{id: Borders, theme: border-travel}]
      """;

  @Test
  void eachListTellsUpToItsOwnDay() {
    String second = LIST.replace("2015-03", "2020-03").replace("id: Borders", "id: Courts");
    CodebookFiles files = files(LIST, second);

    assertThat(MappingReader.problems(files, CODEBOOK)).isEmpty();
    Scheme scheme =
        AssessmentMapping.schemesById(MappingReader.read(files, CODEBOOK)).get("treaties");
    assertThat(scheme.asOf("Borders").orElseThrow().iso()).isEqualTo("2015-03");
    assertThat(scheme.asOf("Courts").orElseThrow().iso()).isEqualTo("2020-03");
    assertThat(scheme.indicators()).hasSize(2);
  }

  @Test
  void newerListOfOneTreatyTellsUpToTheLaterDay() {
    CodebookFiles files = files(LIST, LIST.replace("2015-03", "2020-03"));

    Scheme scheme =
        AssessmentMapping.schemesById(MappingReader.read(files, CODEBOOK)).get("treaties");

    assertThat(scheme.asOf("Borders").orElseThrow().iso()).isEqualTo("2020-03");
  }

  @Test
  void absenceMeansOneThingInAllMappingsOfAScheme() {
    String second =
        LIST.replace("id: Borders", "id: Courts")
            .replace("absent_means: outside", "absent_means: unrated");

    assertThat(problem(LIST, second)).contains("another meaning of absence");
  }

  @ParameterizedTest
  @CsvSource({
    "from: 40, from: 10, other numbers for \"middle\"",
    "from: 70, 'from: 70, up_to: 100', other numbers for \"high\"",
    "theme: border-travel, theme: legal-framework, another theme of \"Borders\""
  })
  void schemeOfTwoMappingsReadsOneFigureAlike(String here, String there, String problem) {
    assertThat(problem(SCORES, SCORES.replace(here, there))).contains(problem);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{id: high, from: 70}, {id: middle, from: 40}, {id: low, from: 0}]",
        "[{id: low, from: 0}, {id: middle, from: 0}]",
        "[{id: low, from: 0, up_to: 60}, {id: middle, from: 40}]",
        "[{id: low, from: 0}, {id: middle, from: 40, up_to: 10}]",
        "[{id: low, from: 0}, {id: middle, up_to: 10}]",
        "[{id: low, from: 0}, {id: middle, from: 40}, {id: none}]"
      })
  void bandsThatDoNotRiseAreRefusedByLine(String ratings) {
    String mapping =
        SCORES.replace(
            "[{id: low, from: 0}, {id: middle, from: 40}, {id: high, from: 70}]", ratings);

    assertThat(MappingReader.problems(files(mapping, LIST), CODEBOOK))
        .extracting(CodebookProblem::line)
        .isNotEmpty()
        .containsOnly(8);
  }

  @Test
  void sheetThatIsNamedTwiceIsRefused() {
    String mapping = SCORES.replace("shape: long", "shape: long\nsheets: [A, A]");

    assertThat(MappingReader.problems(files(mapping, LIST), CODEBOOK))
        .singleElement()
        .satisfies(problem -> assertThat(problem.toString()).contains("\"A\" twice"));
  }

  private static String problem(String first, String second) {
    List<CodebookProblem> problems = MappingReader.problems(files(first, second), CODEBOOK);
    assertThat(problems).hasSize(1);
    return problems.get(0).toString();
  }

  private static CodebookFiles files(String first, String second) {
    return CodebookFiles.of(
        "",
        Map.of(
            "mappings/a.yaml", first.replace("FILE", "a"),
            "mappings/b.yaml", second.replace("FILE", "b")));
  }
}
