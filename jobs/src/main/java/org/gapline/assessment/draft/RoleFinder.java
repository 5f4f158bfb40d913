package org.gapline.assessment.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gapline.assessment.draft.MappingDrafter.Roles;
import org.gapline.codebook.Codebook;

/** Finds what the columns of a table are for: by their heads, and where these are silent, cells. */
final class RoleFinder {

  private static final int MOST_INDICATORS = 200;
  private static final int MOST_REPORTS = 12;
  private static final double MOST = 0.9;
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Set<String> INDICATORS =
      Set.of(
          "indicator", "question", "item", "criterion", "measure", "dimension", "recommendation");
  private static final Set<String> RATINGS =
      Set.of("rating", "score", "level", "grade", "status", "result");

  private final Set<String> regions = new HashSet<>();

  RoleFinder(Codebook codebook) {
    Stream.concat(codebook.regions().stream(), codebook.parents().stream())
        .forEach(region -> regions.addAll(folded(region.id(), region.label(), region.names())));
    codebook
        .groupings()
        .forEach(group -> regions.addAll(folded(group.id(), group.label(), group.names())));
  }

  private static List<String> folded(String id, String label, List<String> names) {
    return Stream.concat(Stream.of(id, label), names.stream())
        .map(name -> name.toLowerCase(Locale.ROOT))
        .toList();
  }

  Roles of(List<ColumnSurvey> columns) {
    List<ColumnSurvey> left = new ArrayList<>(columns);
    List<ColumnSurvey> places = left.stream().filter(this::isOfRegions).toList();
    left.removeAll(places);
    ColumnSurvey report = take(left, c -> c.isNamed("report") && c.values().size() <= MOST_REPORTS);
    ColumnSurvey assessor = take(left, c -> c.isNamed("assess", "body", "evaluat") && !isDate(c));
    ColumnSurvey headed = take(left, c -> isHeaded(c, INDICATORS) && canBeIndicator(c));
    List<ColumnSurvey> ratings = ratings(left, headed);
    left.removeAll(ratings);
    List<ColumnSurvey> dates = new ArrayList<>(left.stream().filter(RoleFinder::isDate).toList());
    left.removeAll(dates);
    ColumnSurvey date = null;
    if (!dates.isEmpty() && (!ratings.isEmpty() || dates.get(0).isNamed("date", "month", "year"))) {
      date = dates.get(0);
      left.addAll(dates.subList(1, dates.size()));
      dates = List.of();
    }
    ColumnSurvey indicator = headed;
    if (headed == null && (ratings.size() <= 1 || areYears(ratings))) {
      indicator = take(left, RoleFinder::repeats);
    }
    left.addAll(places);
    return new Roles(date, report, assessor, indicator, ratings, List.copyOf(dates), left);
  }

  /** Whether each of several columns is named by a year. */
  static boolean areYears(List<ColumnSurvey> columns) {
    return columns.size() > 1 && columns.stream().allMatch(RoleFinder::isYear);
  }

  private static boolean isYear(ColumnSurvey column) {
    return YEAR.matcher(column.name()).matches();
  }

  private static boolean isDate(ColumnSurvey column) {
    return column.dateFormat().isPresent();
  }

  private static boolean isHeaded(ColumnSurvey column, Set<String> names) {
    String name = column.name();
    return names.contains(name)
        || (name.endsWith("s") && names.contains(name.replaceAll("s$", "")));
  }

  private boolean isOfRegions(ColumnSurvey column) {
    int known =
        column.counts().entrySet().stream()
            .filter(cell -> regions.contains(cell.getKey().toLowerCase(Locale.ROOT)))
            .mapToInt(Map.Entry::getValue)
            .sum();
    return Set.of("region", "subregion", "sub-region", "continent").contains(column.name())
        || (known > 0 && known >= MOST * column.filled());
  }

  private static boolean canBeIndicator(ColumnSurvey column) {
    int values = column.values().size();
    return values > 0 && values <= MOST_INDICATORS && !isDate(column);
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

  /** Columns that write ratings; where a row has one indicator, those whose heads say so. */
  private static List<ColumnSurvey> ratings(List<ColumnSurvey> columns, ColumnSurvey indicator) {
    List<ColumnSurvey> years =
        columns.stream().filter(each -> isYear(each) && canBeRatings(each)).toList();
    if (years.size() > 1) {
      return years;
    }
    List<ColumnSurvey> bySeen = ratingsByCells(columns);
    List<ColumnSurvey> byHead =
        columns.stream()
            .filter(each -> isHeaded(each, RATINGS) && canBeRatings(each))
            .limit(1)
            .toList();
    boolean rules = indicator != null || bySeen.size() <= 1;
    return rules && !byHead.isEmpty() ? byHead : bySeen;
  }

  private static boolean canBeRatings(ColumnSurvey column) {
    return column.filled() > 0 && !isDate(column);
  }

  /** Columns whose cells are ratings; of several scales that of most columns. */
  private static List<ColumnSurvey> ratingsByCells(List<ColumnSurvey> columns) {
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
      if (canBeRatings(each)) {
        List<ColumnSurvey> together = ofTheScaleOf(each, columns);
        best = together.size() > best.size() ? together : best;
      }
    }
    return best;
  }

  /** The columns that go on the scale of one; a few odd cells are asked about and no obstacle. */
  private static List<ColumnSurvey> ofTheScaleOf(ColumnSurvey one, List<ColumnSurvey> columns) {
    Map<String, Integer> cells = one.counts();
    List<ColumnSurvey> together = new ArrayList<>();
    for (ColumnSurvey other : columns) {
      Map<String, Integer> both = new TreeMap<>(cells);
      other.counts().forEach((cell, count) -> both.merge(cell, count, Integer::sum));
      boolean fits =
          canBeRatings(other)
              && KnownScale.mostly(both)
                  .filter(scale -> scale.hasMostOf(other.counts()))
                  .isPresent();
      if (fits) {
        together.add(other);
        cells = both;
      }
    }
    return together;
  }
}
