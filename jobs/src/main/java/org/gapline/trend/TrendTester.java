package org.gapline.trend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.gapline.statistics.BenjaminiHochberg;
import org.gapline.statistics.BinomialSeries;
import org.gapline.statistics.CochranArmitage;
import org.gapline.statistics.Dispersion;
import org.gapline.statistics.LogisticChange;
import org.gapline.statistics.MannKendall;
import org.gapline.statistics.SenSlope;
import org.gapline.statistics.StratifiedTrend;
import org.gapline.statistics.TrendTest;
import org.gapline.table.TrendTestTable;

/**
 * Tests the trend of every theme in every unit with at least one reported gap, on calendar years
 * with reporting events. Each row of the standing list so has its row here.
 *
 * <p>What the margins do not carry is not tested: the row gives the reason, the detectable change
 * where there is one, and no other figure. All that is tested in regions, their parents and {@code
 * all} is one family for Benjamini and Hochberg. Named groupings overlap with regions and stand
 * outside it: the q value of a grouping is the one that its test would have as one more test of the
 * family, so that no grouping changes the verdict on a region.
 *
 * <p>Events of one year may repeat one another. Where yearly counts scatter more than independent
 * events would, intervals and p values are widened by their {@link Dispersion}: that of the theme
 * or that of all eligible themes of its unit together, whichever is wider.
 *
 * <p>More is heard where more is written. What is significant as counted is therefore tested among
 * reports of like length too, and is a trend only where both tests say so: the greater of the two p
 * values is a valid one for that (R. L. Berger, Technometrics 24 (1982), 295-300), with q values
 * over the same family.
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
    List<Tests> tested = candidates.stream().flatMap(c -> c.tests().stream()).toList();
    var qValues = qValues(tested, tests -> tests.crude().pValue());
    var givenAgenda = qValues(tested, tests -> tests.givenAgenda().pValue());
    var givenLength = qValues(tested, Tests::pGivenLength);
    List<TrendTestTable.Row> rows = new ArrayList<>();
    for (Candidate candidate : candidates) {
      rows.add(
          candidate
              .tests()
              .map(t -> row(t, qValues.get(t), givenAgenda.get(t), givenLength.get(t)))
              .orElseGet(() -> untested(candidate)));
    }
    return List.copyOf(rows);
  }

  /** A pair of theme and unit, with its tests where it is eligible. */
  private record Candidate(ThemeHistory history, Optional<Tests> tests) {}

  /** The tests of one pair; {@code grouping} tells that it stands outside the family. */
  private record Tests(
      ThemeHistory history,
      boolean grouping,
      Dispersion dispersion,
      TrendTest crude,
      TrendTest givenAgenda,
      TrendTest givenLength,
      LogisticChange change) {

    /** The p value of a trend that is one as counted and among reports of like length. */
    double pGivenLength() {
      return Math.max(crude.pValue(), givenLength.pValue());
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
    BinomialSeries series = history.crude().orElseThrow();
    Dispersion dispersion = Dispersion.of(series).orWider(ofUnit);
    long own = seed + 31L * history.unit().hashCode() + history.theme().hashCode();
    TrendTest crude = dispersion.applyTo(CochranArmitage.test(series, own));
    Tests tests =
        new Tests(
            history,
            units.isGrouping(history.unit()),
            dispersion,
            crude,
            dispersion.applyTo(StratifiedTrend.test(history.strata(), own)),
            givenLength(history, dispersion, crude, own),
            LogisticChange.of(series, dispersion).orElseThrow());
    return new Candidate(history, Optional.of(tests));
  }

  /** What is not significant as counted needs no second test: it is no trend. */
  private static TrendTest givenLength(
      ThemeHistory history, Dispersion dispersion, TrendTest crude, long own) {
    return crude.pValue() > Finding.LEVEL
        ? crude
        : dispersion.applyTo(StratifiedTrend.test(history.lengthStrata(), own));
  }

  private static IdentityHashMap<Tests, Double> qValues(
      List<Tests> tested, ToDoubleFunction<Tests> pValue) {
    List<Tests> family = tested.stream().filter(tests -> !tests.grouping()).toList();
    double[] familyPs = family.stream().mapToDouble(pValue).toArray();
    double[] familyQs = BenjaminiHochberg.qValues(familyPs);
    IdentityHashMap<Tests, Double> qValues = new IdentityHashMap<>();
    for (int i = 0; i < familyQs.length; i++) {
      qValues.put(family.get(i), familyQs[i]);
    }
    for (Tests tests : tested) {
      if (tests.grouping()) {
        double p = pValue.applyAsDouble(tests);
        qValues.put(tests, BenjaminiHochberg.qValueBeside(familyPs, p));
      }
    }
    return qValues;
  }

  private static TrendTestTable.Row row(
      Tests tests, double q, double qGivenAgenda, double qGivenLength) {
    ThemeHistory history = tests.history();
    Finding finding =
        Finding.of(
            tests.change(),
            q,
            new Finding.Stratified(tests.givenAgenda(), qGivenAgenda),
            new Finding.Stratified(tests.givenLength(), qGivenLength));
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
        tests.crude().pValue(),
        q,
        tests.givenAgenda().pValue(),
        Eligibility.detectableChange(history),
        SenSlope.of(history.shares()).orElseThrow().slope(),
        MannKendall.test(history.shares()).pValue(),
        finding.verdict().id(),
        finding.reason());
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
        Eligibility.detectableChange(history),
        null,
        null,
        Verdict.INSUFFICIENT_EVIDENCE.id(),
        Eligibility.obstacles(history).orElseThrow());
  }
}
