package org.gapline.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.gapline.statistics.BenjaminiHochberg;
import org.gapline.statistics.EffectWindow;
import org.gapline.statistics.RandomizationInference.Randomization;
import org.gapline.statistics.StaggeredEstimate;
import org.gapline.statistics.StaggeredPanel;
import org.gapline.statistics.StaggeredPanel.Unit;
import org.gapline.table.ImpactTable;

/**
 * Estimates, for each donor and for all events together, whether States that took part in events on
 * a theme came to stand at or above the line of a scheme more often than States that had not yet.
 * What the data do not carry is refused: the row then gives the reason and no figure.
 */
public final class ImpactCalculator {

  /** States that there must be on either side. */
  static final int LEAST_STATES = 6;

  /**
   * The base is the last rating of the five years before; ratings of the five years after count.
   */
  static final EffectWindow WINDOW = new EffectWindow(5, 5);

  /** How often treatments are dealt out. */
  static final int DRAWS = 999;

  private static final double LEVEL = 0.05;

  private final Participation participation;
  private final List<Outcome> outcomes;
  private final ImpactRules rules;
  private final long seed;

  /**
   * A calculator.
   *
   * @param outcomes what States are rated in
   * @param seed seed of the randomization; each estimate derives its own from it
   */
  public ImpactCalculator(
      Participation participation, List<Outcome> outcomes, ImpactRules rules, long seed) {
    this.participation = participation;
    this.outcomes = List.copyOf(outcomes);
    this.rules = rules;
    this.seed = seed;
  }

  /** One row per subject, theme and outcome, in this order. */
  public List<ImpactTable.Row> rows() {
    List<Question> questions = new ArrayList<>();
    for (String subject : participation.subjects()) {
      for (String theme : participation.themes(subject)) {
        List<Outcome> own = outcomes.stream().filter(o -> o.theme().equals(theme)).toList();
        own.forEach(outcome -> questions.add(new Question(subject, theme, outcome)));
        if (own.isEmpty()) {
          questions.add(new Question(subject, theme, null));
        }
      }
    }
    return withQValues(questions.parallelStream().map(this::answer).toList());
  }

  /** Did those who came to a subject's events on a theme change in an outcome, null if none? */
  private record Question(String subject, String theme, Outcome outcome) {}

  /** What became of a question: a refusal, or an estimate. */
  private record Answer(
      Question question,
      int treated,
      int comparisons,
      Refusal refusal,
      StaggeredEstimate estimate) {}

  private static List<ImpactTable.Row> withQValues(List<Answer> answers) {
    double[] family =
        answers.stream()
            .filter(each -> each.estimate() != null)
            .mapToDouble(each -> each.estimate().pValue())
            .toArray();
    double[] qValues = BenjaminiHochberg.qValues(family);
    List<ImpactTable.Row> rows = new ArrayList<>();
    int next = 0;
    for (Answer each : answers) {
      rows.add(row(each, each.estimate() == null ? Double.NaN : qValues[next++]));
    }
    return List.copyOf(rows);
  }

  private Answer answer(Question question) {
    int known = participation.statesOf(question.subject(), question.theme());
    Outcome outcome = question.outcome();
    if (outcome == null) {
      return new Answer(question, known, 0, Refusal.NO_RATING, null);
    }
    if (rules.reratedOnRequest().contains(outcome.scheme())) {
      return new Answer(question, known, 0, Refusal.RERATED_ON_REQUEST, null);
    }
    if (outcome.statesObservedTwice() < 2 * LEAST_STATES) {
      return new Answer(question, known, 0, Refusal.ONE_TIME_POINT, null);
    }
    return known < LEAST_STATES
        ? new Answer(question, known, 0, Refusal.TOO_FEW_STATES, null)
        : estimated(question, known);
  }

  private Answer estimated(Question question, int known) {
    StaggeredPanel panel = panel(question);
    StaggeredEstimate.Sides sides = StaggeredEstimate.sides(panel, WINDOW);
    if (sides.treated() < LEAST_STATES) {
      Refusal why =
          sides.treatedSeen() < LEAST_STATES ? Refusal.TOO_FEW_STATES : Refusal.NO_COMPARISON;
      return new Answer(question, known, sides.comparisons(), why, null);
    }
    if (sides.comparisons() < LEAST_STATES || sides.units() < 2 * LEAST_STATES) {
      return new Answer(
          question, sides.treated(), sides.comparisons(), Refusal.NO_COMPARISON, null);
    }
    StaggeredEstimate estimate =
        StaggeredEstimate.of(panel, WINDOW, new Randomization(DRAWS, seedOf(question)))
            .orElseThrow();
    Refusal refusal =
        Double.isNaN(estimate.stratified())
            ? Refusal.NO_COMPARISON
            : estimate.minimumP() > LEVEL ? Refusal.UNREACHABLE : null;
    return new Answer(
        question, sides.treated(), sides.comparisons(), refusal, refusal == null ? estimate : null);
  }

  private long seedOf(Question question) {
    return seed + 31L * question.subject().hashCode() + 7L * question.outcome().id().hashCode();
  }

  private StaggeredPanel panel(Question question) {
    var byState = question.outcome().byState();
    int first = byState.values().stream().mapToInt(TreeMap::firstKey).min().orElseThrow();
    int last = byState.values().stream().mapToInt(TreeMap::lastKey).max().orElseThrow();
    List<Unit> units = new ArrayList<>();
    byState.forEach((state, years) -> units.add(unit(question, state, years, first, last)));
    return new StaggeredPanel(units, last - first + 1);
  }

  private Unit unit(
      Question question, String state, TreeMap<Integer, Double> years, int first, int last) {
    double[] values = new double[last - first + 1];
    for (int i = 0; i < values.length; i++) {
      values[i] = years.getOrDefault(first + i, Double.NaN);
    }
    int treated = participation.treatedIn(question.subject(), question.theme(), state);
    int comparable = participation.comparableBefore(question.theme(), state);
    return new Unit(since(treated, first), since(comparable, first), values)
        .inGroup(participation.cameFirstTo(question.subject(), question.theme(), state));
  }

  /** A year as a time of the panel; before its first year is before any time. */
  private static int since(int year, int first) {
    return year == StaggeredPanel.NEVER ? year : year < first ? -1 : year - first;
  }

  private static ImpactTable.Row row(Answer answer, double q) {
    ImpactTable.Question question =
        new ImpactTable.Question(
            answer.question().subject(),
            answer.question().theme(),
            answer.treated(),
            answer.comparisons(),
            answer.question().outcome() == null ? null : answer.question().outcome().id());
    if (answer.estimate() == null) {
      String reason = answer.refusal().reason();
      return ImpactTable.Row.refused(question, ImpactVerdict.INSUFFICIENT_EVIDENCE.id(), reason);
    }
    ImpactFinding finding = ImpactFinding.of(answer.estimate(), q);
    return ImpactTable.Row.estimated(
        question, figures(answer.estimate(), q), finding.verdict().id(), finding.reason());
  }

  private static ImpactTable.Figures figures(StaggeredEstimate estimate, double q) {
    return new ImpactTable.Figures(
        points(estimate.effect()),
        points(estimate.low()),
        points(estimate.high()),
        points(estimate.stratified()),
        ImpactFinding.METHOD,
        estimate.pValue(),
        estimate.minimumP(),
        q,
        orNull(estimate.preTrendP()),
        points(estimate.placebo().orElse(Double.NaN)),
        orNull(estimate.placeboP()),
        points(estimate.windowLow()),
        points(estimate.windowHigh()),
        ImpactFinding.byYear(estimate));
  }

  private static Double points(double share) {
    return Double.isFinite(share) ? Double.valueOf(100 * share) : null;
  }

  private static Double orNull(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }
}
