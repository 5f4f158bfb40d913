package org.gapline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.gapline.codebook.Calibration;
import org.gapline.codebook.DecidedBy;
import org.junit.jupiter.api.Test;

class CalibrationFittingTest {

  private static List<JudgedStatement> statements(
      int fold, DecidedBy decider, double probability, int all, int right) {
    List<JudgedStatement> statements = new ArrayList<>();
    for (int i = 0; i < all; i++) {
      statements.add(new JudgedStatement(fold, decider, probability, i < right));
    }
    return statements;
  }

  @Test
  void whatRulesNameAndWhatIsOnlyWeighedHaveCurvesOfTheirOwn() {
    List<JudgedStatement> found = statements(0, DecidedBy.RULES, 0.7, 200, 180);
    found.addAll(statements(0, DecidedBy.MODEL, 0.7, 200, 100));

    Calibration fitted = CalibrationFitting.fit(found);

    assertThat(fitted.confidence(DecidedBy.RULES, 0.7)).isCloseTo(0.9, within(0.01));
    assertThat(fitted.confidence(DecidedBy.MODEL, 0.7)).isCloseTo(0.5, within(0.01));
  }

  @Test
  void fewOfOneKindBorrowTheCurveOfAll() {
    List<JudgedStatement> found = statements(0, DecidedBy.RULES, 0.7, 200, 180);
    found.addAll(statements(0, DecidedBy.MODEL, 0.7, 3, 0));

    assertThat(CalibrationFitting.fit(found).confidence(DecidedBy.MODEL, 0.7)).isGreaterThan(0.8);
  }

  @Test
  void confidenceOutOfFoldOwesNothingToItsOwnFold() {
    List<JudgedStatement> found = statements(0, DecidedBy.RULES, 0.7, 100, 100);
    found.addAll(statements(1, DecidedBy.RULES, 0.7, 100, 0));

    List<JudgedStatement> calibrated = CalibrationFitting.outOfFold(found);

    assertThat(calibrated).filteredOn(s -> s.fold() == 0).allMatch(s -> s.probability() < 0.02);
    assertThat(calibrated).filteredOn(s -> s.fold() == 1).allMatch(s -> s.probability() > 0.98);
  }

  @Test
  void reportShowsEveryTable() {
    List<JudgedStatement> found = statements(0, DecidedBy.RULES, 0.95, 100, 80);
    found.addAll(statements(1, DecidedBy.RULES, 0.95, 100, 80));

    assertThat(ConfidenceReport.of(found))
        .contains("as weighed                        200       0.150")
        .contains("calibrated                        200       0.00")
        .contains("mean confidence", "share right", "Brier")
        .contains("Statements decided by rules, at or above a confidence");
  }
}
