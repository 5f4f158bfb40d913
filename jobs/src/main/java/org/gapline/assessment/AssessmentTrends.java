package org.gapline.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.gapline.assessment.RatingHistory.Rated;
import org.gapline.table.AssessmentTable;
import org.gapline.table.AssessmentTrendTable;

/**
 * How States stand on each indicator, year by year, and how many changed.
 *
 * <p>Each scheme stands by itself, so that a new methodology, which is another scheme, is a break.
 * A State stands as its latest rating given anew says, or as absence from a list means where its
 * scheme says so, and changes only where it was rated anew. A unit has rows from the first year in
 * which one of its States stands anywhere to the last year in which any State was rated, without a
 * gap.
 */
public final class AssessmentTrends {

  private final StateUnits units;
  private final Map<String, Scheme> schemes;
  private final Map<Integer, Map<String, Set<String>>> statesByYear = new HashMap<>();

  /**
   * @param units where States count
   * @param schemes the schemes by their ids; they say where the line is
   */
  public AssessmentTrends(StateUnits units, Map<String, Scheme> schemes) {
    this.units = units;
    this.schemes = Map.copyOf(schemes);
  }

  /** The rows, by scheme, indicator, year and unit. */
  public List<AssessmentTrendTable.Row> rows(
      List<AssessmentTable.Row> assessments, Withheld withheld) {
    List<AssessmentTrendTable.Row> rows = new ArrayList<>();
    Observed.of(assessments, schemes, withheld)
        .forEach((rated, observed) -> rows.addAll(rowsOf(rated, observed)));
    return List.copyOf(rows);
  }

  private List<AssessmentTrendTable.Row> rowsOf(Rated rated, Observed observed) {
    var years =
        observed.histories().stream()
            .flatMap(history -> history.observations().stream())
            .map(RatingHistory.Observation::day)
            .filter(Objects::nonNull)
            .mapToInt(LocalDate::getYear)
            .summaryStatistics();
    List<AssessmentTrendTable.Row> rows = new ArrayList<>();
    for (int year = years.getMin(); years.getCount() > 0 && year <= years.getMax(); year++) {
      int of = year;
      new TreeMap<>(statesIn(year))
          .forEach((unit, states) -> add(rows, rated, observed, new Place(unit, states, of)));
    }
    return rows;
  }

  private Map<String, Set<String>> statesIn(int year) {
    return statesByYear.computeIfAbsent(year, y -> units.statesByUnit(LocalDate.of(y, 12, 31)));
  }

  /** A unit with its States in a year. */
  private record Place(String unit, Set<String> states, int year) {}

  private void add(
      List<AssessmentTrendTable.Row> rows, Rated rated, Observed observed, Place place) {
    LocalDate end = LocalDate.of(place.year() + 1, 1, 1);
    List<Integer> ranks = observed.ranksBefore(place.states(), end);
    if (!ranks.isEmpty()) {
      rows.add(row(rated, observed, place, RatingCounts.of(ranks, observed.rankMax())));
    }
  }

  private AssessmentTrendTable.Row row(
      Rated rated, Observed observed, Place place, RatingCounts counts) {
    List<RatingHistory> within = observed.of(place.states());
    List<Integer> changes =
        within.stream().flatMap(history -> history.changeIn(place.year()).stream()).toList();
    return new AssessmentTrendTable.Row(
        rated.scheme(),
        rated.indicator(),
        observed.theme(),
        place.unit(),
        place.year(),
        place.states().size(),
        counts.states(),
        (int) within.stream().filter(h -> !h.in(place.year()).isEmpty()).count(),
        Scheme.weakOf(schemes.get(rated.scheme()), counts),
        counts.shares(),
        counts.median(),
        (int) changes.stream().filter(change -> change > 0).count(),
        (int) changes.stream().filter(change -> change < 0).count(),
        (int) changes.stream().filter(change -> change == 0).count());
  }
}
