package org.gapline.briefing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gapline.briefing.BriefingRequest.Subject;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Region;
import org.gapline.release.Release;

/**
 * The tables of a release, asked by SQL: {@code ev} are the events of a briefing's subject, {@code
 * said} the statements made at them that are likely enough, {@code gaps} a row per reported gap and
 * theme, {@code rep} the events that report anything. None of the program's own counting is used.
 */
final class ReleaseSql implements AutoCloseable {

  private static final String LIKELY = "(decided_by <> 'model' or confidence >= 0.5)";

  private final Connection connection;

  ReleaseSql(Release release, Codebook codebook, BriefingRequest request) throws SQLException {
    connection = DriverManager.getConnection("jdbc:duckdb:");
    for (String table : List.of("events", "statements", "documents", "standing", "trend_tests")) {
      run(
          "create table %s as select * from read_parquet('%s/*.parquet')"
              .formatted(table, release.folder().resolve(table)));
    }
    run("create table ev as select * from events where " + isOf(codebook, request.subject()));
    run(
        "create table heard as select s.* from statements s join ev using (event_id) where "
            + LIKELY);
    run("create table rep as select * from ev where event_id in (select event_id from heard)");
    String theme = request.theme();
    String wanted = theme == null ? "true" : "list_contains(themes, '" + theme + "')";
    run("create table said as select * from heard where " + wanted);
    run(
        "create table gaps as select unnest(themes) theme, event_id, asserted_by from said where"
            + " role = 'challenge' and asserted_by in ('participants', 'host-state', 'assessor',"
            + " 'organizer', 'unclear')");
    run("delete from gaps where theme not in (" + shown(codebook, theme) + ")");
  }

  private static String isOf(Codebook codebook, Subject subject) {
    String id = subject.id();
    if (subject.isState()) {
      return "list_contains(states, '" + id + "')";
    }
    if (id.equals("all")) {
      return "true";
    }
    List<String> regions = new ArrayList<>(List.of(id));
    codebook.regions().stream()
        .filter(region -> region.parent().equals(id))
        .map(Region::id)
        .forEach(regions::add);
    codebook.groupings().stream()
        .filter(grouping -> grouping.id().equals(id))
        .forEach(grouping -> regions.addAll(grouping.regions()));
    return "list_has_any(regions, ["
        + quoted(regions)
        + "]) or list_contains(groupings, '"
        + id
        + "')";
  }

  /** The themes that a briefing counts: main ones, or the one asked for and its parts. */
  private static String shown(Codebook codebook, String theme) {
    return quoted(
        codebook.themes().stream()
            .filter(
                each ->
                    theme == null
                        ? each.parents().isEmpty()
                        : each.id().equals(theme) || each.parents().contains(theme))
            .map(each -> each.id())
            .toList());
  }

  private static String quoted(List<String> ids) {
    return ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(", "));
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The values of the first row as text; {@code null} for none. */
  List<String> row(String sql) {
    List<List<String>> rows = rows(sql);
    return rows.isEmpty() ? List.of() : rows.get(0);
  }

  /** The first value of the first row. */
  String one(String sql) {
    return row(sql).get(0);
  }

  /** All rows, their values as text. */
  List<List<String>> rows(String sql) {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<List<String>> rows = new ArrayList<>();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(String.valueOf(result.getObject(i)));
        }
        rows.add(row);
      }
      return rows;
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
