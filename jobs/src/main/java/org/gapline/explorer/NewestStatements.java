package org.gapline.explorer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/**
 * The newest of some statements, and how many these are. Keeps no more than it may show, and the
 * same ones in whichever order they come.
 */
final class NewestStatements {

  private static final long NO_DAY = Long.MIN_VALUE;

  private static final Comparator<Dated> NEWEST_FIRST =
      Comparator.comparingLong(Dated::day)
          .reversed()
          .thenComparing(dated -> dated.statement().statementId());

  private final int most;
  private final PriorityQueue<Dated> oldestFirst = new PriorityQueue<>(NEWEST_FIRST.reversed());
  private int count;

  /** A statement with the day on which it was said, counted from 1970, or {@link #NO_DAY}. */
  private record Dated(long day, PageStatement statement) {}

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
  void add(LocalDate day, PageStatement statement) {
    count++;
    long from1970 = day == null ? NO_DAY : day.toEpochDay();
    if (oldestFirst.size() < most) {
      oldestFirst.add(new Dated(from1970, statement));
    } else if (most > 0 && from1970 >= oldestFirst.peek().day()) {
      // Nearly all statements of a large archive are older, and cost one comparison of days.
      replaceOldest(new Dated(from1970, statement));
    }
  }

  private void replaceOldest(Dated dated) {
    if (NEWEST_FIRST.compare(dated, oldestFirst.peek()) < 0) {
      oldestFirst.remove();
      oldestFirst.add(dated);
    }
  }

  /** How many there were, those included that are not kept. */
  int count() {
    return count;
  }

  /** Those that are kept, newest first; those without a day at the end. */
  List<PageStatement> newestFirst() {
    return oldestFirst.stream().sorted(NEWEST_FIRST).map(Dated::statement).toList();
  }

  /** Those that are kept, in no order. */
  Stream<PageStatement> kept() {
    return oldestFirst.stream().map(Dated::statement);
  }
}
