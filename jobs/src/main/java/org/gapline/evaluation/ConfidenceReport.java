package org.gapline.evaluation;

import java.util.List;
import java.util.Locale;
import org.gapline.codebook.DecidedBy;
import org.gapline.statistics.Reliability;
import org.gapline.statistics.Reliability.Bin;
import org.gapline.statistics.Reliability.Forecast;

/** Tables that show what confidences are worth on documents that they were not fitted to. */
public final class ConfidenceReport {

  private static final int THRESHOLDS = 9;

  private ConfidenceReport() {}

  /**
   * Reliability before and after calibration, and precision above thresholds.
   *
   * @param found statements that were found out of their fold, with the weighed probability
   */
  public static String of(List<JudgedStatement> found) {
    List<JudgedStatement> calibrated = CalibrationFitting.outOfFold(found);
    StringBuilder text = new StringBuilder("Confidence of statements, out of fold\n\n");
    text.append(line("%-28s %8s %11s %6s\n", "", "n", "calibration", "Brier"));
    text.append(line("%-28s %8s %11s %6s\n", "", "", "error", "score"));
    summary("as weighed", found, text);
    summary("calibrated", calibrated, text);
    for (DecidedBy decider : DecidedBy.WEIGHED) {
      summary("  decided by " + name(decider), by(decider, calibrated), text);
    }
    bins(reliability(calibrated), text);
    for (DecidedBy decider : DecidedBy.WEIGHED) {
      precision(name(decider), by(decider, calibrated), text);
    }
    return text.toString();
  }

  private static List<JudgedStatement> by(DecidedBy decider, List<JudgedStatement> statements) {
    return statements.stream().filter(s -> s.decidedBy() == decider).toList();
  }

  private static Reliability reliability(List<JudgedStatement> statements) {
    return Reliability.of(
        statements.stream().map(s -> new Forecast(s.probability(), s.right())).toList());
  }

  private static void summary(String name, List<JudgedStatement> some, StringBuilder text) {
    Reliability reliability = reliability(some);
    text.append(
        line(
            "%-28s %8d %11.3f %6.3f\n",
            name, reliability.forecasts(), reliability.calibrationError(), reliability.brier()));
  }

  private static void bins(Reliability reliability, StringBuilder text) {
    text.append(
        line("\n%-12s %6s %16s %15s\n", "confidence", "n", "mean confidence", "share right"));
    for (Bin bin : reliability.bins()) {
      text.append(
          line(
              "%.1f to %.1f   %6d %16.3f %15.3f\n",
              bin.low(), bin.high(), bin.forecasts(), bin.mean(), bin.observed()));
    }
  }

  private static void precision(String decider, List<JudgedStatement> some, StringBuilder text) {
    text.append(line("\nStatements decided by %s, at or above a confidence\n", decider));
    text.append(line("%-12s %6s %10s %17s\n", "confidence", "n", "precision", "of all right ones"));
    long right = some.stream().filter(JudgedStatement::right).count();
    for (int tenth = 0; tenth <= THRESHOLDS; tenth++) {
      double threshold = tenth / 10.0;
      List<JudgedStatement> kept = some.stream().filter(s -> s.probability() >= threshold).toList();
      long rightKept = kept.stream().filter(JudgedStatement::right).count();
      if (!kept.isEmpty()) {
        double precision = (double) rightKept / kept.size();
        double share = (double) rightKept / Math.max(1, right);
        text.append(line("%-12.1f %6d %10.3f %17.3f\n", threshold, kept.size(), precision, share));
      }
    }
  }

  private static String name(DecidedBy decider) {
    return decider.id();
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
