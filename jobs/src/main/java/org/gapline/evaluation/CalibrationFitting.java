package org.gapline.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.gapline.codebook.Calibration;
import org.gapline.codebook.DecidedBy;
import org.gapline.learning.PlattScaling;
import org.gapline.learning.PlattScaling.Outcome;

/** Fits how often statements are right to statements that were found out of their fold. */
public final class CalibrationFitting {

  /** With fewer statements of one kind, those of both kinds share one curve. */
  static final int FEWEST = 50;

  private CalibrationFitting() {}

  /** Whether there is enough to tell right from wrong. */
  public static boolean canFit(List<JudgedStatement> statements) {
    return statements.size() >= FEWEST;
  }

  /** The calibration that fits best. */
  public static Calibration fit(List<JudgedStatement> statements) {
    return new Calibration(curve(DecidedBy.RULES, statements), curve(DecidedBy.MODEL, statements));
  }

  private static PlattScaling curve(DecidedBy decider, List<JudgedStatement> statements) {
    List<JudgedStatement> own = statements.stream().filter(s -> s.decidedBy() == decider).toList();
    List<JudgedStatement> enough = own.size() < FEWEST ? statements : own;
    return PlattScaling.fit(
        enough.stream().map(s -> new Outcome(s.probability(), s.right())).toList());
  }

  /**
   * The statements with confidences in place of probabilities, each by a calibration that was
   * fitted to the statements of other folds only: what confidences are worth on other documents.
   */
  public static List<JudgedStatement> outOfFold(List<JudgedStatement> statements) {
    List<JudgedStatement> calibrated = new ArrayList<>();
    for (int fold : statements.stream().mapToInt(JudgedStatement::fold).distinct().toArray()) {
      Calibration others = fit(statements.stream().filter(s -> s.fold() != fold).toList());
      for (JudgedStatement s : statements) {
        if (s.fold() == fold) {
          double confidence = others.confidence(s.decidedBy(), s.probability());
          calibrated.add(new JudgedStatement(fold, s.decidedBy(), confidence, s.right()));
        }
      }
    }
    return calibrated;
  }
}
