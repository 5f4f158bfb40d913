package org.gapline.briefing;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
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
    put("alignment", ratings.alignment().stream().filter(row -> row.scheme() != null).toList(), RatingRows::key);
    put("assessment_trends", ratings.changes(), RatingRows::key);
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
      case DATE -> holdsYear(figure) ? figure.text() : "another year";
      case YEARS -> figure.origins().stream().allMatch(this::exists) ? figure.text() : "no row";
      case WORDS -> holdsNumbers(figure) ? figure.text() : "other numbers";
    };
  }

  private int count(Origin origin) {
    if (origin.column() == null) {
      return (int) origin.keys().stream().filter(key -> row(origin, key) != null).count();
    }
    return origin.keys().stream().mapToInt(key -> ((Number) value(origin, key)).intValue()).sum();
  }

  private boolean exists(Origin origin) {
    return origin.keys().stream().allMatch(key -> row(origin, key) != null);
  }

  private boolean holdsYear(Run.Figure figure) {
    Object value = value(figure.origins().get(0), figure.origins().get(0).keys().get(0));
    String year = value instanceof LocalDate day ? "" + day.getYear() : String.valueOf(value);
    return figure.text().endsWith(year);
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
