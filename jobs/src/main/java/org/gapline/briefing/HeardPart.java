package org.gapline.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.gapline.chart.HeardGrid;
import org.gapline.chart.YearCount;
import org.gapline.table.EventTable;

/** The picture: when each theme was heard. */
final class HeardPart {

  private static final int MOST = 6;

  private final Workbench bench;
  private final Scope scope;

  HeardPart(Workbench bench) {
    this.bench = bench;
    this.scope = bench.scope();
  }

  /** Nothing where no challenge was heard. */
  Optional<Part> part() {
    List<Challenge> all = bench.challenges().all();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    List<Challenge> shown = all.subList(0, Math.min(most(), all.size()));
    Block key =
        new Block.Text(
            Passage.of(
                "Circle: events that report the challenge. Dot: events reported, this theme not"
                    + " among them. Shaded: no reporting event."),
            Block.Tone.ASIDE);
    List<Origin> origins =
        shown.stream().map(c -> Origin.rows(Scope.EVENTS, c.eventIds())).toList();
    return Optional.of(
        new Part(
            Part.Kind.HEARD,
            "When each theme was heard",
            List.of(key, new Block.Picture(grid(shown), origins))));
  }

  private int most() {
    return scope.subject().isState() ? ReportedPart.MOST_OF_STATE : MOST;
  }

  private HeardGrid grid(List<Challenge> shown) {
    List<YearCount> years = years();
    List<HeardGrid.Row> rows = new ArrayList<>();
    for (Challenge challenge : shown) {
      List<Integer> of = yearsOf(challenge.eventIds());
      List<Integer> counts =
          years.stream()
              .map(y -> (int) of.stream().filter(year -> year == y.year()).count())
              .toList();
      rows.add(
          new HeardGrid.Row(challenge.label(), counts, challenge.eventIds().size() - of.size()));
    }
    return new HeardGrid(years, scope.reporting().value() - scope.dated().value(), rows);
  }

  private List<YearCount> years() {
    List<Integer> reporting = yearsOf(scope.reportingIds());
    TreeSet<Integer> span = new TreeSet<>(reporting);
    if (span.isEmpty()) {
      return List.of();
    }
    return IntStream.rangeClosed(span.first(), span.last())
        .mapToObj(
            year -> new YearCount(year, (int) reporting.stream().filter(y -> y == year).count()))
        .toList();
  }

  /** The years of some events, one for each event that has a date. */
  private List<Integer> yearsOf(List<String> eventIds) {
    return eventIds.stream()
        .map(id -> scope.event(id).map(EventTable.Row::year).orElse(null))
        .filter(Objects::nonNull)
        .toList();
  }
}
