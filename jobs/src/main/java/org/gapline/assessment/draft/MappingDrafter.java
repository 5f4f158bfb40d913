package org.gapline.assessment.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gapline.assessment.grid.Grid;
import org.gapline.assessment.grid.GridReader;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.StateNames;
import org.gapline.document.RejectedInputException;

/**
 * Looks at a table and drafts its mapping: which columns hold State, indicator, rating, date,
 * report and assessor, and the scale. Which theme an indicator has, where a scheme draws its line,
 * and which reports rate anew cannot be seen in a table, and is asked.
 */
public final class MappingDrafter {

  private static final int MOST_INDICATORS = 200;
  private static final int MOST_REPORTS = 12;
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

  private final StateNames names;

  public MappingDrafter(Codebook codebook) {
    this.names = StateNames.of(codebook);
  }

  /**
   * The draft for a file.
   *
   * @throws RejectedInputException if it holds no table of States
   */
  public Draft draft(String fileName, byte[] bytes) throws RejectedInputException {
    List<Grid> grids = GridReader.read(fileName, bytes);
    ColumnSurvey.Surveyed table = new TableSurvey(names).of(grids);
    Roles roles = roles(table.columns());
    return new DraftText(fileName, table, roles).write();
  }

  /**
   * What columns are for.
   *
   * @param date column of the date, or null
   * @param report column of the kind of report, or null
   * @param assessor column of the assessor, or null
   * @param indicator column of the indicator in a long table, or null
   * @param ratings columns of ratings: one in a long table, each indicator's in a wide one
   * @param dates columns whose dates make a status
   * @param others columns that are none of these
   */
  record Roles(
      ColumnSurvey date,
      ColumnSurvey report,
      ColumnSurvey assessor,
      ColumnSurvey indicator,
      List<ColumnSurvey> ratings,
      List<ColumnSurvey> dates,
      List<ColumnSurvey> others) {

    boolean isWide() {
      return indicator == null && ratings.size() + dates.size() > 1 && !hasStatusColumns();
    }

    /** Whether a row holds the ratings of an indicator in several years, each in its column. */
    boolean hasYears() {
      return indicator != null && areYears(ratings);
    }

    boolean isStatus() {
      return ratings.isEmpty() && !dates.isEmpty();
    }

    /** Whether the columns are steps of one treaty, not treaties. */
    boolean hasStatusColumns() {
      return dates.stream().anyMatch(c -> c.isNamed("ratif", "accession", "succession", "signat"));
    }
  }

  private static Roles roles(List<ColumnSurvey> columns) {
    List<ColumnSurvey> left = new ArrayList<>(columns);
    ColumnSurvey report = take(left, c -> c.isNamed("report") && c.values().size() <= MOST_REPORTS);
    ColumnSurvey assessor = take(left, c -> c.isNamed("assess", "body", "evaluat") && !isDate(c));
    List<ColumnSurvey> ratings = ratings(left);
    left.removeAll(ratings);
    List<ColumnSurvey> dates =
        new ArrayList<>(left.stream().filter(MappingDrafter::isDate).toList());
    left.removeAll(dates);
    ColumnSurvey date = null;
    if (!dates.isEmpty() && (!ratings.isEmpty() || dates.get(0).isNamed("date", "month", "year"))) {
      date = dates.get(0);
      left.addAll(dates.subList(1, dates.size()));
      dates = List.of();
    }
    boolean isOne = ratings.size() <= 1 || areYears(ratings);
    ColumnSurvey indicator = isOne ? take(left, MappingDrafter::repeats) : null;
    return new Roles(date, report, assessor, indicator, ratings, List.copyOf(dates), left);
  }

  private static boolean areYears(List<ColumnSurvey> columns) {
    return columns.size() > 1
        && columns.stream().allMatch(column -> YEAR.matcher(column.name()).matches());
  }

  private static boolean isDate(ColumnSurvey column) {
    return column.dateFormat().isPresent();
  }

  /** An indicator stands in several rows, and another in others. */
  private static boolean repeats(ColumnSurvey column) {
    int values = column.values().size();
    return values > 1 && values <= MOST_INDICATORS && values * 2 <= column.filled();
  }

  private static ColumnSurvey take(List<ColumnSurvey> columns, Predicate<ColumnSurvey> which) {
    Optional<ColumnSurvey> found = columns.stream().filter(which).findFirst();
    found.ifPresent(columns::remove);
    return found.orElse(null);
  }

  /** Columns that write ratings; of several scales that of most columns. */
  private static List<ColumnSurvey> ratings(List<ColumnSurvey> columns) {
    List<ColumnSurvey> ofOneScale = ratingsOfOneScale(columns);
    return ofOneScale.isEmpty()
        ? columns.stream()
            .filter(each -> !isDate(each) && !KnownScale.several(each.values()).isEmpty())
            .limit(1)
            .toList()
        : ofOneScale;
  }

  private static List<ColumnSurvey> ratingsOfOneScale(List<ColumnSurvey> columns) {
    List<ColumnSurvey> best = List.of();
    for (ColumnSurvey each : columns) {
      if (isDate(each) || each.values().isEmpty()) {
        continue;
      }
      Set<String> values = new HashSet<>(each.values());
      List<ColumnSurvey> together = new ArrayList<>();
      for (ColumnSurvey other : columns) {
        Set<String> both = new TreeSet<>(values);
        both.addAll(other.values());
        if (!isDate(other) && !other.values().isEmpty() && KnownScale.of(both).isPresent()) {
          together.add(other);
          values = both;
        }
      }
      best = together.size() > best.size() ? together : best;
    }
    return best;
  }
}
