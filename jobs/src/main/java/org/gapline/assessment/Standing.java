package org.gapline.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gapline.assessment.DateStyle.Dated;
import org.gapline.assessment.RatingHistory.Observation;
import org.gapline.statistics.Proportion;

/**
 * Where the States of a unit stand on one indicator by their latest rating.
 *
 * @param rated States that stand anywhere
 * @param weak those below the line; null where the scheme has none
 * @param from when the earliest of these ratings was given, as exactly as known; else null
 * @param until when the latest was given, or the day up to which a list of statuses tells; else
 *     null
 * @param change how those rated twice changed
 */
record Standing(int rated, Integer weak, String from, String until, RatingChange change) {

  private static final Standing NONE = new Standing(0, null, null, null, new RatingChange(0, 0, 0));

  /** Of a theme without an indicator. */
  static Standing none() {
    return NONE;
  }

  /** Of the States of a unit; the scheme is null where no mapping knows it. */
  static Standing of(Observed observed, Set<String> states, Scheme scheme) {
    RatingCounts counts = RatingCounts.of(observed.ranks(states), observed.rankMax());
    List<RatingHistory> histories = observed.of(states);
    List<Observation> dated =
        histories.stream()
            .filter(RatingHistory::isDated)
            .map(RatingHistory::latest)
            .sorted(Comparator.comparing(Observation::day))
            .toList();
    Optional<String> asOf = observed.asOf().map(Dated::iso);
    return new Standing(
        counts.states(),
        Scheme.weakOf(scheme, counts),
        asOf.isPresent() || dated.isEmpty() ? null : iso(dated.get(0)),
        asOf.orElse(dated.isEmpty() ? null : iso(dated.get(dated.size() - 1))),
        RatingChange.of(histories));
  }

  private static String iso(Observation observation) {
    return Dated.iso(observation.day(), observation.precision());
  }

  /** The share below the line; null where there is none. */
  Double share() {
    return rated == 0 || weak == null ? null : Double.valueOf((double) weak / rated);
  }

  /** The class in which it stands beside what is reported. */
  Classed beside(Proportion reported) {
    int events = reported == null ? 0 : reported.trials();
    if (events < AlignmentClass.FEWEST_EVENTS) {
      return Classed.insufficient(
          "%d of %d reporting events".formatted(events, AlignmentClass.FEWEST_EVENTS));
    } else if (rated > 0 && rated < AlignmentClass.FEWEST_STATES) {
      return Classed.insufficient(
          "%d of %d rated States".formatted(rated, AlignmentClass.FEWEST_STATES));
    } else if (rated > 0 && weak == null) {
      return Classed.insufficient("the scheme has no line");
    }
    return Classed.of(reported, share());
  }
}
