package org.gapline.trend;

import org.gapline.table.TrendTestTable;

/**
 * The two verdicts that stand behind the one of a trend test.
 *
 * @param counted the verdict as counted
 * @param givenAgenda the verdict among events with the same agenda
 */
public record AgendaVerdicts(Verdict counted, Verdict givenAgenda) {

  private static final String AMONG = " among " + Finding.LIKE_AGENDA;

  /**
   * The verdicts of a test that was made. The table keeps no direction given the agenda: where the
   * verdicts differ, its reason names both, and where it names none, they are the same.
   */
  public static AgendaVerdicts of(TrendTestTable.Row test) {
    Verdict counted = counted(test);
    boolean differ = test.verdict().equals(Verdict.FOLLOWS_THE_AGENDA.id());
    return new AgendaVerdicts(counted, differ ? named(test.reason()) : counted);
  }

  private static Verdict counted(TrendTestTable.Row test) {
    if (test.qValue() == null || test.qValue() > Finding.LEVEL) {
      return Verdict.NO_CLEAR_TREND;
    } else if (test.changeLow() > 0) {
      return Verdict.RISING;
    }
    return test.changeHigh() < 0 ? Verdict.FALLING : Verdict.NO_CLEAR_TREND;
  }

  private static Verdict named(String reason) {
    String before = reason == null ? "" : reason.split(AMONG, 2)[0];
    for (Verdict verdict : new Verdict[] {Verdict.RISING, Verdict.FALLING}) {
      if (before.endsWith(verdict.id())) {
        return verdict;
      }
    }
    return Verdict.NO_CLEAR_TREND;
  }
}
