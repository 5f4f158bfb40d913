package org.gapline.assessment.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Indicators of a wide table with the columns that hold their ratings by year, as {@code Borders /
 * 2018} and {@code Borders / 2020}.
 *
 * @param byIndicator by the id of the indicator, columns by the year in their name; no years where
 *     the table has one column for the indicator
 */
record DatedColumns(Map<String, Map<String, String>> byIndicator) {

  private static final Pattern YEAR_LAST =
      Pattern.compile("(.*?)[\\s/,;:_(-]*((?:19|20)\\d{2})\\)?", Pattern.DOTALL);
  private static final Pattern YEAR_FIRST =
      Pattern.compile("((?:19|20)\\d{2})[\\s/,;:_)-]+(.*)", Pattern.DOTALL);

  /** A name taken apart. */
  private record Named(String indicator, String year) {}

  /**
   * Takes the names of columns apart. A year counts only where an indicator has columns of several:
   * "Convention of 1999" alone is a name.
   *
   * @param only id of the indicator whose columns are named by years alone
   */
  static DatedColumns of(List<String> columns, String only) {
    Map<String, List<String>> years = new LinkedHashMap<>();
    for (String column : columns) {
      Named named = named(column, only);
      years.computeIfAbsent(named.indicator(), each -> new ArrayList<>()).add(named.year());
    }
    Map<String, Map<String, String>> found = new LinkedHashMap<>();
    for (String column : columns) {
      Named named = named(column, only);
      List<String> all = years.get(named.indicator());
      boolean several = all.size() > 1 && all.stream().distinct().count() == all.size();
      if (several && !named.year().isEmpty() && !all.contains("")) {
        found
            .computeIfAbsent(named.indicator(), each -> new LinkedHashMap<>())
            .put(column, named.year());
      } else {
        found.put(column, Map.of());
      }
    }
    return new DatedColumns(found);
  }

  /** Indicators of which no column holds the ratings of one year. */
  static DatedColumns none(List<String> indicators) {
    Map<String, Map<String, String>> found = new LinkedHashMap<>();
    indicators.forEach(id -> found.put(id, Map.of()));
    return new DatedColumns(found);
  }

  private static Named named(String column, String only) {
    Matcher last = YEAR_LAST.matcher(column);
    if (last.matches()) {
      return new Named(last.group(1).isBlank() ? only : last.group(1).strip(), last.group(2));
    }
    Matcher first = YEAR_FIRST.matcher(column);
    return first.matches()
        ? new Named(first.group(2).strip(), first.group(1))
        : new Named(column, "");
  }

  /** Whether any indicator has columns of several years. */
  boolean hasYears() {
    return byIndicator.values().stream().anyMatch(years -> !years.isEmpty());
  }

  /** An indicator a line, as a mapping has it. */
  List<String> inYaml() {
    List<String> lines = new ArrayList<>();
    byIndicator.forEach(
        (id, years) -> {
          String columns =
              years.entrySet().stream()
                  .map(each -> Quoted.text(each.getKey()) + ": " + Quoted.text(each.getValue()))
                  .collect(Collectors.joining(", ", ", dated_columns: {", "}"));
          String dated = years.isEmpty() ? "" : columns;
          lines.add("{id: " + Quoted.text(id) + ", theme: \"\"" + dated + "}");
        });
    return lines;
  }
}
