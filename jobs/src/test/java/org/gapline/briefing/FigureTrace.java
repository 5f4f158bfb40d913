package org.gapline.briefing;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gapline.chart.Wording;
import org.gapline.release.Release;
import org.gapline.table.AssessmentTable;
import org.gapline.table.DocumentTable;
import org.gapline.table.EmergingTable;
import org.gapline.table.EventTable;
import org.gapline.table.ImpactTable;
import org.gapline.table.StandingTable;
import org.gapline.table.StatementTable;
import org.gapline.table.Table;
import org.gapline.table.TrendTestTable;

/** Follows figures of a briefing back to the rows of a release. */
final class FigureTrace {

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

  private final Map<String, Map<String, Record>> tables = new HashMap<>();

  FigureTrace(Release release) throws IOException {
    add(release, EventTable.TABLE, EventTable.Row::eventId);
    add(release, StatementTable.TABLE, StatementTable.Row::statementId);
    add(release, DocumentTable.TABLE, DocumentTable.Row::docId);
    add(release, StandingTable.TABLE, row -> row.theme() + "/" + row.region());
    add(release, TrendTestTable.TABLE, row -> row.theme() + "/" + row.region());
    add(release, EmergingTable.TABLE, row -> row.phrase() + "/" + row.region());
    add(release, AssessmentTable.TABLE, AssessmentTable.Row::assessmentId);
    add(release, ImpactTable.TABLE, HelpedAnswer::key);
    RatingRows ratings = RatingRows.of(release);
    put(
        "alignment",
        ratings.alignment().stream().filter(row -> row.scheme() != null).toList(),
        RatingRows::key);
  }

  private <R extends Record> void add(Release release, Table<R> table, Function<R, String> key)
      throws IOException {
    put(table.name(), release.rows(table), key);
  }

  private <R extends Record> void put(String table, List<R> rows, Function<R, String> key) {
    tables.put(table, new HashMap<>());
    rows.forEach(row -> tables.get(table).put(key.apply(row), row));
  }

  boolean hasStatement(String id) {
    return tables.get("statements").containsKey(id);
  }

  /** What a figure should say by its rows; its own text where that is as it should be. */
  String expected(Run.Figure figure) {
    return switch (figure.kind()) {
      case NUMBER -> Wording.digits(count(figure.origins().get(0)));
      case SHARE -> {
        Count with = new Count(count(figure.origins().get(0)), null);
        yield Prose.shareText(with, new Count(count(figure.origins().get(1)), null));
      }
      case DATE -> date(figure);
      case YEARS -> years(figure);
      case WORDS -> holdsNumbers(figure) ? figure.text() : "other numbers";
    };
  }

  private int count(Origin origin) {
    if (origin.column() == null) {
      return (int) origin.keys().stream().filter(key -> row(origin, key) != null).count();
    }
    if (value(origin, origin.keys().get(0)) instanceof List<?>) {
      return (int)
          origin.keys().stream()
              .flatMap(key -> ((List<?>) value(origin, key)).stream())
              .distinct()
              .count();
    }
    return origin.keys().stream().mapToInt(key -> ((Number) value(origin, key)).intValue()).sum();
  }

  /** As much of the day as the figure shows; another text where that is wrong. */
  private String date(Run.Figure figure) {
    Object value = value(figure.origins().get(0), figure.origins().get(0).keys().get(0));
    if (!(value instanceof LocalDate day)) {
      return String.valueOf(value);
    }
    return Stream.of("day", "month", "year")
        .flatMap(exact -> Stream.of(Dates.day(day, exact), Dates.month(day, exact)))
        .filter(figure.text()::equals)
        .findFirst()
        .orElse("" + day);
  }

  /** First to last of two dates; of rows, years that hold all of them or none. */
  private String years(Run.Figure figure) {
    List<Integer> years = new ArrayList<>();
    for (Origin origin : figure.origins()) {
      String column = origin.column() == null ? "year" : origin.column();
      for (String key : origin.keys()) {
        Object value = value(new Origin(origin.table(), origin.keys(), column), key);
        years.add(
            value instanceof LocalDate day ? Integer.valueOf(day.getYear()) : (Integer) value);
      }
    }
    if (figure.origins().get(0).column() != null) {
      return Wording.years(years.get(0), years.get(years.size() - 1));
    }
    years.removeIf(Objects::isNull);
    Set<Integer> shown = shown(figure.text());
    return shown.containsAll(years) || years.stream().noneMatch(shown::contains)
        ? figure.text()
        : "years " + years;
  }

  private static Set<Integer> shown(String ranges) {
    Set<Integer> years = new HashSet<>();
    for (String range : ranges.split(", | and ")) {
      int first = Integer.parseInt(range.substring(0, 4));
      int last = Integer.parseInt(range.substring(range.length() - 4));
      IntStream.rangeClosed(first, last).forEach(years::add);
    }
    return years;
  }

  private boolean holdsNumbers(Run.Figure figure) {
    List<String> values = new ArrayList<>();
    for (Origin origin : figure.origins()) {
      Object value = value(origin, origin.keys().get(0));
      values.add(value instanceof Double d ? Wording.points(d) : String.valueOf(value));
    }
    return NUMBER
        .matcher(figure.text())
        .results()
        .allMatch(number -> values.toString().contains(number.group()));
  }

  private Record row(Origin origin, String key) {
    return tables.get(origin.table()).get(key);
  }

  private Object value(Origin origin, String key) {
    Record row = row(origin, key);
    if (row == null) {
      throw new AssertionError("no row " + key + " in " + origin.table());
    }
    for (RecordComponent component : row.getClass().getRecordComponents()) {
      if (component
          .getName()
          .replaceAll("([A-Z])", "_$1")
          .toLowerCase(java.util.Locale.ROOT)
          .equals(origin.column())) {
        try {
          component.getAccessor().setAccessible(true);
          return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
          throw new AssertionError(e);
        }
      }
    }
    throw new AssertionError("no column " + origin.column() + " in " + origin.table());
  }
}
