package org.gapline.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gapline.briefing.Block.Answer;
import org.gapline.briefing.Run.Kind;
import org.gapline.chart.Verdicts;
import org.gapline.chart.Wording;
import org.gapline.codebook.Codebook;
import org.gapline.table.StatementTable;
import org.gapline.table.TrendTestTable;

/** Questions that will be asked, each answered in a line. */
final class IfAskedPart {

  private final Workbench bench;
  private final Scope scope;
  private final Codebook codebook;

  IfAskedPart(Workbench bench, Codebook codebook) {
    this.bench = bench;
    this.codebook = codebook;
    this.scope = bench.scope();
  }

  Part part() {
    List<Answer> answers = new ArrayList<>();
    bench.challenges().all().stream()
        .findFirst()
        .ifPresent(
            top -> {
              answers.add(new Answer(worse(top), trend(top)));
              answers.add(new Answer("Who said so?", who(top)));
            });
    if (!scope.subject().isState() && scope.events().value() > 0) {
      answers.add(new Answer("Which States took part?", new TakingPart(scope, codebook).passage()));
    }
    answers.add(
        new Answer("Did workshops help?", new HelpedAnswer(scope, bench.indicators()).passage()));
    return new Part(Part.Kind.IF_ASKED, "If asked", List.of(new Block.Answers(answers)));
  }

  private static String worse(Challenge top) {
    boolean rising = top.test().map(t -> t.verdict().equals(Verdicts.RISING)).orElse(false);
    return rising ? "Why is it rising?" : "Is it getting worse?";
  }

  private Passage trend(Challenge top) {
    Prose prose = new Prose();
    if (top.test().isEmpty()) {
      return prose
          .words(
              scope.subject().isState()
                  ? "Not known: trends are tested for regions, never for a single State."
                  : "Not known: no event with it has a date.")
          .passage();
    }
    TrendTestTable.Row test = top.test().get();
    if (!Verdicts.isTested(test)) {
      prose.words("Not known. " + top.label() + ": ");
    } else if (Verdicts.isFinding(test)) {
      prose
          .words(top.label() + ": " + test.verdict() + ", ")
          .figure(
              Wording.change(test.changePerYear(), test.changeLow(), test.changeHigh()),
              Kind.WORDS,
              Origin.cell("trend_tests", "change_per_year", test.theme(), test.region()))
          .words(". Reports do not say why; ");
    } else {
      prose.words(top.label() + ": no clear trend; ");
    }
    return halves(prose, top).passage();
  }

  /** The last three years beside those before, as counts. */
  private Prose halves(Prose prose, Challenge top) {
    Optional<LateYears> years = scope.lateYears();
    if (years.isEmpty()) {
      return prose.words("no event has a date.");
    }
    LateYears late = years.get();
    List<String> reporting = scope.reportingIn(late);
    List<String> early = scope.reportingIn(late.before());
    prose
        .ratio(in(top, late), Count.of(Scope.EVENTS, reporting))
        .words(" dated events in ")
        .figure(late.text(), Kind.YEARS, Origin.rows(Scope.EVENTS, reporting));
    return early.isEmpty()
        ? prose.words("; none before.")
        : prose
            .words(", ")
            .ratio(in(top, late.before()), Count.of(Scope.EVENTS, early))
            .words(" before.");
  }

  private Count in(Challenge challenge, LateYears years) {
    return Count.of(
        Scope.EVENTS, challenge.eventIds().stream().filter(id -> scope.isIn(years, id)).toList());
  }

  private Passage who(Challenge top) {
    Map<String, TreeSet<String>> events = new TreeMap<>();
    for (StatementTable.Row statement : scope.challenges()) {
      if (statement.themes().contains(top.theme())) {
        events
            .computeIfAbsent(statement.assertedBy(), by -> new TreeSet<>())
            .add(statement.eventId());
      }
    }
    Prose prose =
        new Prose()
            .words("Of the ")
            .count(top.with(), "event", "events")
            .words(" on " + Wording.inSentence(top.label()) + ": ");
    String before = "";
    for (Map.Entry<String, TreeSet<String>> by : events.entrySet()) {
      String who = by.getKey().equals("unclear") ? "not clear from the report" : by.getKey();
      prose.words(before + who.replace('-', ' ') + " at ");
      prose.number(Count.of(Scope.EVENTS, List.copyOf(by.getValue())));
      before = ", ";
    }
    return prose.words(". Press, academic and civil-society voices are not counted.").passage();
  }
}
