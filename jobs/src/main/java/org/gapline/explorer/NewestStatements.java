package org.gapline.explorer;

import java.util.ArrayList;
import java.util.List;

/**
 * The newest of some statements, and how many these are. Keeps no more than it may show, and the
 * same ones in whichever order they come.
 */
final class NewestStatements {

  /** The day of what was said on none that is known; before all others. */
  static final long NO_DAY = Long.MIN_VALUE;

  private final int most;
  private final List<Dated> kept = new ArrayList<>();

  /** Nothing older is asked for, since there are enough that are as new. */
  private long since = NO_DAY;

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
    offer(day, statement);
  }

  /** Counts so many, which are offered by themselves if they are among the newest. */
  void countMore(int more) {
    count = Math.addExact(count, more);
  }

  /**
   * Keeps a statement that is counted already, for as long as there are not enough newer ones.
   *
   * @param day on which it was said, counted from 1970, or {@link #NO_DAY}
   */
  void offer(long day, PageStatement statement) {
    // Nearly all statements of a large archive are older, and cost one comparison of days.
    if (most > 0 && day >= since) {
      kept.add(new Dated(day, statement));
      if (kept.size() > most + most / 2 + 1) {
        leaveOutOldest();
      }
    }
  }

  /** Now and then, for many at a time: to keep them in order all the while takes longer. */
  private void leaveOutOldest() {
    kept.sort(NewestStatements::compare);
    kept.subList(most, kept.size()).clear();
    since = kept.get(most - 1).day();
  }

  /** Chained comparators take several times as long, and this is asked millions of times. */
  private static int compare(Dated a, Dated b) {
    return compare(a.day(), a.statement(), b.day(), b.statement());
  }

  /** Below zero where the first of two statements with their days comes first: it is newer. */
  static int compare(long dayA, PageStatement a, long dayB, PageStatement b) {
    return dayA == dayB ? a.statementId().compareTo(b.statementId()) : Long.compare(dayB, dayA);
  }

  /** How many there were, those included that are not kept. */
  int count() {
    return count;
  }

  /**
   * Those that are kept, newest first; those without a day at the end. Changes nothing, so that
   * several threads may ask once all are added.
   */
  List<PageStatement> newestFirst() {
    return kept.stream()
        .sorted(NewestStatements::compare)
        .limit(most)
        .map(Dated::statement)
        .toList();
  }
}
