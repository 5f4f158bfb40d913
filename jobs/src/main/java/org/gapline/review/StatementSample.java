package org.gapline.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gapline.codebook.DecidedBy;
import org.gapline.table.StatementTable;

/**
 * The statements most worth a person's minute. A quarter is a random sample of all that no reviewer
 * has decided, for an honest estimate of how often the tool is right; the rest are shared out
 * evenly among those that it doubts itself, those on which rules and fitted weights disagree, and
 * those worded like no other.
 */
public final class StatementSample {

  public static final String RANDOM = "random sample";
  public static final String DOUBTFUL = "low confidence";
  public static final String DISAGREEMENT = "rules and model disagree";
  public static final String NEW_WORDING = "new wording";

  /** All reasons, as a sheet gives them. */
  static final List<String> REASONS = List.of(RANDOM, DOUBTFUL, DISAGREEMENT, NEW_WORDING);

  private static final int PARTS = 4;
  private static final double LOW = 0.6;
  private static final double NEW = 0.4;

  private static final Comparator<StatementTable.Row> LEAST_SURE =
      Comparator.comparingDouble(StatementTable.Row::confidence)
          .thenComparing(StatementTable.Row::statementId);

  private StatementSample() {}

  /**
   * A statement on a sheet.
   *
   * @param why all reasons for which it was chosen, the random sample first
   */
  public record Picked(StatementTable.Row statement, List<String> why) {
    public Picked {
      why = List.copyOf(why);
    }
  }

  /**
   * Draws a sample, in the order of documents and text.
   *
   * @param size how many statements at most
   * @param seed the same seed draws the same from the same statements
   */
  public static List<Picked> draw(List<StatementTable.Row> statements, int size, long seed) {
    List<StatementTable.Row> open =
        statements.stream().filter(row -> !DecidedBy.REVIEWER.is(row.decidedBy())).toList();
    NewWording wording = new NewWording(statements);
    Map<String, List<StatementTable.Row>> queues = new LinkedHashMap<>();
    queues.put(DOUBTFUL, sorted(open, row -> row.confidence() < LOW, LEAST_SURE));
    queues.put(DISAGREEMENT, sorted(open, row -> DecidedBy.MODEL.is(row.decidedBy()), LEAST_SURE));
    Comparator<StatementTable.Row> newest =
        Comparator.comparingDouble((StatementTable.Row row) -> -wording.of(row));
    queues.put(
        NEW_WORDING, sorted(open, row -> wording.of(row) >= NEW, newest.thenComparing(LEAST_SURE)));
    Map<StatementTable.Row, List<String>> picked = new LinkedHashMap<>();
    RandomOrder.of(open, StatementTable.Row::statementId, seed).stream()
        .limit((size + PARTS - 1) / PARTS)
        .forEach(row -> picked.put(row, new ArrayList<>(List.of(RANDOM))));
    fill(picked, queues, size);
    return reasons(picked, queues);
  }

  private static List<StatementTable.Row> sorted(
      List<StatementTable.Row> rows,
      Predicate<StatementTable.Row> which,
      Comparator<StatementTable.Row> order) {
    return rows.stream().filter(which).sorted(order).toList();
  }

  /** One from each queue in turn, until the sample is full or the queues are empty. */
  private static void fill(
      Map<StatementTable.Row, List<String>> picked,
      Map<String, List<StatementTable.Row>> queues,
      int size) {
    int longest = queues.values().stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < longest && picked.size() < size; i++) {
      for (List<StatementTable.Row> queue : queues.values()) {
        if (i < queue.size() && picked.size() < size) {
          picked.putIfAbsent(queue.get(i), new ArrayList<>());
        }
      }
    }
  }

  private static List<Picked> reasons(
      Map<StatementTable.Row, List<String>> picked, Map<String, List<StatementTable.Row>> queues) {
    queues.forEach(
        (why, queue) ->
            queue.stream().filter(picked::containsKey).forEach(row -> picked.get(row).add(why)));
    return picked.entrySet().stream()
        .map(entry -> new Picked(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparing((Picked pick) -> pick.statement().docId())
                .thenComparing(pick -> pick.statement().begin())
                .thenComparing(pick -> pick.statement().statementId()))
        .toList();
  }
}
