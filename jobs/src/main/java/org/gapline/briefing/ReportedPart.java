package org.gapline.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gapline.briefing.Block.Cell;
import org.gapline.briefing.Block.Column;
import org.gapline.briefing.Block.Share;
import org.gapline.briefing.Run.Kind;
import org.gapline.chart.Wording;
import org.gapline.statistics.Proportion;
import org.gapline.table.StatementTable;

/** The leading challenges, each with share, interval, verdict and what was said. */
final class ReportedPart {

  static final int MOST = 5;

  /** The page of a State has its events, too. */
  static final int MOST_OF_STATE = 4;

  private static final int FEW = 2;

  private final Workbench bench;
  private final Scope scope;
  private final List<Challenge> leading;

  ReportedPart(Workbench bench) {
    this.bench = bench;
    this.scope = bench.scope();
    List<Challenge> all = bench.challenges().all();
    int most = scope.subject().isState() ? MOST_OF_STATE : MOST;
    this.leading = all.subList(0, Math.min(most, all.size()));
  }

  Part part() {
    List<Block> blocks = new ArrayList<>();
    if (leading.isEmpty()) {
      blocks.add(aside("No challenge is on file."));
    } else {
      blocks.add(table());
      blocks.add(new Block.Text(remarks(), Block.Tone.ASIDE));
    }
    new NewPart(bench).block().ifPresent(blocks::add);
    String heading =
        scope.subject().isState() ? "What was reported at its events" : "What is reported";
    return new Part(Part.Kind.REPORTED, heading, blocks);
  }

  private static Block aside(String words) {
    return new Block.Text(Passage.of(words), Block.Tone.ASIDE);
  }

  private Block.Table table() {
    double scale = scale();
    List<List<Cell>> rows = leading.stream().map(challenge -> row(challenge, scale)).toList();
    String said =
        scope.data().caption().demonstration()
            ? "What was said (re-told wording)"
            : "What was said";
    return new Block.Table(
        "Leading challenges with share, interval and what was said",
        List.of(
            new Column("Theme", 21),
            new Column("Events", 10),
            new Column("Share, interval", 16),
            new Column("Heard", 11),
            new Column(said, 42)),
        rows);
  }

  private double scale() {
    double high =
        leading.stream().mapToDouble(c -> bench.challenges().interval(c).high()).max().orElse(1);
    return Math.min(1, Math.ceil(high * 10) / 10);
  }

  private List<Cell> row(Challenge challenge, double scale) {
    Proportion interval = bench.challenges().interval(challenge);
    Share share = new Share(interval.share(), interval.low(), interval.high(), scale);
    return List.of(
        Cell.of(new Prose().strong(challenge.label()).passage()),
        Cell.of(new Prose().ratio(challenge.with(), scope.reporting()).passage()),
        new Cell(new Prose().share(challenge.with(), scope.reporting()).passage(), share),
        Cell.of(heard(challenge)),
        Cell.of(said(challenge)));
  }

  static Passage heard(Challenge challenge) {
    LocalDate first = challenge.first();
    if (first == null) {
      return Passage.of("no date");
    }
    String years = Wording.years(first.getYear(), challenge.last().getYear());
    return new Prose()
        .figure(years, Kind.YEARS, challenge.heard().toArray(new Origin[0]))
        .passage();
  }

  private Passage said(Challenge challenge) {
    List<StatementTable.Row> on =
        scope.challenges().stream().filter(s -> s.themes().contains(challenge.theme())).toList();
    List<StatementTable.Row> best = bench.exemplars().best(on, leading.size() <= FEW ? 2 : 1);
    if (best.isEmpty()) {
      return unsaid(on);
    }
    Prose prose = new Prose();
    for (int i = 0; i < best.size(); i++) {
      bench.notes().cite(best.get(i), i == 0 ? prose : prose.words(" "));
    }
    return prose.passage();
  }

  /** Why no sentence is shown. */
  private Passage unsaid(List<StatementTable.Row> on) {
    Optional<StatementTable.Row> cited = on.stream().filter(bench.notes()::has).findFirst();
    if (cited.isPresent()) {
      return new Prose()
          .words("As quoted above.")
          .note(bench.notes().numberOf(cited.get()))
          .passage();
    }
    return Passage.of(reasonForSilence(on));
  }

  private String reasonForSilence(List<StatementTable.Row> on) {
    if (on.stream().allMatch(bench.wordings()::tellsOfOneState)) {
      return "Told of one State alone, which is withheld.";
    }
    return on.stream().noneMatch(bench.wordings()::isShowable)
        ? "Told in words that may say who spoke, or where: withheld."
        : "Told in lists and parts of sentences: see the explorer.";
  }

  private Passage remarks() {
    Prose prose = new Prose();
    if (scope.subject().isState()) {
      prose.words(
          "What is said at an event need not concern every State in the room. No trend is tested"
              + " for a single State.");
    } else {
      new TrendRemarks(leading).write(prose);
    }
    prose.words(order()).words(cut());
    return prose.passage();
  }

  /** The themes that are reported as often as the last row and are not shown. */
  private String cut() {
    List<String> tied = bench.challenges().tiedWith(leading.size() - 1);
    return tied.isEmpty()
        ? ""
        : " Reported by as many events as the last row: " + Wording.list(tied) + ".";
  }

  /** What the order of the rows is worth. */
  private String order() {
    Challenges challenges = bench.challenges();
    boolean apart = true;
    for (int i = 1; i < leading.size(); i++) {
      apart &= challenges.isAhead(leading.get(i - 1), leading.get(i));
    }
    if (apart) {
      return "";
    }
    return challenges.isAhead(leading.get(0), leading.get(leading.size() - 1))
        ? " Where intervals overlap, the order is no finding."
        : " Intervals overlap: the order is no finding.";
  }
}
