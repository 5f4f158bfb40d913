package org.gapline.trend;

import java.util.Locale;
import org.gapline.statistics.Dispersion;
import org.gapline.statistics.LogisticChange;
import org.gapline.statistics.TrendTest;

/**
 * The verdict on one trend, and what it rests on in plain words.
 *
 * @param verdict the verdict
 * @param reason what it rests on
 */
record Finding(Verdict verdict, String reason) {

  /** The greatest q value of a trend. */
  static final double LEVEL = 0.05;

  /** How a reason names the events that the test given the agenda compares. */
  static final String LIKE_AGENDA = "events with the same agenda";

  /** With less of the information on time left, what was allowed for and time go together. */
  private static final double TOLD_APART = 0.5;

  /**
   * A test that compares like with like.
   *
   * @param test the test
   * @param q its q value over the same family
   * @param kept share of the information on time that is left, 0 to 1
   */
  record Adjusted(TrendTest test, double q, double kept) {

    private Verdict verdict() {
      return direction(q, test.statistic(), test.statistic());
    }
  }

  /** Brings the trend as counted and the trends among like events together. */
  static Finding of(LogisticChange change, double q, Adjusted byAgenda, Adjusted byLength) {
    Verdict counted = counted(change, q);
    if (counted != byAgenda.verdict()) {
      String reason = differing(counted, change, q) + among(LIKE_AGENDA, byAgenda);
      return new Finding(Verdict.FOLLOWS_THE_AGENDA, reason + fitNote(change));
    }
    if (counted != Verdict.NO_CLEAR_TREND && counted != byLength.verdict()) {
      String reason = differing(counted, change, q) + among("reports of like length", byLength);
      return new Finding(Verdict.NO_CLEAR_TREND, reason + lengths(byLength) + fitNote(change));
    }
    return new Finding(counted, ground(change, q) + fitNote(change));
  }

  /** Lengths are blamed only where they went with time. */
  private static String lengths(Adjusted byLength) {
    return byLength.kept() < TOLD_APART
        ? "; reports changed in length so steadily that the two cannot be told apart: median_words"
        : "; lengths of reports: median_words";
  }

  private static String differing(Verdict counted, LogisticChange change, double q) {
    return counted.id() + " as counted (" + ground(change, q) + "), ";
  }

  private static String among(String like, Adjusted adjusted) {
    return adjusted.verdict().id() + " among " + like + " (" + shown(adjusted.q()) + ")";
  }

  /** How the p value was computed, as tables write it. */
  static String method(TrendTest test, Dispersion dispersion) {
    String method =
        switch (test.method()) {
          case ASYMPTOTIC -> "Cochran-Armitage, asymptotic";
          case STUDENT_T ->
              String.format(
                  Locale.ROOT, "Cochran-Armitage, Student's t of %,.0f df", dispersion.degrees());
          case EXACT -> "Cochran-Armitage, exact";
          case PERMUTATION ->
              String.format(
                  Locale.ROOT, "Cochran-Armitage, permutation (%,d tables)", test.draws());
        };
    return dispersion.isEstimated()
        ? method + String.format(Locale.ROOT, ", dispersion %.2f", dispersion.factor())
        : method;
  }

  private static Verdict counted(LogisticChange change, double q) {
    return direction(q, change.low(), change.high());
  }

  private static Verdict direction(double q, double low, double high) {
    if (q <= LEVEL && low > 0) {
      return Verdict.RISING;
    }
    return q <= LEVEL && high < 0 ? Verdict.FALLING : Verdict.NO_CLEAR_TREND;
  }

  private static String ground(LogisticChange change, double q) {
    String numbers =
        String.format(
            Locale.ROOT,
            "%+.1f points a year, 95%% interval %+.1f to %+.1f",
            change.pointsPerYear(),
            change.low(),
            change.high());
    return shown(q) + ", " + numbers;
  }

  private static String shown(double q) {
    return q < 0.001 ? "q < 0.001" : String.format(Locale.ROOT, "q %.3f", q);
  }

  private static String fitNote(LogisticChange change) {
    return change.fit() == LogisticChange.Fit.FIRTH
        ? "; Firth's fit, since events with and without the gap do not overlap in time"
        : "";
  }
}
