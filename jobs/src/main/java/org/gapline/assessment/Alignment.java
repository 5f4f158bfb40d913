package org.gapline.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.gapline.assessment.RatingHistory.Rated;
import org.gapline.statistics.Proportion;
import org.gapline.table.AlignmentTable;
import org.gapline.table.AssessmentTable;
import org.gapline.table.TrendTable;

/**
 * Holds what workshops report beside how States are rated, theme by theme and region by region. The
 * two are shown side by side and never added up: events are no States, and a reported challenge is
 * no shortfall that an assessment found.
 */
public final class Alignment {

  private final StateUnits units;
  private final Map<String, Scheme> schemes;
  private final Map<LocalDate, Map<String, Set<String>>> statesByDay = new HashMap<>();

  /**
   * @param units where States count
   * @param schemes the schemes by their ids; they say where the line is
   */
  public Alignment(StateUnits units, Map<String, Scheme> schemes) {
    this.units = units;
    this.schemes = Map.copyOf(schemes);
  }

  /** The rows, by region, theme, scheme and indicator. */
  public List<AlignmentTable.Row> rows(
      List<TrendTable.Row> trends, List<AssessmentTable.Row> assessments, Withheld withheld) {
    ReportedShares reported = new ReportedShares(trends);
    Map<Rated, Observed> observed = Observed.of(assessments, schemes, withheld);
    LocalDate last = lastDay(observed);
    Set<String> all = new TreeSet<>(statesOn(last).keySet());
    all.addAll(reported.units());
    List<AlignmentTable.Row> rows = new ArrayList<>();
    for (String unit : all) {
      Set<String> rated = new HashSet<>();
      observed.forEach(
          (each, of) -> {
            rated.add(of.theme());
            rows.add(rated(place(unit, of.lastDay()), each, of, reported));
          });
      reported.themes(unit).stream()
          .filter(theme -> !rated.contains(theme))
          .forEach(
              theme -> rows.add(row(place(unit, last), theme, null, Standing.none(), reported)));
    }
    return List.copyOf(rows);
  }

  private static LocalDate lastDay(Map<Rated, Observed> observed) {
    return observed.values().stream()
        .map(Observed::lastDay)
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  private Map<String, Set<String>> statesOn(LocalDate day) {
    return statesByDay.computeIfAbsent(day, units::statesByUnit);
  }

  /** A unit with its States. */
  private record Place(String unit, Set<String> states) {}

  private Place place(String unit, LocalDate day) {
    return new Place(unit, statesOn(day).getOrDefault(unit, Set.of()));
  }

  private AlignmentTable.Row rated(
      Place place, Rated rated, Observed observed, ReportedShares reported) {
    Scheme scheme = schemes.get(rated.scheme());
    Standing standing = Standing.of(observed, place.states(), scheme);
    return row(place, observed.theme(), rated, standing, reported);
  }

  private static AlignmentTable.Row row(
      Place place, String theme, Rated rated, Standing standing, ReportedShares reported) {
    Proportion share = reported.of(theme, place.unit());
    Classed classed = standing.beside(share);
    return new AlignmentTable.Row(
        theme,
        place.unit(),
        rated == null ? null : rated.scheme(),
        rated == null ? null : rated.indicator(),
        reported.period(),
        share == null ? null : share.share(),
        share == null ? null : share.low(),
        share == null ? null : share.high(),
        share == null ? 0 : share.trials(),
        share == null ? 0 : share.successes(),
        standing.share(),
        standing.rated(),
        standing.weak(),
        place.states().size(),
        standing.from(),
        standing.until(),
        standing.change().statesRatedTwice(),
        standing.change().improved(),
        standing.change().worsened(),
        classed.alignmentClass().inWords(),
        classed.reason());
  }
}
