package org.gapline.briefing;

import java.util.ArrayList;
import java.util.List;
import org.gapline.briefing.Block.KeyFigure;
import org.gapline.chart.Verdicts;
import org.gapline.chart.Wording;
import org.gapline.codebook.Role;
import org.gapline.table.TrendTestTable;

/** Up to four figures in large type, each with the number that it is a part of. */
final class FiguresPart {

  private final Workbench bench;
  private final Scope scope;

  FiguresPart(Workbench bench) {
    this.bench = bench;
    this.scope = bench.scope();
  }

  Part part() {
    List<KeyFigure> figures = new ArrayList<>();
    figures.add(events());
    if (scope.reporting().value() > 0) {
      bench.challenges().all().stream().findFirst().ifPresent(c -> figures.add(challenge(c)));
      figures.add(progress());
    }
    if (!bench.challenges().all().isEmpty()) {
      figures.add(trends());
    }
    return new Part(Part.Kind.FIGURES, "", List.of(new Block.KeyFigures(figures)));
  }

  private KeyFigure events() {
    boolean state = scope.subject().isState();
    if (scope.events().value() == 0) {
      String none = state ? "events on file name it as taking part" : "events on file are for it";
      return new KeyFigure(
          new Prose().ratio(scope.events(), scope.allEvents()).passage(), Passage.of(none));
    }
    String what = state ? "events it took part in" : "events";
    return new KeyFigure(
        new Prose().ratio(scope.reporting(), scope.events()).passage(),
        new Prose()
            .words(what + " report something; ")
            .number(scope.dated())
            .words(scope.dated().value() == 1 ? " of these has a date" : " of these have a date")
            .passage());
  }

  private KeyFigure challenge(Challenge challenge) {
    return new KeyFigure(
        new Prose().ratio(challenge.with(), scope.reporting()).passage(),
        Passage.of("report a challenge on " + Wording.inSentence(challenge.label()) + asMany()));
  }

  /** The themes that as many events report: none of them comes first. */
  private String asMany() {
    List<String> tied = bench.challenges().tiedWith(0);
    return tied.isEmpty() ? "" : "; as many on " + Wording.list(tied);
  }

  private KeyFigure progress() {
    Count progress = Scope.eventsOf(scope.withRole(Role.PROGRESS).stream());
    return new KeyFigure(
        new Prose().ratio(progress, scope.reporting()).passage(),
        Passage.of("report progress" + scope.onTheme()));
  }

  private KeyFigure trends() {
    List<TrendTestTable.Row> tests =
        bench.challenges().all().stream().flatMap(c -> c.test().stream()).toList();
    Count insufficient = count(tests.stream().filter(t -> !Verdicts.isTested(t)).toList());
    List<TrendTestTable.Row> findings = tests.stream().filter(Verdicts::isFinding).toList();
    if (scope.subject().isState()) {
      return new KeyFigure(
          Passage.of("No trend"), Passage.of("is tested for a single State; see its region"));
    }
    Passage figure =
        findings.isEmpty()
            ? Passage.of("No trend")
            : new Prose().count(count(findings), "trend", "trends").passage();
    return new KeyFigure(
        figure,
        new Prose()
            .words("found; insufficient evidence for ")
            .number(insufficient)
            .words(" of ")
            .count(count(tests), "theme heard", "themes heard")
            .passage());
  }

  private static Count count(List<TrendTestTable.Row> tests) {
    return Count.of(
        "trend_tests", tests.stream().map(test -> test.theme() + "/" + test.region()).toList());
  }
}
