package org.gapline.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gapline.briefing.Run.Kind;
import org.gapline.chart.Verdicts;
import org.gapline.chart.Wording;
import org.gapline.codebook.Role;
import org.gapline.table.EventTable;
import org.gapline.table.StatementTable;

/** Three points that can be spoken, as far as the data carry them. */
final class PointsPart {

  private static final int MOST = 3;
  private static final int MOST_TIED = 2;

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
    points.add(mostRaised());
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
                ? " in which it took part, none reports anything" + onTheme() + "."
                : " on file for " + scope.name() + ", none reports anything" + onTheme() + ".")
        .passage();
  }

  private String onTheme() {
    String theme = scope.request().theme();
    return theme == null ? "" : " on " + Wording.inSentence(scope.labels().theme(theme));
  }

  private Passage mostRaised() {
    List<Challenge> all = bench.challenges().all();
    if (all.isEmpty()) {
      return new Prose()
          .strong("No challenge is reported" + onTheme() + ". ")
          .words("The reports of ")
          .count(scope.reporting(), "event", "events")
          .words(" hold none. Silence is no proof that there is none.")
          .passage();
    }
    Challenge top = all.get(0);
    List<Challenge> tied =
        all.stream().filter(c -> c.with().value() == top.with().value()).toList();
    if (tied.size() > MOST_TIED || tied.size() > 1 && top.with().value() == 1) {
      return nobodyFirst(tied, top);
    }
    List<String> labels = tied.stream().map(Challenge::label).toList();
    if (scope.request().theme() != null) {
      return asked(top);
    }
    String first =
        all.size() == 1
            ? one(labels.get(0)) + " is the one challenge on file. "
            : (tied.size() == 1 ? one(labels.get(0)) + " is" : both(labels) + " are")
                + " raised most often. ";
    return new Prose()
        .strong(first)
        .words(
            tied.size() == 1 ? "Reported as a challenge at " : "Each reported as a challenge at ")
        .ratio(top.with(), scope.reporting())
        .words(reporting() + ", ")
        .share(top.with(), scope.reporting())
        .words("." + trend(top))
        .passage();
  }

  private static String inSentence(Challenge challenge) {
    return Wording.inSentence(challenge.label());
  }

  private String reporting() {
    return scope.reporting().value() == 1
        ? " event that reports anything"
        : " events that report anything";
  }

  private Passage asked(Challenge theme) {
    return new Prose()
        .strong(theme.label() + ": a reported challenge. ")
        .words("Participants and others who speak for an event report it at ")
        .ratio(theme.with(), scope.reporting())
        .words(reporting() + ", ")
        .share(theme.with(), scope.reporting())
        .words("." + trend(theme))
        .passage();
  }

  /** A label as the subject of a sentence: what follows a comma in it is closed by another. */
  private static String one(String label) {
    return label.contains(", ") ? label + "," : label;
  }

  private static String both(List<String> labels) {
    return labels.get(0) + ", and " + Wording.inSentence(labels.get(1)) + ",";
  }

  private static String trend(Challenge top) {
    return top.test()
        .filter(Verdicts::isFinding)
        .map(test -> " The trend: " + test.verdict() + ".")
        .orElse("");
  }

  private Passage nobodyFirst(List<Challenge> tied, Challenge top) {
    return new Prose()
        .strong("No theme stands out. ")
        .words(
            Wording.upper(Wording.list(tied.stream().limit(3).map(PointsPart::inSentence).toList()))
                + (tied.size() > 3 ? " and others" : "")
                + " were each reported as a challenge at ")
        .ratio(top.with(), scope.reporting())
        .words(reporting() + ".")
        .passage();
  }

  /** The latest challenge of which the day is known and that can be read out. */
  private Optional<Passage> freshest() {
    List<StatementTable.Row> dated =
        scope.challenges().stream()
            .filter(s -> scope.day(s) != null && Exemplars.isSentence(s.text()))
            .filter(Exemplars::isTelling)
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
    if (event.startDate() != null) {
      prose
          .words("In ")
          .figure(
              Dates.month(event.startDate(), event.datePrecision()),
              Kind.DATE,
              Origin.cell(Scope.EVENTS, "start_date", event.eventId()))
          .words(": ");
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
