package org.gapline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.gapline.assessment.AssessmentMapping.Shape;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.CodebookFiles;
import org.gapline.codebook.yaml.CodebookProblem;
import org.gapline.tagging.DatePrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappingReaderTest {

  private static final String RATINGS =
      """
      files: ["ratings-*.csv"]
      shape: long
      columns:
        state: Country
        indicator: Item
        rating: Grade
        date: Month
        report: Report
      dates: ["yyyy-MM"]
      reports: [FIRST, NEXT]
      states: {Steppe: KAZ}
      schemes:
        - id: grades
          kind: ordered
          ratings: [poor, {id: fair, label: Quite fair, names: [so-so]}, good]
          weak_below: fair
          re_rated_by: [FIRST]
          absent_means: unrated
          indicators:
            - {id: B.1, label: Borders, theme: border-travel}
      """;

  private static final Codebook CODEBOOK = SmallTables.codebook("border-travel", "legal-framework");

  @Test
  void mappingIsReadWithAllItsParts() {
    AssessmentMapping mapping = read(RATINGS);

    assertThat(mapping.id()).isEqualTo("ratings");
    assertThat(mapping.shape()).isEqualTo(Shape.LONG);
    assertThat(mapping.reads("assessments/ratings-2020.csv")).isTrue();
    assertThat(mapping.reads("assessments/other.csv")).isFalse();
    assertThat(mapping.columns().state()).isEqualTo("Country");
    assertThat(mapping.states()).containsExactly(Map.entry("Steppe", "KAZ"));
    assertThat(mapping.reports()).containsExactlyInAnyOrder("FIRST", "NEXT");
    Scheme scheme = mapping.schemes().get(0);
    assertThat(scheme.rankMax()).isEqualTo(3);
    assertThat(scheme.firstRankNotWeak()).isEqualTo(2);
    assertThat(scheme.ratingWritten("SO-SO")).contains(scheme.ratings().get(1));
    assertThat(scheme.ratingOfAbsence()).isEmpty();
    assertThat(scheme.ratesAnew("FIRST")).isTrue();
    assertThat(scheme.ratesAnew("NEXT")).isFalse();
  }

  @Test
  void schemeOfTwoMappingsHasTheIndicatorsOfBoth() {
    AssessmentMapping other = read(RATINGS.replace("B.1", "L.1").replace("Borders", "Laws"));

    assertThat(AssessmentMapping.schemesById(List.of(read(RATINGS), other)).get("grades"))
        .extracting(Scheme::indicators)
        .asInstanceOf(InstanceOfAssertFactories.list(Scheme.Indicator.class))
        .extracting(Scheme.Indicator::label)
        .containsExactly("Borders", "Laws");
  }

  @Test
  void statusIsReadWithItsMarksAndDay() {
    AssessmentMapping mapping =
        read(
            """
                files: ["assessments/treaties.csv"]
                shape: long
                columns: {state: Party}
                dates: ["d MMM yyyy"]
                date_marks: {a: accession}
                as_of: "2015-03"
                schemes:
                  - id: treaties
                    kind: status
                    ratings: [{id: outside}, {id: inside, since: Ratified}]
                    weak_below: inside
                    absent_means: outside
                    indicators: [{id: Treaty, theme: legal-framework}]
                """);

    assertThat(mapping.dates().read("1 Feb 2003 a")).isPresent();
    assertThat(mapping.dates().asOf())
        .contains(new DateStyle.Dated(LocalDate.of(2015, 3, 1), DatePrecision.MONTH));
    assertThat(mapping.schemes().get(0).ratingOfAbsence().orElseThrow().id()).isEqualTo("outside");
  }

  @Test
  void whatDoesNotSayWhatAbsenceMeansLeavesTheAbsentUnrated() {
    AssessmentMapping mapping = read(RATINGS.replace("    absent_means: unrated\n", ""));

    assertThat(mapping.schemes().get(0).ratingOfAbsence()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "shape: long|shap: long|2|Did you mean \"shape\"?",
        "shape: long|shape: tall|2|Write one of: long, wide",
        "ratings-*.csv|ratings-[.csv|1|which cannot be read",
        "state: Country|nation: Country|4|has no \"state\"",
        "  rating: Grade\n||3|no column of the rating",
        "  report: Report\n||3|no column of the report",
        "yyyy-MM|MM/yy|9|which cannot be read",
        "dates: [\"yyyy-MM\"]\n||1|how dates are written",
        "Steppe: KAZ|Steppe: KAS|11|Did you mean KAZ?",
        "[FIRST, NEXT]|[FIRST, NEXT]\nas_of: soon|11|which is no date",
        "re_rated_by: [FIRST]|re_rated_by: [FIRTS]|17|Did you mean \"FIRST\"?",
        "    re_rated_by: [FIRST]\n||13|which reports rate anew",
        "weak_below: fair|weak_below: poor|16|so no State ever is",
        "weak_below: fair|weak_below: fare|16|Write one of: poor, fair, good",
        "absent_means: unrated|absent_means: bad|18|Write one of: poor, fair, good, unrated",
        "ratings: [poor, |ratings: [good, |15|writes two ratings as \"good\"",
        "kind: ordered|kind: status|12|without a column of dates",
        "theme: border-travel|theme: border-travle|20|Did you mean \"border-travel\"?",
        "id: B.1, label: Borders|label: Borders|20|has no \"id\"",
        "shape: long|shape: wide|3|a column of the indicator or the rating in wide shape"
      })
  void mistakeIsReportedWithItsLine(String expectation) {
    String[] parts = expectation.split("\\|", -1);

    assertThat(problems(RATINGS.replace(parts[0], parts[1])))
        .anySatisfy(
            problem -> {
              assertThat(problem.line()).isEqualTo(Integer.parseInt(parts[2]));
              assertThat(problem.message()).contains(parts[3]).startsWith("mappings/ratings.yaml:");
            });
  }

  @Test
  void allMistakesAreReportedAtOnce() {
    assertThat(problems(RATINGS.replace("shape: long", "shape: tall").replace("KAZ", "ATL")))
        .extracting(CodebookProblem::line)
        .containsExactly(2, 11);
  }

  @Test
  void indicatorDescribedTwiceNamesTheFirstLine() {
    assertThat(problems(RATINGS + "      - {id: b.1, theme: legal-framework}\n"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("first at line 20"));
  }

  @Test
  void sameSchemeInTwoMappingsMustHaveOneScale() {
    var files =
        CodebookFiles.of(
            "",
            Map.of(
                "mappings/a.yaml", RATINGS,
                "mappings/b.yaml", RATINGS.replace(", good]", ", good, best]"),
                "mappings/c.yaml", RATINGS.replace("B.1", "B.2")));

    assertThat(MappingReader.problems(files, CODEBOOK))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.file()).isEqualTo("mappings/b.yaml");
              assertThat(problem.what()).contains("grades");
            });
  }

  @Test
  void mappingsThatWereNotCheckedAreNotUsed() {
    assertThatThrownBy(() -> read(RATINGS.replace("KAZ", "ATL")))
        .isInstanceOf(IllegalStateException.class);
  }

  private static AssessmentMapping read(String yaml) {
    return MappingReader.read(files(yaml), CODEBOOK).get(0);
  }

  private static List<CodebookProblem> problems(String yaml) {
    return MappingReader.problems(files(yaml), CODEBOOK);
  }

  private static CodebookFiles files(String yaml) {
    return CodebookFiles.of("", Map.of("mappings/ratings.yaml", yaml));
  }
}
