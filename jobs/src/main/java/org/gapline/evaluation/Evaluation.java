package org.gapline.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gapline.evaluation.Counts.Count;

/**
 * Scores predictions against what people found. Single facts of an event are right or wrong; lists,
 * statements and themes have precision and recall. A predicted statement is paired with a gold one
 * if at least half the words of the shorter text stand in the other, and no statement twice; themes
 * are scored within pairs, and once more over all statements, which is called end to end.
 *
 * <p>Intervals are percentiles of scores over documents drawn anew with replacement (B. Efron and
 * R. J. Tibshirani, "An Introduction to the Bootstrap", 1993, chapter 13): documents, not
 * statements, since those of one document resemble each other.
 */
public final class Evaluation {

  /** How often documents are drawn anew. */
  public static final int REPLICATES = 1_000;

  private final long seed;

  /** An evaluation whose intervals rest on draws from this seed. */
  public Evaluation(long seed) {
    this.seed = seed;
  }

  /**
   * Scores the selected documents of the gold; predictions for other documents play no part.
   *
   * @throws IllegalArgumentException if the selection leaves no document
   */
  public EvaluationReport score(
      List<CodedReport> gold, List<CodedReport> predictions, Selection selection) {
    Map<String, CodedReport> byFile = new HashMap<>();
    predictions.forEach(prediction -> byFile.put(prediction.file(), prediction));
    List<CodedReport> selected = gold.stream().filter(selection::takes).toList();
    if (selected.isEmpty()) {
      throw new IllegalArgumentException("no document of the gold is selected");
    }
    return score(selected.stream().map(g -> new ScoredPair(g, byFile.get(g.file()))).toList());
  }

  /**
   * Scores documents that are paired already.
   *
   * @param pairs at least one
   */
  public EvaluationReport score(List<ScoredPair> pairs) {
    List<Counts> documents =
        pairs.stream().map(p -> DocumentScorer.score(p.gold(), p.prediction())).toList();
    int predicted = (int) pairs.stream().filter(p -> p.prediction() != null).count();
    return new EvaluationReport(pairs.size(), predicted, scores(documents));
  }

  private List<Score> scores(List<Counts> documents) {
    CountTable table = new CountTable(documents);
    Counts total = table.sum(IntStream.range(0, table.documents()).toArray());
    List<Counts> replicates = replicates(table);
    List<Score> scores = new ArrayList<>();
    for (Fields.Value field : Fields.VALUES) {
      scores.add(accuracy(field.name(), total, replicates));
    }
    for (Fields.Members field : Fields.MEMBERS) {
      scores.add(f1(field.name(), total, replicates));
    }
    for (String field : Fields.ofStatements()) {
      scores.add(f1(field, total, replicates));
    }
    scores.add(macro(total, replicates));
    for (String field : themes(total)) {
      scores.add(f1(field, total, replicates));
    }
    return scores;
  }

  private List<Counts> replicates(CountTable table) {
    SplittableRandom random = new SplittableRandom(seed);
    int documents = table.documents();
    return Stream.generate(() -> random.ints(documents, 0, documents).toArray())
        .limit(REPLICATES)
        .map(table::sum)
        .toList();
  }

  private static Score accuracy(String field, Counts total, List<Counts> replicates) {
    Count count = total.of(field);
    double[] ends = interval(replicates, counts -> counts.of(field).accuracy());
    return new Score(
        field,
        Score.Measure.ACCURACY,
        null,
        null,
        count.accuracy(),
        ends[0],
        ends[1],
        count.hits() + count.misses());
  }

  private static Score f1(String field, Counts total, List<Counts> replicates) {
    Count count = total.of(field);
    double[] ends = interval(replicates, counts -> counts.of(field).f1());
    return new Score(
        field,
        Score.Measure.F1,
        count.precision(),
        count.recall(),
        count.f1(),
        ends[0],
        ends[1],
        count.hits() + count.misses());
  }

  private static Score macro(Counts total, List<Counts> replicates) {
    double[] ends = interval(replicates, Evaluation::meanOfThemes);
    return new Score(
        Fields.MACRO,
        Score.Measure.MACRO_F1,
        null,
        null,
        meanOfThemes(total),
        ends[0],
        ends[1],
        total.of(Fields.THEMES).hits() + total.of(Fields.THEMES).misses());
  }

  /** Mean F1 of the themes that occur in matched statements on either side. */
  private static double meanOfThemes(Counts counts) {
    return themes(counts).stream()
        .map(counts::of)
        .filter(count -> !count.isEmpty())
        .mapToDouble(Count::f1)
        .average()
        .orElse(Double.NaN);
  }

  private static List<String> themes(Counts counts) {
    return counts.fields().stream().filter(f -> f.startsWith(Fields.THEME_PREFIX)).toList();
  }

  private static double[] interval(List<Counts> replicates, ToDoubleFunction<Counts> score) {
    double[] values =
        replicates.stream()
            .mapToDouble(score)
            .filter(value -> !Double.isNaN(value))
            .sorted()
            .toArray();
    if (values.length == 0) {
      return new double[] {Double.NaN, Double.NaN};
    }
    int low = (int) (0.025 * values.length);
    int high = Math.max(low, (int) (0.975 * values.length) - 1);
    return new double[] {values[low], values[high]};
  }
}
