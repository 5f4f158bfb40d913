package org.gapline.chart;

import java.util.Set;
import org.gapline.table.TrendTestTable;

/** What the verdict of a trend test is, for whoever shows it. */
public final class Verdicts {

  public static final String RISING = "rising";
  public static final String FALLING = "falling";
  public static final String FOLLOWS_AGENDA = "follows the agenda";
  public static final String INSUFFICIENT = "insufficient evidence";

  private Verdicts() {}

  /** Whether a test was made. */
  public static boolean isTested(TrendTestTable.Row test) {
    return !test.verdict().equals(INSUFFICIENT);
  }

  /** Whether the verdict says more than that nothing clear was found. */
  public static boolean isFinding(TrendTestTable.Row test) {
    return Set.of(RISING, FALLING, FOLLOWS_AGENDA).contains(test.verdict());
  }

  /** The first of the reasons why no test was made; tables call the challenge a gap. */
  public static String reason(TrendTestTable.Row test) {
    if (test.reason() == null) {
      return "";
    }
    int end = test.reason().indexOf(';');
    String first = end < 0 ? test.reason() : test.reason().substring(0, end);
    return first.replace("the gap", "the challenge");
  }
}
