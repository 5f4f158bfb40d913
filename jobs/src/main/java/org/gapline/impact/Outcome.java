package org.gapline.impact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gapline.assessment.AssessmentMapping;
import org.gapline.assessment.AssessmentMapping.Rated;
import org.gapline.assessment.Observed;
import org.gapline.assessment.RatingHistory;
import org.gapline.assessment.Scheme;
import org.gapline.assessment.StateUnits;
import org.gapline.assessment.Withheld;
import org.gapline.table.AssessmentTable;

/**
 * One thing in which States are rated, and at which of their assessments each stood at or above the
 * scheme's line.
 *
 * @param scheme id of the scheme
 * @param indicator id of the indicator
 * @param theme theme of the indicator
 * @param byState by State and calendar year, 1 at or above the line and 0 below it. Of a rating
 *     only years in which it was given anew; of a status, which holds until the next one, every
 *     year that the source covers
 */
public record Outcome(
    String scheme, String indicator, String theme, Map<String, TreeMap<Integer, Double>> byState) {

  public Outcome {
    Map<String, TreeMap<Integer, Double>> copy = new TreeMap<>();
    byState.forEach((state, years) -> copy.put(state, new TreeMap<>(years)));
    byState = Collections.unmodifiableMap(copy);
  }

  /** The outcome as tables and pages name it. */
  public String id() {
    return scheme + ": " + indicator;
  }

  /** States with outcomes in two years or more. */
  long statesObservedTwice() {
    return byState.values().stream().filter(years -> years.size() > 1).count();
  }

  /**
   * The outcomes that assessments give, by theme and id.
   *
   * @param withheld of which States lists tell nothing, since their records were refused
   * @param units all States: a status may say what absence from the table means
   */
  public static List<Outcome> of(
      List<AssessmentMapping> mappings,
      List<AssessmentTable.Row> assessments,
      Withheld withheld,
      StateUnits units) {
    Map<String, Scheme> schemes = AssessmentMapping.schemesById(mappings);
    Map<String, List<AssessmentTable.Row>> rows = new HashMap<>();
    assessments.forEach(row -> rows.computeIfAbsent(key(row), k -> new ArrayList<>()).add(row));
    List<Outcome> outcomes = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (AssessmentMapping mapping : mappings) {
      for (Rated rated : mapping.rated()) {
        String key = rated.scheme().id() + '\n' + rated.indicator().id();
        if (rows.containsKey(key) && seen.add(key)) {
          outcomes.add(
              of(
                  schemes.get(rated.scheme().id()),
                  rated.indicator(),
                  rows.get(key),
                  withheld,
                  units));
        }
      }
    }
    outcomes.sort(Comparator.comparing(Outcome::theme).thenComparing(Outcome::id));
    return List.copyOf(outcomes);
  }

  private static String key(AssessmentTable.Row row) {
    return row.scheme() + '\n' + row.indicator();
  }

  private static Outcome of(
      Scheme scheme,
      Scheme.Indicator indicator,
      List<AssessmentTable.Row> rows,
      Withheld withheld,
      StateUnits units) {
    Map<String, TreeMap<Integer, Double>> byState =
        scheme.kind() == Scheme.Kind.STATUS
            ? held(scheme, Observed.of(rows, Map.of(scheme.id(), scheme), withheld), units)
            : given(scheme, rows);
    return new Outcome(scheme.id(), indicator.id(), indicator.theme(), byState);
  }

  /** Ratings in the years in which they were given anew; of several in a year the last. */
  private static Map<String, TreeMap<Integer, Double>> given(
      Scheme scheme, List<AssessmentTable.Row> rows) {
    Map<String, TreeMap<Integer, Double>> byState = new TreeMap<>();
    rows.stream()
        .filter(row -> row.ratedAnew() && row.assessedOn() != null && row.rank() != null)
        .sorted(
            Comparator.comparing(AssessmentTable.Row::assessedOn)
                .thenComparing(AssessmentTable.Row::assessmentId))
        .forEach(
            row ->
                byState
                    .computeIfAbsent(row.state(), state -> new TreeMap<>())
                    .put(row.assessedOn().getYear(), atLine(scheme, row)));
    return byState;
  }

  /** A status in every year, from the first in which any State had it to the last whole year. */
  private static Map<String, TreeMap<Integer, Double>> held(
      Scheme scheme, Map<RatingHistory.Rated, Observed> observations, StateUnits units) {
    Map<String, TreeMap<Integer, Double>> byState = new TreeMap<>();
    observations.forEach(
        (rated, observed) -> {
          int last = lastWholeYear(observed);
          for (int year = firstReached(scheme, observed, last); year <= last; year++) {
            hold(scheme, observed, units, year, byState);
          }
        });
    return byState;
  }

  private static int firstReached(Scheme scheme, Observed observed, int last) {
    return observed.histories().stream()
        .flatMap(history -> history.observations().stream())
        .filter(each -> each.day() != null && each.rank() >= scheme.firstRankNotWeak())
        .mapToInt(each -> each.day().getYear())
        .min()
        .orElse(last);
  }

  private static void hold(
      Scheme scheme,
      Observed observed,
      StateUnits units,
      int year,
      Map<String, TreeMap<Integer, Double>> byState) {
    LocalDate end = LocalDate.of(year + 1, 1, 1);
    for (String state : units.statesOn(end.minusDays(1))) {
      observed.ranksBefore(Set.of(state), end).stream()
          .map(rank -> rank >= scheme.firstRankNotWeak() ? 1.0 : 0.0)
          .forEach(held -> byState.computeIfAbsent(state, s -> new TreeMap<>()).put(year, held));
    }
  }

  /** The year before that of the source's date: nobody knows how the year of the date ended. */
  private static int lastWholeYear(Observed observed) {
    return (observed.lastDay() == null ? 0 : observed.lastDay().getYear()) - 1;
  }

  private static double atLine(Scheme scheme, AssessmentTable.Row row) {
    return row.rank() >= scheme.firstRankNotWeak() ? 1 : 0;
  }
}
