package org.gapline.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gapline.chart.Wording;
import org.gapline.statistics.Proportion;
import org.gapline.statistics.WilsonInterval;
import org.gapline.table.EventTable;
import org.gapline.table.StandingTable;
import org.gapline.table.StatementTable;
import org.gapline.table.TrendTestTable;

/**
 * The themes that were reported as challenges, most often reported first. Those of a region come
 * from its standing list; of a State there is none, so its events are counted.
 */
final class Challenges {

  private static final String STANDING = "standing";
  private static final int MOST_TIED = 2;

  private final Scope scope;
  private final List<Challenge> all;

  Challenges(Scope scope) {
    this.scope = scope;
    List<Challenge> found = scope.subject().isState() ? counted() : standing();
    this.all =
        found.stream()
            .sorted(
                Comparator.comparingInt((Challenge c) -> -c.with().value())
                    .thenComparing(Challenge::label))
            .toList();
  }

  /** All, most often reported first; of as many events by label, as page, charts and terminal. */
  List<Challenge> all() {
    return all;
  }

  /** What else as many events report as the one at a place, for a sentence: the first few. */
  List<String> tiedWith(int place) {
    int events = all.get(place).with().value();
    List<String> tied =
        all.stream()
            .skip(place + 1L)
            .filter(other -> other.with().value() == events)
            .map(other -> Wording.inSentence(other.label()))
            .toList();
    return tied.size() <= MOST_TIED
        ? tied
        : Stream.concat(tied.stream().limit(MOST_TIED), Stream.of("others")).toList();
  }

  /** Wilson's 95% interval of the share of reporting events with the challenge. */
  Proportion interval(Challenge challenge) {
    return WilsonInterval.of(challenge.with().value(), scope.reporting().value());
  }

  /** Whether more events report the one than the other, by intervals that do not overlap. */
  boolean isAhead(Challenge one, Challenge other) {
    return interval(one).low() > interval(other).high();
  }

  private List<Challenge> standing() {
    return scope.data().rows().standing().stream()
        .filter(row -> row.region().equals(scope.subject().id()) && scope.isShown(row.theme()))
        .map(this::of)
        .toList();
  }

  private Challenge of(StandingTable.Row row) {
    String[] key = {row.theme(), row.region()};
    return new Challenge(
        row.theme(),
        scope.labels().theme(row.theme()),
        new Count(row.eventsWithGap(), Origin.cell(STANDING, "events_with_gap", key)),
        eventIds(row.theme()),
        row.firstHeard(),
        row.lastHeard(),
        List.of(
            Origin.cell(STANDING, "first_heard", key), Origin.cell(STANDING, "last_heard", key)),
        test(row));
  }

  private Optional<TrendTestTable.Row> test(StandingTable.Row row) {
    return scope.data().rows().tests().stream()
        .filter(test -> test.region().equals(row.region()) && test.theme().equals(row.theme()))
        .findFirst();
  }

  private List<String> eventIds(String theme) {
    return scope.challenges().stream()
        .filter(statement -> statement.themes().contains(theme))
        .map(StatementTable.Row::eventId)
        .distinct()
        .sorted()
        .toList();
  }

  private List<Challenge> counted() {
    Map<String, TreeSet<String>> events = new TreeMap<>();
    for (StatementTable.Row statement : scope.challenges()) {
      for (String theme : statement.themes()) {
        if (scope.isShown(theme)) {
          events.computeIfAbsent(theme, t -> new TreeSet<>()).add(statement.eventId());
        }
      }
    }
    List<Challenge> found = new ArrayList<>();
    events.forEach((theme, ids) -> found.add(counted(theme, List.copyOf(ids))));
    return found;
  }

  private Challenge counted(String theme, List<String> ids) {
    List<EventTable.Row> dated =
        ids.stream()
            .map(id -> scope.event(id).orElseThrow())
            .filter(event -> event.day() != null)
            .sorted(Comparator.comparing(EventTable.Row::day))
            .toList();
    List<LocalDate> days =
        dated.stream().map(EventTable.Row::day).filter(Objects::nonNull).toList();
    boolean none = days.isEmpty();
    return new Challenge(
        theme,
        scope.labels().theme(theme),
        Count.of(Scope.EVENTS, ids),
        ids,
        none ? null : days.get(0),
        none ? null : days.get(days.size() - 1),
        none ? List.of() : List.of(heard(dated.get(0)), heard(dated.get(dated.size() - 1))),
        Optional.empty());
  }

  private static Origin heard(EventTable.Row event) {
    return Origin.cell(Scope.EVENTS, event.dayColumn(), event.eventId());
  }
}
