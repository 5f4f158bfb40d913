package org.gapline.explorer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.gapline.table.StatementTable;

/** The newest of some statements, and how many these are. Keeps no more than it may show. */
final class NewestStatements {

  private static final Comparator<Dated> NEWEST_FIRST =
      Comparator.comparing(Dated::day, Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(dated -> dated.statement().statementId());

  private final int most;
  private final PriorityQueue<Dated> oldestFirst = new PriorityQueue<>(NEWEST_FIRST.reversed());
  private int count;

  /** A statement with the day on which it was said, or null. */
  private record Dated(LocalDate day, StatementTable.Row statement) {}

  /**
   * @param most how many are kept
   */
  NewestStatements(int most) {
    this.most = most;
  }

  /**
   * Counts a statement, and keeps it for as long as there are not enough newer ones.
   *
   * @param day on which it was said, or null
   */
  void add(LocalDate day, StatementTable.Row statement) {
    count++;
    oldestFirst.add(new Dated(day, statement));
    if (oldestFirst.size() > most) {
      oldestFirst.remove();
    }
  }

  /** How many there were, those included that are not kept. */
  int count() {
    return count;
  }

  /** Those that are kept, newest first; those without a day at the end. */
  List<StatementTable.Row> newestFirst() {
    return oldestFirst.stream().sorted(NEWEST_FIRST).map(Dated::statement).toList();
  }
}
