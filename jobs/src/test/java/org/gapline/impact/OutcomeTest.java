package org.gapline.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gapline.ProjectFolder;
import org.gapline.assessment.AssessmentMapping;
import org.gapline.assessment.MappingReader;
import org.gapline.assessment.StateUnits;
import org.gapline.assessment.Withheld;
import org.gapline.codebook.CodebookFiles;
import org.gapline.codebook.yaml.CodebookProblem;
import org.gapline.table.AssessmentTable;
import org.gapline.tagging.ProjectCodebook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which ratings count as outcomes, and in which years. */
class OutcomeTest {

  private static final String TREATY = "Terrorist bombings 1997";
  private List<AssessmentMapping> mappings;

  @BeforeEach
  void readTheMappings() throws Exception {
    mappings =
        MappingReader.read(
            CodebookFiles.read(ProjectFolder.file("data/codebook")), ProjectCodebook.read());
  }

  @Test
  void aRatingThatIsCarriedOverIsNoObservation() throws Exception {
    Outcome outcome =
        only(
            rating("KEN", "fatf-effectiveness-2013", "IO9", 3, LocalDate.of(2016, 5, 1), true),
            rating("KEN", "fatf-effectiveness-2013", "IO9", 3, LocalDate.of(2019, 5, 1), false));

    assertThat(outcome.byState().get("KEN")).isEqualTo(Map.of(2016, 1.0));
    assertThat(outcome.theme()).isEqualTo("terrorist-financing");
  }

  @Test
  void aStatusHoldsEveryYearSinceItsDateAndIsAbsentBefore() throws Exception {
    Outcome outcome =
        only(
            rating("KEN", "counter-terrorism-treaties", TREATY, 3, LocalDate.of(2001, 1, 9), true),
            rating("FJI", "counter-terrorism-treaties", TREATY, 3, LocalDate.of(1999, 1, 9), true),
            rating("UGA", "counter-terrorism-treaties", TREATY, 2, LocalDate.of(2000, 1, 9), true));

    assertThat(outcome.byState().get("KEN"))
        .containsEntry(2000, 0.0)
        .containsEntry(2001, 1.0)
        .containsEntry(2014, 1.0)
        .doesNotContainKey(2015);
    assertThat(outcome.byState().get("UGA")).containsEntry(2014, 0.0);
    assertThat(outcome.byState().get("TUV")).as("absent from the table").containsEntry(2014, 0.0);
    assertThat(outcome.byState().get("SSD"))
        .as("came into being in 2011")
        .containsEntry(2011, 0.0)
        .doesNotContainKey(2010);
  }

  @Test
  void ofADayOnWhichReportsRateDifferentlyNothingIsObserved() throws Exception {
    String scheme = "fatf-effectiveness-2013";
    Outcome outcome =
        only(
            rating("KEN", scheme, "IO9", 1, LocalDate.of(2016, 5, 1), true),
            rating("KEN", scheme, "IO9", 3, LocalDate.of(2019, 5, 1), true),
            rating("KEN", scheme, "IO9", 1, LocalDate.of(2019, 5, 1), true));

    assertThat(outcome.byState().get("KEN")).isEqualTo(Map.of(2016, 0.0));
  }

  @Test
  void aSchemeWithoutALineGivesNoOutcome() throws Exception {
    mappings = mappings("a", status("2015-06").replace("weak_below: inside", ""));

    assertThat(outcomes(rating("KEN", "pacts", "Pact", 2, LocalDate.of(2001, 1, 9), true)))
        .isEmpty();
  }

  @Test
  void aStatusInSeveralTablesHoldsUpToTheLatestOfTheirDays() throws Exception {
    mappings = mappings("a", status("2009-06"), "b", status("2015-06"));

    assertThat(
            only(rating("KEN", "pacts", "Pact", 2, LocalDate.of(2001, 1, 9), true))
                .byState()
                .get("KEN"))
        .containsEntry(2014, 1.0)
        .doesNotContainKey(2015);
  }

  @Test
  void aStatusWithoutAnyDateIsObservedInNoYear() throws Exception {
    mappings = mappings("a", status("2015-06").replace("as_of: \"2015-06\"", ""));

    assertThat(only(rating("KEN", "pacts", "Pact", 2, null, true)).byState()).isEmpty();
  }

  private static List<AssessmentMapping> mappings(String... idsAndTexts) throws Exception {
    Map<String, String> files = new HashMap<>();
    for (int i = 0; i < idsAndTexts.length; i += 2) {
      files.put("mappings/" + idsAndTexts[i] + ".yaml", idsAndTexts[i + 1]);
    }
    return MappingReader.read(CodebookFiles.of("data/codebook", files), ProjectCodebook.read());
  }

  private static String status(String asOf) {
    return """
        sharing: public
        files: ["pacts-*.csv"]
        shape: long
        columns: {state: Party, indicator: Name}
        dates: ["d MMM yyyy"]
        as_of: "%s"
        schemes:
          - id: pacts
            kind: status
            ratings: [{id: outside}, {id: inside, since: Ratified}]
            weak_below: inside
            absent_means: outside
            indicators:
              - {id: Pact, label: Pact, theme: terrorist-financing}
        """
        .formatted(asOf);
  }

  @Test
  void aSchemeThatNoMappingDescribesIsNamedWithItsLine() {
    CodebookFiles files =
        CodebookFiles.of(
            "data/codebook",
            Map.of("impact.yaml", "rerated_on_request:\n  - fatf-compliance-2031\n"));

    assertThat(ImpactRules.problems(files, mappings))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.level()).isEqualTo(CodebookProblem.Level.ERROR);
              assertThat(problem.place()).contains("impact.yaml:2");
              assertThat(problem.remedy()).contains("fatf-compliance-2013");
            });
  }

  private Outcome only(AssessmentTable.Row... rows) throws Exception {
    List<Outcome> outcomes = outcomes(rows);
    assertThat(outcomes).hasSize(1);
    return outcomes.get(0);
  }

  private List<Outcome> outcomes(AssessmentTable.Row... rows) throws Exception {
    return Outcome.of(
        mappings, List.of(rows), Withheld.NOTHING, new StateUnits(ProjectCodebook.read()));
  }

  private static AssessmentTable.Row rating(
      String state, String scheme, String indicator, int rank, LocalDate day, boolean anew) {
    return new AssessmentTable.Row(
        "a-" + state + day,
        state,
        "region",
        scheme,
        indicator,
        "theme",
        "rating",
        rank,
        4,
        day,
        "day",
        anew,
        null,
        "assessments/t.csv",
        "line 2",
        "public");
  }
}
