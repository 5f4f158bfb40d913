package org.gapline.impact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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
   * The outcomes that assessments give, by theme and id; none of a scheme that draws no line.
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
    Map<RatingHistory.Rated, Observed> observed = Observed.of(assessments, schemes, withheld);
    List<Outcome> outcomes = new ArrayList<>();
    Set<RatingHistory.Rated> seen = new HashSet<>();
    for (AssessmentMapping mapping : mappings) {
      for (Rated rated : mapping.rated()) {
        Scheme scheme = schemes.get(rated.scheme().id());
        var key = new RatingHistory.Rated(scheme.id(), rated.indicator().id());
        if (scheme.hasLine() && observed.containsKey(key) && seen.add(key)) {
          outcomes.add(of(scheme, rated.indicator(), observed.get(key), units));
        }
      }
    }
    outcomes.sort(Comparator.comparing(Outcome::theme).thenComparing(Outcome::id));
    return List.copyOf(outcomes);
  }

  private static Outcome of(
      Scheme scheme, Scheme.Indicator indicator, Observed observed, StateUnits units) {
    Map<String, TreeMap<Integer, Double>> byState =
        scheme.kind() == Scheme.Kind.STATUS
            ? held(scheme, observed, units)
            : given(scheme, observed);
    return new Outcome(scheme.id(), indicator.id(), indicator.theme(), byState);
  }

  /** Ratings in the years in which they were given anew; of several in a year the last. */
  private static Map<String, TreeMap<Integer, Double>> given(Scheme scheme, Observed observed) {
    Map<String, TreeMap<Integer, Double>> byState = new TreeMap<>();
    for (RatingHistory history : observed.histories()) {
      if (history.isDated()) {
        TreeMap<Integer, Double> years = new TreeMap<>();
        history
            .observations()
            .forEach(each -> years.put(each.day().getYear(), atLine(scheme, each.rank())));
        byState.put(history.state(), years);
      }
    }
    return byState;
  }

  /** A status in every year, from the first in which any State had it to the last whole year. */
  private static Map<String, TreeMap<Integer, Double>> held(
      Scheme scheme, Observed observed, StateUnits units) {
    Map<String, TreeMap<Integer, Double>> byState = new TreeMap<>();
    if (observed.lastDay() == null) {
      return byState;
    }
    // Nobody knows how the year ended up to a day of which the source tells.
    int last = observed.lastDay().getYear() - 1;
    for (int year = firstReached(scheme, observed, last); year <= last; year++) {
      hold(scheme, observed, units, year, byState);
    }
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
          .map(rank -> atLine(scheme, rank))
          .forEach(held -> byState.computeIfAbsent(state, s -> new TreeMap<>()).put(year, held));
    }
  }

  private static double atLine(Scheme scheme, int rank) {
    return rank >= scheme.firstRankNotWeak() ? 1 : 0;
  }
}
