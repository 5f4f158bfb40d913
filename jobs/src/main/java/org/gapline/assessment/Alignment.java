package org.gapline.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gapline.assessment.RatingHistory.Observed;
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
      List<TrendTable.Row> trends, List<AssessmentTable.Row> assessments) {
    ReportedShares reported = new ReportedShares(trends);
    Map<Rated, Observed> observed = RatingHistory.of(assessments);
    Map<String, Set<String>> states = new TreeMap<>(units.statesByUnit(latestDay(assessments)));
    Set<String> all = new TreeSet<>(states.keySet());
    all.addAll(reported.units());
    List<AlignmentTable.Row> rows = new ArrayList<>();
    for (String unit : all) {
      Place place = new Place(unit, states.getOrDefault(unit, Set.of()));
      Set<String> rated = new HashSet<>();
      observed.forEach(
          (each, of) -> {
            rated.add(of.theme());
            rows.add(row(place, of.theme(), each, of, reported));
          });
      reported.themes(unit).stream()
          .filter(theme -> !rated.contains(theme))
          .forEach(theme -> rows.add(row(place, theme, null, null, reported)));
    }
    return List.copyOf(rows);
  }

  private static LocalDate latestDay(List<AssessmentTable.Row> assessments) {
    return assessments.stream()
        .map(AssessmentTable.Row::assessedOn)
        .filter(day -> day != null)
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  /** A unit with its States. */
  private record Place(String unit, Set<String> states) {}

  /** The States of a unit by their latest rating; {@code weak} is null without a line. */
  private record Standing(int rated, Integer weak) {

    Double share() {
      return rated == 0 || weak == null ? null : (double) weak / rated;
    }
  }

  private AlignmentTable.Row row(
      Place place, String theme, Rated rated, Observed observed, ReportedShares reported) {
    Proportion share = reported.of(theme, place.unit());
    Standing standing = observed == null ? new Standing(0, null) : standing(place, rated, observed);
    String reason = reason(share, standing, rated != null);
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
        classOf(share, standing, reason).inWords(),
        reason);
  }

  private Standing standing(Place place, Rated rated, Observed observed) {
    List<Integer> ranks =
        observed.histories().stream()
            .filter(history -> place.states().contains(history.state()))
            .map(history -> history.latest().rank())
            .toList();
    RatingCounts counts = RatingCounts.of(ranks, observed.rankMax());
    return new Standing(counts.states(), Scheme.weakOf(schemes.get(rated.scheme()), counts));
  }

  private static AlignmentClass classOf(Proportion share, Standing standing, String reason) {
    if (reason != null) {
      return AlignmentClass.INSUFFICIENT;
    }
    return standing.rated() == 0
        ? AlignmentClass.UNRATED
        : AlignmentClass.of(share.share(), standing.share());
  }

  /** Why no class can be given, or null where one can. */
  private static String reason(Proportion share, Standing standing, boolean hasIndicator) {
    int events = share == null ? 0 : share.trials();
    if (events < AlignmentClass.FEWEST_EVENTS) {
      return "%d of %d reporting events".formatted(events, AlignmentClass.FEWEST_EVENTS);
    }
    if (standing.rated() == 0) {
      boolean isReported = share.share() >= AlignmentClass.REPORTED_FROM;
      return isReported ? null : "hardly reported, and no State is rated";
    }
    if (standing.rated() < AlignmentClass.FEWEST_STATES) {
      return "%d of %d rated States".formatted(standing.rated(), AlignmentClass.FEWEST_STATES);
    }
    return hasIndicator && standing.weak() == null ? "the scheme has no line" : null;
  }
}
