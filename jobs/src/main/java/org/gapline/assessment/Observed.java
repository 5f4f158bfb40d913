package org.gapline.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gapline.assessment.RatingHistory.Observation;
import org.gapline.assessment.RatingHistory.Rated;
import org.gapline.table.AssessmentTable;

/**
 * What was observed of one indicator: a history for each State, and where all others stand.
 *
 * <p>A list of parties and signatories names only these. Where its scheme says what absence means,
 * a State that no record names stands so, and one that a record names stands so until the day of
 * it. A State whose records tell nothing (two statuses on one day, or one that was refused) stands
 * nowhere.
 *
 * @param theme theme of the indicator
 * @param rankMax rank of the best rating
 * @param histories of the States with an observation, by State
 * @param listed States that any record names, a refused one included
 * @param unlisted rank of a State that no record names; empty where such a State is unrated, or
 *     where a refused record may be its own
 * @param asOf day up to which the tables tell, where a mapping says so
 */
public record Observed(
    String theme,
    int rankMax,
    List<RatingHistory> histories,
    Set<String> listed,
    Optional<Integer> unlisted,
    Optional<DateStyle.Dated> asOf) {

  public Observed {
    histories = List.copyOf(histories);
    listed = Set.copyOf(listed);
  }

  /**
   * What assessments observe, by indicator.
   *
   * @param schemes the schemes by their ids; they say what absence means
   * @param withheld of which States lists tell nothing, since their records were refused
   */
  public static Map<Rated, Observed> of(
      List<AssessmentTable.Row> assessments, Map<String, Scheme> schemes, Withheld withheld) {
    Map<Rated, Map<String, List<AssessmentTable.Row>>> byState = new TreeMap<>();
    for (AssessmentTable.Row row : assessments) {
      byState
          .computeIfAbsent(new Rated(row.scheme(), row.indicator()), r -> new TreeMap<>())
          .computeIfAbsent(row.state(), s -> new ArrayList<>())
          .add(row);
    }
    Map<Rated, Observed> observed = new LinkedHashMap<>();
    byState.forEach(
        (rated, rows) ->
            of(rated, rows, Optional.ofNullable(schemes.get(rated.scheme())), withheld)
                .ifPresent(each -> observed.put(rated, each)));
    return observed;
  }

  private static boolean isAnew(AssessmentTable.Row row) {
    return row.ratedAnew() && row.rank() != null && row.rankMax() != null;
  }

  /** Nothing where no record rates anew. */
  private static Optional<Observed> of(
      Rated rated,
      Map<String, List<AssessmentTable.Row>> rowsByState,
      Optional<Scheme> scheme,
      Withheld withheld) {
    Set<String> refused = withheld.states(rated);
    Set<String> listed = new HashSet<>(rowsByState.keySet());
    listed.addAll(refused);
    List<RatingHistory> histories = new ArrayList<>();
    rowsByState.forEach(
        (state, rows) ->
            RatingHistory.of(state, rows.stream().filter(Observed::isAnew).toList())
                .filter(history -> !refused.contains(state))
                .ifPresent(histories::add));
    Optional<Scheme> status = scheme.filter(each -> each.kind() == Scheme.Kind.STATUS);
    Optional<Integer> unlisted =
        status.filter(each -> !withheld.mayBeAny(rated)).flatMap(Scheme::rankOfUnlisted);
    Optional<DateStyle.Dated> asOf = status.flatMap(of -> of.asOf(rated.indicator()));
    return rowsByState.values().stream()
        .flatMap(List::stream)
        .filter(Observed::isAnew)
        .findFirst()
        .map(any -> new Observed(any.theme(), any.rankMax(), histories, listed, unlisted, asOf));
  }

  /** The histories of some States. */
  public List<RatingHistory> of(Set<String> states) {
    return histories.stream().filter(history -> states.contains(history.state())).toList();
  }

  /** Where States stand by their latest observation; one that is unrated is left out. */
  public List<Integer> ranks(Set<String> states) {
    return ranks(states, history -> Optional.of(history.latest()));
  }

  /** Where States stood on the day before a limit; one that was unrated is left out. */
  public List<Integer> ranksBefore(Set<String> states, LocalDate limit) {
    return ranks(states, history -> history.lastBefore(limit));
  }

  private List<Integer> ranks(
      Set<String> states, Function<RatingHistory, Optional<Observation>> observation) {
    Stream<Integer> recorded =
        of(states).stream()
            .flatMap(
                history ->
                    observation
                        .apply(history)
                        .map(Observation::rank)
                        .or(() -> history.isDated() ? unlisted : Optional.empty())
                        .stream());
    Set<String> others = new HashSet<>(states);
    others.removeAll(listed);
    return Stream.concat(recorded, others.stream().flatMap(state -> unlisted.stream())).toList();
  }

  /** The day for which a count of the latest ratings holds; null where nothing is dated. */
  public LocalDate lastDay() {
    return asOf.map(DateStyle.Dated::day)
        .or(
            () ->
                histories.stream()
                    .filter(RatingHistory::isDated)
                    .map(history -> history.latest().day())
                    .max(LocalDate::compareTo))
        .orElse(null);
  }
}
