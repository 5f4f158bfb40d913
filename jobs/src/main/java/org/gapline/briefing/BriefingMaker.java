package org.gapline.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gapline.assessment.AssessmentMapping;
import org.gapline.briefing.BriefingRequest.Naming;
import org.gapline.briefing.Run.Kind;
import org.gapline.chart.Labels;
import org.gapline.codebook.Codebook;
import org.gapline.disclosure.SharingLabel;
import org.gapline.table.AssessmentTable;
import org.gapline.table.EventTable;
import org.gapline.table.RecommendationTable;

/** A release in, briefings out. Needs no Spark. */
public final class BriefingMaker {

  private final Codebook codebook;
  private final Labels labels;
  private final Indicators indicators;
  private final BriefingData data;
  private final SharingLabel rules;

  /**
   * @param tables the release
   * @param codebook gives the names for people
   * @param mappings give the names of what is rated
   * @param rules who may see the mappings and what the coding rests on: names of sources and
   *     indicators stand in the briefing
   */
  public BriefingMaker(
      BriefingTables tables,
      Codebook codebook,
      List<AssessmentMapping> mappings,
      SharingLabel rules) {
    this.rules = rules;
    this.codebook = codebook;
    this.labels = new Labels(codebook);
    this.indicators = new Indicators(mappings);
    this.data = tables.data();
  }

  /** The briefing that is asked for. */
  public Briefing make(BriefingRequest request) {
    Scope scope = new Scope(data, request, labels);
    Wordings wordings = new Wordings(scope, codebook);
    Notes notes = new Notes(scope, wordings);
    Exemplars exemplars = new Exemplars(scope, notes, wordings);
    Workbench bench =
        new Workbench(scope, new Challenges(scope), notes, exemplars, wordings, indicators);
    return new Briefing(masthead(bench), parts(bench), notes.all());
  }

  private List<Part> parts(Workbench bench) {
    List<Part> parts = new ArrayList<>();
    parts.add(new PointsPart(bench).part());
    parts.add(new FiguresPart(bench).part());
    if (!bench.scope().isSilent()) {
      said(parts, bench);
    } else if (bench.scope().subject().isState() && bench.scope().events().value() > 0) {
      parts.add(new EventsPart(bench).part());
    }
    parts.add(new RatedPart(bench).part());
    parts.add(new IfAskedPart(bench, codebook).part());
    parts.add(new NotKnownPart(bench, codebook).part());
    parts.add(NotKnownPart.method());
    return parts;
  }

  private static void said(List<Part> parts, Workbench bench) {
    parts.add(new ReportedPart(bench).part());
    new HeardPart(bench).part().ifPresent(parts::add);
    if (bench.scope().subject().isState()) {
      parts.add(new EventsPart(bench).part());
    }
    BetterParts better = new BetterParts(bench);
    parts.add(better.better());
    parts.add(better.practices());
    parts.add(new AskPart(bench).part());
  }

  private Masthead masthead(Workbench bench) {
    Scope scope = bench.scope();
    return new Masthead(
        scope.name(),
        scope.name() + ": what workshops report" + scope.onTheme(),
        subtitle(scope),
        sharing(),
        data.caption(),
        data.codebook(),
        disclaimers(scope));
  }

  private static Passage subtitle(Scope scope) {
    List<EventTable.Row> dated =
        scope.newestEvents().stream().filter(e -> e.day() != null).toList();
    Prose prose = new Prose().words("Reported challenges in counter-terrorism capacity");
    if (dated.isEmpty()) {
      return prose.words(scope.events().value() == 0 ? ": no event on file" : "").passage();
    }
    EventTable.Row first = dated.get(dated.size() - 1);
    EventTable.Row last = dated.get(0);
    if (month(first).equals(month(last))) {
      return prose
          .words(", dated events of ")
          .figure(month(last), Kind.DATE, start(last))
          .passage();
    }
    return prose
        .words(", events from ")
        .figure(month(first), Kind.DATE, start(first))
        .words(" to ")
        .figure(month(last), Kind.DATE, start(last))
        .passage();
  }

  private static String month(EventTable.Row event) {
    LocalDate day = event.day();
    return Dates.month(day, event.datePrecision());
  }

  private static Origin start(EventTable.Row event) {
    return Origin.cell(Scope.EVENTS, event.dayColumn(), event.eventId());
  }

  /** The narrowest label of all that the release was computed from; confidential where unknown. */
  private String sharing() {
    Stream<String> inputs =
        Stream.of(
                data.sources().values().stream().map(Source::sharing),
                data.assessments().stream().map(AssessmentTable.Row::sharing),
                data.decisions().stream().map(RecommendationTable.Row::sharing))
            .flatMap(labels -> labels);
    return inputs
        .distinct()
        .map(SharingLabel::parse)
        .map(label -> label.orElse(SharingLabel.CONFIDENTIAL))
        .reduce(SharingLabel::narrowedBy)
        .map(rules::narrowedBy)
        .orElse(SharingLabel.CONFIDENTIAL)
        .id();
  }

  /** What stands in brackets in the place of what. */
  private static String brackets(Scope scope) {
    if (scope.request().naming() == Naming.NAMED) {
      return "Speakers in brackets are withheld.";
    }
    return scope.subject().isState()
        ? "Other States and speakers in brackets are withheld."
        : "States and speakers in brackets are withheld.";
  }

  private List<String> disclaimers(Scope scope) {
    List<String> all = new ArrayList<>();
    if (data.caption().demonstration()) {
      all.add(
          "Demonstration data: wording re-told from public pages about real events; a link leads to"
              + " the event, not to the source of the wording.");
    }
    all.add(brackets(scope));
    all.add(
        "Designations imply no opinion on the legal status of any country, territory or area, or of"
            + " its authorities.");
    return all;
  }
}
