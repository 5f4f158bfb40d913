package org.gapline.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.gapline.table.AssessmentTable;

/**
 * The ratings of one State on one indicator that were given anew, in the order of their days.
 *
 * <p>A rating that a report carries over or repeats is no observation. Where reports of one day
 * rate differently, nothing tells which is later, and the day is no observation either. A rating
 * without a day is only taken where no other has one.
 *
 * @param state ISO 3166-1 alpha-3
 * @param observations by day, each day once; the only one may be without a day
 */
public record RatingHistory(String state, List<Observation> observations) {

  public RatingHistory {
    observations = List.copyOf(observations);
  }

  /**
   * A rating given anew.
   *
   * @param day its day, or null
   * @param precision how exactly the day is known, as tables say it
   * @param rank its rank, 1 the weakest
   */
  public record Observation(LocalDate day, String precision, int rank) {

    private boolean isBefore(LocalDate limit) {
      return day != null && day.isBefore(limit);
    }
  }

  /**
   * An indicator of a scheme.
   *
   * @param scheme id of the scheme
   * @param indicator id of the indicator
   */
  public record Rated(String scheme, String indicator) implements Comparable<Rated> {
    @Override
    public int compareTo(Rated other) {
      int byScheme = scheme.compareTo(other.scheme);
      return byScheme != 0 ? byScheme : indicator.compareTo(other.indicator);
    }
  }

  /** What the records of one State on one indicator observe; nothing where none is of use. */
  static Optional<RatingHistory> of(String state, List<AssessmentTable.Row> rows) {
    TreeMap<LocalDate, List<AssessmentTable.Row>> byDay =
        new TreeMap<>(Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));
    rows.forEach(row -> byDay.computeIfAbsent(row.assessedOn(), d -> new ArrayList<>()).add(row));
    if (!byDay.isEmpty() && byDay.firstKey() != null) {
      byDay.remove(null);
    }
    List<Observation> found = new ArrayList<>();
    byDay.forEach(
        (day, of) -> {
          if (of.stream().map(AssessmentTable.Row::rank).distinct().count() == 1) {
            found.add(new Observation(day, of.get(0).datePrecision(), of.get(0).rank()));
          }
        });
    return found.isEmpty() ? Optional.empty() : Optional.of(new RatingHistory(state, found));
  }

  /** The first observation. */
  public Observation first() {
    return observations.get(0);
  }

  /** The latest observation. */
  public Observation latest() {
    return observations.get(observations.size() - 1);
  }

  /** Whether the days of its observations are known. */
  public boolean isDated() {
    return latest().day() != null;
  }

  /** Whether the State was rated anew at least twice, so that its ratings can be compared. */
  public boolean isRatedTwice() {
    return observations.size() > 1;
  }

  /** The last observation with a day before a limit. */
  public Optional<Observation> lastBefore(LocalDate limit) {
    return observations.stream().filter(each -> each.isBefore(limit)).reduce((a, b) -> b);
  }

  /** The observations of a calendar year. */
  public List<Observation> in(int year) {
    return observations.stream()
        .filter(each -> each.day() != null && each.day().getYear() == year)
        .toList();
  }

  /**
   * By how many ranks the State stands higher at the end of a year than before it, or than at the
   * first of several observations in that year; nothing where there is no later observation in the
   * year to compare with an earlier one.
   */
  public Optional<Integer> changeIn(int year) {
    List<Observation> within = in(year);
    Optional<Observation> before = lastBefore(LocalDate.of(year, 1, 1));
    if (within.isEmpty() || (before.isEmpty() && within.size() == 1)) {
      return Optional.empty();
    }
    int now = within.get(within.size() - 1).rank();
    return Optional.of(now - before.orElse(within.get(0)).rank());
  }
}
