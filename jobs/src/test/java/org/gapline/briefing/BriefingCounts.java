package org.gapline.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Theme;

/** What a briefing's figures should be, counted from the tables by SQL. */
final class BriefingCounts {

  private static final String SINCE = "(select max(year) - 2 from rep)";

  private final ReleaseSql sql;
  private final Codebook codebook;
  private final BriefingRequest request;

  BriefingCounts(ReleaseSql sql, Codebook codebook, BriefingRequest request) {
    this.sql = sql;
    this.codebook = codebook;
    this.request = request;
  }

  String events() {
    return sql.one("select count(*) from ev");
  }

  String eventsBut(int shown) {
    return sql.one("select count(*) - " + shown + " from ev");
  }

  String allEvents() {
    return sql.one("select count(*) from events");
  }

  String reporting() {
    return sql.one("select count(*) from rep");
  }

  String dated() {
    return sql.one("select count(year) from rep");
  }

  String undated() {
    return sql.one("select count(*) - count(year) from rep");
  }

  String reportingIn(int year) {
    return sql.one("select count(*) from rep where year = " + year);
  }

  String eventOf(String statementId) {
    return sql.one("select event_id from statements where statement_id = '" + statementId + "'");
  }

  String progress() {
    return sql.one("select count(distinct event_id) from said where role = 'progress'");
  }

  /** Events with the theme that most of them report; with the next one for 1. */
  String top(int place) {
    return sql.one(
        "select count(distinct event_id) from gaps group by theme order by 1 desc limit 1 offset "
            + place);
  }

  List<String> shareOf(String with, boolean withInterval) {
    return withInterval
        ? List.of(with, reporting(), share(with, reporting()))
        : List.of(with, reporting());
  }

  /** The share in percent with Wilson's interval, written down anew: z = 1.96. */
  private static String share(String with, String of) {
    double n = Double.parseDouble(of);
    double p = Double.parseDouble(with) / n;
    double z = 1.959964;
    double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
    double reach = z / (1 + z * z / n) * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return "%d%% (%d–%d)"
        .formatted(
            Math.round(100 * p),
            Math.round(100 * Math.max(0, middle - reach)),
            Math.round(100 * Math.min(1, middle + reach)));
  }

  private String theme(String label) {
    return codebook.themes().stream()
        .filter(theme -> theme.label().equals(label))
        .map(Theme::id)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no theme is called " + label));
  }

  private String on(String label) {
    return "theme = '" + theme(label) + "'";
  }

  /** Of a row of the leading challenges: theme, events, of how many, share, years. */
  List<String> standing(String label) {
    List<String> found =
        sql.row(
            "select count(distinct event_id), min(year), max(year) from gaps join ev using"
                + " (event_id) where "
                + on(label));
    String first = found.get(1);
    String years = first.equals(found.get(2)) ? first : first + "–" + found.get(2);
    return List.of(
        label,
        found.get(0),
        reporting(),
        share(found.get(0), reporting()),
        first.equals("null") ? "no date" : years);
  }

  String heardIn(String label, int year) {
    return sql.one(
        "select count(distinct event_id) from gaps join ev using (event_id) where "
            + on(label)
            + " and year = "
            + year);
  }

  String lateYears() {
    return sql.one("select (max(year) - 2) || '–' || max(year) from rep");
  }

  /** The challenge in the last three years and before, each of the dated reporting events then. */
  List<String> lateAndEarly(String label, boolean both) {
    String gap =
        "count(*) filter (event_id in (select event_id from gaps where " + on(label) + "))";
    String late = "select " + gap + ", count(*) from rep where year >= " + SINCE;
    String early = "select " + gap + ", count(*) from rep where year < " + SINCE;
    List<String> counts = new ArrayList<>(sql.row(late));
    counts.add(lateYears());
    if (both || !sql.row(early).get(1).equals("0")) {
      counts.addAll(sql.row(early));
    }
    return counts;
  }

  /** The events with the challenge, and who reports it at how many. */
  List<String> speakers(String label) {
    String all = sql.one("select count(distinct event_id) from gaps where " + on(label));
    String each =
        sql
            .rows(
                "select asserted_by, count(distinct event_id) from gaps where "
                    + on(label)
                    + " group by 1 order by 1")
            .stream()
            .map(
                row ->
                    row.get(0).replace("unclear", "not clear from the report")
                        + " at "
                        + row.get(1))
            .map(words -> words.replace('-', ' '))
            .collect(Collectors.joining(", "));
    return List.of(all, each);
  }

  List<String> participants() {
    return List.of(
        sql.one("select count(distinct s) from (select unnest(states) s from ev)"),
        sql.one("select count(*) from ev where len(states) > 0"),
        events());
  }

  /** Trends that were found, and insufficient ones, of those of the themes heard. */
  List<String> trends(boolean found) {
    String tests =
        " from trend_tests where region = '"
            + request.subject().id()
            + "' and theme in (select theme from gaps)";
    Stream<String> insufficient =
        Stream.of(
            sql.one("select count(*)" + tests + " and verdict = 'insufficient evidence'"),
            sql.one("select count(*)" + tests));
    String findings =
        sql.one(
            "select count(*)"
                + tests
                + " and verdict not in ('insufficient evidence', 'no clear trend')");
    return found || !findings.equals("0")
        ? Stream.concat(Stream.of(findings), insufficient).toList()
        : insufficient.toList();
  }

  /** Years between the first and the last report in which there is none: 2009, 2011 and 2012. */
  String silentYears() {
    List<Integer> silent =
        sql
            .rows(
                "select y from generate_series((select min(year) from rep), (select max(year) from"
                    + " rep)) t(y) where y not in (select year from rep where year is not null)")
            .stream()
            .map(row -> Integer.valueOf(row.get(0)))
            .toList();
    return Dates.ranges(new java.util.TreeSet<>(silent));
  }

  String languages() {
    return sql
        .rows(
            "select language, count(distinct doc_id) from documents where doc_id in (select"
                + " unnest(doc_ids) from ev) group by 1 order by 1")
        .stream()
        .map(
            row ->
                Locale.forLanguageTag(row.get(0)).getDisplayLanguage(Locale.ENGLISH)
                    + " "
                    + row.get(1))
        .collect(Collectors.joining(", "));
  }

  List<String> firstAndLastYear() {
    return sql
        .rows(
            "select unnest([min(day), max(day)])"
                + " from (select coalesce(start_date, end_date) as day from ev)")
        .stream()
        .map(row -> row.get(0))
        .filter(day -> !day.equals("null"))
        .map(day -> day.substring(0, 4))
        .toList();
  }
}
