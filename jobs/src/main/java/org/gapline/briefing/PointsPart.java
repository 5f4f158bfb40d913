package org.gapline.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gapline.briefing.Run.Kind;
import org.gapline.codebook.Role;
import org.gapline.table.EventTable;
import org.gapline.table.StatementTable;

/** Three points that can be spoken, as far as the data carry them. */
final class PointsPart {

  private static final int MOST = 3;

  private final Workbench bench;
  private final Scope scope;

  PointsPart(Workbench bench) {
    this.bench = bench;
    this.scope = bench.scope();
  }

  Part part() {
    List<Passage> points = points();
    String heading =
        points.size() == MOST
            ? "Three points to make"
            : points.size() == 1 ? "The point to make" : "Points to make";
    return new Part(
        Part.Kind.POINTS, heading, List.of(new Block.Items(points, Block.Numbering.NUMBERED)));
  }

  private List<Passage> points() {
    if (scope.reporting().value() == 0) {
      return List.of(silence());
    }
    List<Passage> points = new ArrayList<>();
    points.add(new LeadingPoint(bench).passage());
    freshest().ifPresent(points::add);
    new RatedPart(bench).point().ifPresent(points::add);
    if (points.size() < MOST) {
      said(scope.withRole(Role.PROGRESS), ": progress is reported.").ifPresent(points::add);
    }
    if (points.size() < MOST) {
      said(scope.open(Role.RECOMMENDATION), ": there is something to ask for.")
          .ifPresent(points::add);
    }
    return points;
  }

  private Passage silence() {
    Prose prose = new Prose().strong("Nothing is reported. ");
    if (scope.events().value() == 0) {
      return prose
          .words(
              scope.subject().isState()
                  ? "No event on file names this State as taking part."
                  : "No event for " + scope.name() + " is on file.")
          .passage();
    }
    return prose
        .words("Of ")
        .count(scope.events(), "event", "events")
        .words(
            scope.subject().isState()
                ? " in which it took part, none reports anything" + scope.onTheme() + "."
                : " on file for "
                    + scope.name()
                    + ", none reports anything"
                    + scope.onTheme()
                    + ".")
        .passage();
  }

  /** The latest challenge of which the day is known, that is sure and can be read out. */
  private Optional<Passage> freshest() {
    List<StatementTable.Row> dated =
        scope.challenges().stream()
            .filter(s -> scope.day(s) != null && Exemplars.isSentence(s.text()))
            .filter(s -> Exemplars.isTelling(s) && Exemplars.isConfident(s))
            .toList();
    return dated.stream()
        .map(scope::day)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .map(day -> dated.stream().filter(s -> day.equals(scope.day(s))).toList())
        .flatMap(statements -> bench.exemplars().best(statements).stream())
        .findFirst()
        .map(s -> said(s, ": among the latest challenges."));
  }

  private Optional<Passage> said(List<StatementTable.Row> statements, String what) {
    return bench.exemplars().best(statements).map(s -> said(s, what));
  }

  private Passage said(StatementTable.Row statement, String what) {
    Prose prose = new Prose().strong(theme(statement) + what).words(" ");
    EventTable.Row event = scope.event(statement.eventId()).orElseThrow();
    if (event.day() != null) {
      prose
          .words("In ")
          .figure(
              Dates.month(event.day(), event.datePrecision()),
              Kind.DATE,
              Origin.cell(Scope.EVENTS, event.dayColumn(), event.eventId()))
          .words(": ");
    } else {
      prose.words("At a date that is not known: ");
    }
    return bench.notes().cite(statement, prose).passage();
  }

  /** Of its themes the one that is raised most often. */
  private String theme(StatementTable.Row statement) {
    return bench.challenges().all().stream()
        .filter(challenge -> statement.themes().contains(challenge.theme()))
        .map(Challenge::label)
        .findFirst()
        .orElseGet(
            () ->
                statement.themes().stream()
                    .findFirst()
                    .map(scope.labels()::theme)
                    .orElse("Other subjects"));
  }
}
