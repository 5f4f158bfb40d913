package org.gapline.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.gapline.briefing.BriefingRequest.Naming;
import org.gapline.briefing.BriefingRequest.Subject;
import org.gapline.impact.ImpactVerdict;
import org.gapline.release.Release;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a briefing answers to "Did workshops help?", verdict by verdict. */
class HelpedAnswerTest {

  private static final String COMPARED =
      "ratings of I.1, 8 States that took part with 9 that had not";

  @TempDir Path folder;

  private BriefingFixture fixture;

  @BeforeEach
  void typical() {
    fixture = BriefingFixture.typical();
  }

  private String answer() throws Exception {
    Release release = fixture.publish(folder);
    FigureTrace trace = new FigureTrace(release);
    Briefing briefing =
        BriefingFixture.brief(
            release,
            new BriefingRequest(Subject.unit(BriefingFixture.WEST), null, Naming.WITHHELD));
    Passage answer =
        briefing.passages().stream()
            .filter(
                passage ->
                    passage.text().matches("(?s).*(Cannot be said: |Not shown: |Perhaps, ).*"))
            .findFirst()
            .orElseThrow();
    for (Run run : answer.runs()) {
      if (run instanceof Run.Figure figure) {
        assertThat(figure.text()).isEqualTo(trace.expected(figure));
      } else {
        assertThat(run.text()).doesNotContainPattern("\\d");
      }
    }
    return answer.text();
  }

  @Test
  void withoutAnEstimateItCannotBeSaid() throws Exception {
    fixture.impact("border-travel", null, ImpactVerdict.INSUFFICIENT_EVIDENCE);

    assertThat(answer()).contains("Cannot be said: that takes ratings given anew");
  }

  @Test
  void whatWasComparedIsNamedWithItsStates() throws Exception {
    fixture.impact("ict", 4.0, ImpactVerdict.NO_CLEAR_DIFFERENCE);
    fixture.impact("border-travel", null, ImpactVerdict.INSUFFICIENT_EVIDENCE);

    assertThat(answer())
        .contains(
            "Not shown: in 0 of 1 comparisons States that took part improved more than others; this"
                + " is no proof that nothing changed. Compared over all regions: "
                + COMPARED
                + ".");
  }

  @Test
  void whatImprovedMoreIsNamed() throws Exception {
    fixture.impact("ict", 4.0, ImpactVerdict.NO_CLEAR_DIFFERENCE);
    fixture.impact("legal-framework", 30.0, ImpactVerdict.IMPROVED_MORE);

    assertThat(answer())
        .contains(
            "Perhaps, on legal framework: in 1 of 2 comparisons States that took part improved more"
                + " than others. Compared");
  }

  @Test
  void whatImprovedLessIsNotHidden() throws Exception {
    fixture.impact("ict", -30.0, ImpactVerdict.IMPROVED_LESS);

    assertThat(answer())
        .contains(
            "Not shown: in 0 of 1 comparisons States that took part improved more than others, and"
                + " on ICT and new technologies, in 1, less than others. Compared");
  }

  @Test
  void whatIsNotComparableIsNoComparison() throws Exception {
    fixture.impact("ict", 30.0, ImpactVerdict.NOT_COMPARABLE);
    fixture.impact("legal-framework", 1.0, ImpactVerdict.NO_CLEAR_DIFFERENCE);

    assertThat(answer()).contains("in 0 of 1 comparisons").containsOnlyOnce(COMPARED);
  }

  @Test
  void whereNothingIsComparableItCannotBeSaid() throws Exception {
    fixture.impact("ict", 30.0, ImpactVerdict.NOT_COMPARABLE);

    assertThat(answer())
        .contains(
            "Cannot be said: in 1 of 1 comparisons, States that took part may have differed from"
                + " others before.");
  }
}
