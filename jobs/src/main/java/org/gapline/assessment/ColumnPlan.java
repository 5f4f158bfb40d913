package org.gapline.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gapline.assessment.AssessmentMapping.Rated;
import org.gapline.assessment.AssessmentMapping.Shape;
import org.gapline.assessment.DateStyle.Dated;
import org.gapline.document.RejectReason;
import org.gapline.document.RejectedInputException;

/**
 * Where the columns of a mapping stand in one table.
 *
 * @param places name of a column, as the mapping writes it, to its place
 * @param ratings for a table with several ratings in a row, the columns that hold them
 */
record ColumnPlan(Map<String, Integer> places, List<RatingColumn> ratings) {

  /** With a mark or a word beside it, as {@code 2022*} and {@code FY2022}, it is one, too. */
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

  /**
   * A column of a wide table.
   *
   * @param place its place
   * @param name its name
   * @param rated what it rates; nothing where the mapping does not know it, or a row says it
   * @param day date of its ratings, where the mapping says it
   */
  record RatingColumn(int place, String name, Optional<Rated> rated, Optional<Dated> day) {}

  /**
   * Finds the columns.
   *
   * @throws RejectedInputException if the table lacks a column that the mapping names
   */
  static ColumnPlan of(AssessmentMapping mapping, RatingTable table) throws RejectedInputException {
    Map<String, Integer> places = new HashMap<>();
    List<String> missing = new ArrayList<>();
    for (String name : namedBy(mapping)) {
      places.put(name, table.column(name));
      if (table.column(name) < 0) {
        missing.add(name);
      }
    }
    if (!missing.isEmpty()) {
      throw new RejectedInputException(
          RejectReason.BAD_HEADER,
          ("The header lacks %s, which mappings/%s.yaml names; it has %s. Mend the header or the"
                  + " mapping.")
              .formatted(quoted(missing), mapping.id(), quoted(table.header())));
    }
    return new ColumnPlan(places, ratingColumns(mapping, table, places));
  }

  /** The cell of a column in a row; empty where the mapping names no such column. */
  String cell(RatingTable.Row row, String column) {
    return column == null ? "" : row.cells().get(places.get(column));
  }

  private static Set<String> namedBy(AssessmentMapping mapping) {
    AssessmentMapping.Columns columns = mapping.columns();
    Set<String> names = new LinkedHashSet<>();
    names.add(columns.state());
    names.add(columns.indicator());
    names.add(columns.rating());
    names.add(columns.date());
    names.add(columns.assessor());
    names.add(columns.report());
    names.addAll(new TreeSet<>(columns.dated().keySet()));
    for (Scheme scheme : mapping.schemes()) {
      scheme.ratings().forEach(rating -> names.addAll(rating.since()));
    }
    if (mapping.shape() == Shape.WIDE) {
      mapping.rated().forEach(rated -> names.addAll(columnsOf(rated.indicator())));
    }
    names.remove(null);
    names.remove(Scheme.Rating.CELL);
    return names;
  }

  private static Set<String> columnsOf(Scheme.Indicator indicator) {
    return indicator.datedColumns().isEmpty()
        ? Set.of(indicator.id())
        : new TreeSet<>(indicator.datedColumns().keySet());
  }

  private static List<RatingColumn> ratingColumns(
      AssessmentMapping mapping, RatingTable table, Map<String, Integer> places)
      throws RejectedInputException {
    if (mapping.shape() == Shape.LONG) {
      return datedColumns(mapping, table);
    }
    Set<Integer> others = new HashSet<>();
    mapping.columns().ignored().forEach(name -> others.add(table.column(name)));
    places.forEach(
        (name, place) -> {
          if (mapping.ratedAs(name).isEmpty()) {
            others.add(place);
          }
        });
    List<RatingColumn> ratings = new ArrayList<>();
    for (int place = 0; place < table.header().size(); place++) {
      if (!others.contains(place) && !table.header().get(place).isEmpty()) {
        String name = table.header().get(place);
        Optional<Rated> rated = mapping.ratedAs(name);
        ratings.add(
            new RatingColumn(
                place, name, rated, rated.flatMap(each -> each.indicator().dayOfColumn(name))));
      }
    }
    return ratings;
  }

  /**
   * The columns of the ratings of one day each; none where a row holds one rating.
   *
   * @throws RejectedInputException if a column has a year in its name of which the mapping says
   *     nothing: its ratings would be lost in silence
   */
  private static List<RatingColumn> datedColumns(AssessmentMapping mapping, RatingTable table)
      throws RejectedInputException {
    Map<Integer, Dated> days = new TreeMap<>();
    mapping.columns().dated().forEach((name, day) -> days.put(table.column(name), day));
    Set<Integer> ignored = new HashSet<>();
    mapping.columns().ignored().forEach(name -> ignored.add(table.column(name)));
    namedBy(mapping).forEach(name -> ignored.add(table.column(name)));
    List<RatingColumn> ratings = new ArrayList<>();
    for (int place = 0; place < table.header().size() && !days.isEmpty(); place++) {
      String name = table.header().get(place);
      if (days.containsKey(place)) {
        Optional<Dated> day = Optional.of(days.get(place));
        ratings.add(new RatingColumn(place, name, Optional.empty(), day));
      } else if (YEAR.matcher(name).find() && !ignored.contains(place)) {
        throw new RejectedInputException(
            RejectReason.BAD_HEADER,
            ("The column \"%s\" has a year in its name, and mappings/%s.yaml does not say whether it"
                    + " holds ratings. Add it to \"dated_columns\", or to \"ignored\".")
                .formatted(name, mapping.id()));
      }
    }
    return ratings;
  }

  private static String quoted(Iterable<String> names) {
    return "\"" + String.join("\", \"", names) + "\"";
  }
}
