package org.gapline.trend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gapline.statistics.BinomialSeries;
import org.gapline.statistics.Dispersion;
import org.gapline.statistics.MannKendall;
import org.gapline.statistics.SenSlope;
import org.gapline.table.TrendTestTable;

/**
 * Tests the trend of every theme in every unit with at least one reported gap, on calendar years
 * with reporting events. Each row of the standing list so has its row here.
 *
 * <p>What the margins do not carry is not tested: the row gives the reason, the detectable change
 * where there is one, and no other figure. All that is tested is one {@link TestFamily}.
 *
 * <p>Events of one year may repeat one another. Where yearly counts scatter more than independent
 * events would, intervals and p values are widened by their {@link Dispersion}: that of the theme
 * or that of all eligible themes of its unit together, whichever is wider.
 *
 * <p>More is heard where more is written. What is significant as counted must therefore be so too
 * when the log length of reports is allowed for ({@link org.gapline.statistics.AdjustedTrend}): the
 * greater of the two p values is a valid one for that (R. L. Berger, Technometrics 24 (1982),
 * 295-300), with q values over the same family.
 *
 * <p>The verdict as counted is a trend when q is 0.05 or less and the interval of the change lies
 * on that side. The verdict given the agenda rests on the stratified test, with q values of its own
 * over the same family, and on its direction. Where the two differ, the verdict is {@link
 * Verdict#FOLLOWS_THE_AGENDA} and the reason names both.
 */
public final class TrendTester {

  private final ReportingUnits units;
  private final long seed;

  /**
   * A tester.
   *
   * @param units tells groupings from regions
   * @param seed seed of the permutation tests; each pair of theme and unit derives its own from it
   */
  public TrendTester(ReportingUnits units, long seed) {
    this.units = units;
    this.seed = seed;
  }

  /** One row per theme and unit with a reported gap, by unit and theme. */
  public List<TrendTestTable.Row> rows(EventTally tally) {
    List<ThemeHistory> histories = ThemeHistory.allOf(tally);
    Map<String, Dispersion> byUnit = dispersions(histories);
    List<Candidate> candidates =
        histories.parallelStream().map(h -> candidate(h, byUnit.get(h.unit()))).toList();
    QValues qValues = QValues.of(candidates.stream().flatMap(c -> c.tests().stream()).toList());
    return candidates.stream()
        .map(c -> c.tests().map(tests -> row(tests, qValues)).orElseGet(() -> untested(c)))
        .toList();
  }

  /** A pair of theme and unit, with its tests where it is eligible. */
  private record Candidate(ThemeHistory history, Optional<PairTests> tests) {}

  /** The q values of all pairs: as counted, given the agenda, and of both given length. */
  private record QValues(
      TestFamily family,
      Map<PairTests, Double> counted,
      Map<PairTests, Double> givenAgenda,
      Map<PairTests, Double> givenLength) {

    static QValues of(List<PairTests> tested) {
      TestFamily family = new TestFamily(tested);
      return new QValues(
          family,
          family.qValues(tests -> tests.crude().pValue()),
          family.qValues(tests -> tests.givenAgenda().pValue()),
          family.qValues(PairTests::pOfBoth));
    }
  }

  /** By unit, what its eligible themes tell together of how much its events repeat one another. */
  private static Map<String, Dispersion> dispersions(List<ThemeHistory> histories) {
    Map<String, List<BinomialSeries>> series = new HashMap<>();
    for (ThemeHistory history : histories) {
      List<BinomialSeries> ofUnit = series.computeIfAbsent(history.unit(), u -> new ArrayList<>());
      if (Eligibility.obstacles(history).isEmpty()) {
        ofUnit.add(history.crude().orElseThrow());
      }
    }
    Map<String, Dispersion> dispersions = new HashMap<>();
    series.forEach((unit, ofUnit) -> dispersions.put(unit, Dispersion.pooled(ofUnit)));
    return dispersions;
  }

  private Candidate candidate(ThemeHistory history, Dispersion ofUnit) {
    if (Eligibility.obstacles(history).isPresent()) {
      return new Candidate(history, Optional.empty());
    }
    long own = seed + 31L * history.unit().hashCode() + history.theme().hashCode();
    boolean grouping = units.isGrouping(history.unit());
    return new Candidate(history, Optional.of(PairTests.of(history, grouping, ofUnit, own)));
  }

  private static TrendTestTable.Row row(PairTests tests, QValues qValues) {
    ThemeHistory history = tests.history();
    Finding finding = finding(tests, qValues);
    return new TrendTestTable.Row(
        history.theme(),
        history.unit(),
        history.years().size(),
        history.reporting(),
        history.withGap(),
        tests.change().pointsPerYear(),
        tests.change().low(),
        tests.change().high(),
        Finding.method(tests.crude(), tests.dispersion()),
        tests.dispersion().factor(),
        tests.crude().pValue(),
        qValues.counted().get(tests),
        tests.givenAgenda().pValue(),
        qValues.givenAgenda().get(tests),
        tests.givenLength().pValue(),
        qValues.givenLength().get(tests),
        Eligibility.detectableChange(history),
        tests.changeForVerdict(qValues.family().sizeFor(tests)),
        SenSlope.of(history.shares()).orElseThrow().slope(),
        MannKendall.test(history.shares()).pValue(),
        finding.verdict().id(),
        finding.reason());
  }

  private static Finding finding(PairTests tests, QValues qValues) {
    double q = qValues.counted().get(tests);
    double qGivenAgenda = qValues.givenAgenda().get(tests);
    double qGivenLength = qValues.givenLength().get(tests);
    return Finding.of(
        tests.change(),
        q,
        new Finding.Adjusted(tests.givenAgenda(), qGivenAgenda, 1),
        new Finding.Adjusted(tests.givenLength(), qGivenLength, tests.keptGivenLength()));
  }

  private static TrendTestTable.Row untested(Candidate candidate) {
    ThemeHistory history = candidate.history();
    return new TrendTestTable.Row(
        history.theme(),
        history.unit(),
        history.years().size(),
        history.reporting(),
        history.withGap(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        Eligibility.detectableChange(history),
        null,
        null,
        null,
        Verdict.INSUFFICIENT_EVIDENCE.id(),
        Eligibility.obstacles(history).orElseThrow());
  }
}
