package org.gapline.trend;

import static org.assertj.core.api.Assertions.assertThat;

import org.gapline.statistics.LogisticChange;
import org.gapline.statistics.TrendTest;
import org.gapline.table.TrendTestRow;
import org.gapline.table.TrendTestTable;
import org.junit.jupiter.api.Test;

class AgendaVerdictsTest {

  private static final LogisticChange RISE =
      new LogisticChange(3, 1, 5, 0.1, LogisticChange.Fit.MAXIMUM_LIKELIHOOD);
  private static final LogisticChange EITHER =
      new LogisticChange(0.5, -2, 3, 0.1, LogisticChange.Fit.MAXIMUM_LIKELIHOOD);

  @Test
  void bothAreTheVerdictWhereTheyAgree() {
    assertThat(of(RISE, 0.01, 0.02, 4))
        .isEqualTo(new AgendaVerdicts(Verdict.RISING, Verdict.RISING));
    assertThat(of(EITHER, 0.7, 0.8, 1))
        .isEqualTo(new AgendaVerdicts(Verdict.NO_CLEAR_TREND, Verdict.NO_CLEAR_TREND));
  }

  @Test
  void bothAreToldWhereTheyDiffer() {
    assertThat(of(RISE, 0.01, 0.4, 1))
        .isEqualTo(new AgendaVerdicts(Verdict.RISING, Verdict.NO_CLEAR_TREND));
    assertThat(of(EITHER, 0.7, 0.01, -4))
        .isEqualTo(new AgendaVerdicts(Verdict.NO_CLEAR_TREND, Verdict.FALLING));
  }

  private static AgendaVerdicts of(
      LogisticChange change, double q, double qGivenAgenda, double statistic) {
    TrendTest test = new TrendTest(statistic, qGivenAgenda, TrendTest.Method.EXACT, 0, 60);
    Finding finding =
        Finding.of(
            change,
            q,
            new Finding.Adjusted(test, qGivenAgenda, 1),
            new Finding.Adjusted(new TrendTest(4, q, TrendTest.Method.EXACT, 0, 60), q, 1));
    return AgendaVerdicts.of(row(change, q, qGivenAgenda, finding));
  }

  private static TrendTestTable.Row row(
      LogisticChange change, double q, double qGivenAgenda, Finding finding) {
    return TrendTestRow.of("ict", finding.verdict().id())
        .change(change.pointsPerYear(), change.low(), change.high())
        .q(q, qGivenAgenda)
        .because(finding.reason())
        .row();
  }
}
