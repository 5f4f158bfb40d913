package org.gapline.explorer;

import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/**
 * The newest of some statements, and how many these are. Keeps no more than it may show, and the
 * same ones in whichever order they come.
 */
final class NewestStatements {

  /** The day of what was said on none that is known; before all others. */
  static final long NO_DAY = Long.MIN_VALUE;

  private final int most;
  private final PriorityQueue<Dated> oldestFirst = new PriorityQueue<>((a, b) -> compare(b, a));
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
   * @param day on which it was said, counted from 1970, or {@link #NO_DAY}
   */
  void add(long day, PageStatement statement) {
    count++;
    if (oldestFirst.size() < most) {
      oldestFirst.add(new Dated(day, statement));
    } else if (most > 0 && day >= oldestFirst.element().day()) {
      // Nearly all statements of a large archive are older, and cost one comparison of days.
      replaceOldest(new Dated(day, statement));
    }
  }

  private void replaceOldest(Dated dated) {
    if (compare(dated, oldestFirst.element()) < 0) {
      oldestFirst.remove();
      oldestFirst.add(dated);
    }
  }

  /** Chained comparators take several times as long, and this is asked millions of times. */
  private static int compare(Dated a, Dated b) {
    return a.day() == b.day()
        ? a.statement().statementId().compareTo(b.statement().statementId())
        : Long.compare(b.day(), a.day());
  }

  /** How many there were, those included that are not kept. */
  int count() {
    return count;
  }

  /** Those that are kept, newest first; those without a day at the end. */
  List<PageStatement> newestFirst() {
    return oldestFirst.stream().sorted(NewestStatements::compare).map(Dated::statement).toList();
  }

  /** Those that are kept, in no order. */
  Stream<PageStatement> kept() {
    return oldestFirst.stream().map(Dated::statement);
  }
}
