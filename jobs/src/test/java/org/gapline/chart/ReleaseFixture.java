package org.gapline.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gapline.codebook.Codebook;
import org.gapline.table.EventTable;
import org.gapline.table.StandingTable;
import org.gapline.table.StatementTable;
import org.gapline.table.TrendTable;
import org.gapline.table.TrendTestTable;

/**
 * Events and statements in, the rows of a release out, counted the plain way. Verdicts come from
 * the margins and a straight line, not from a test: they only have to look like verdicts.
 */
public final class ReleaseFixture {

  private final Codebook codebook;
  private final Labels labels;
  private final List<EventTable.Row> events = new ArrayList<>();
  private final List<StatementTable.Row> statements = new ArrayList<>();

  public ReleaseFixture(Codebook codebook) {
    this.codebook = codebook;
    this.labels = new Labels(codebook);
  }

  /** Events spread over years, regions and themes, the same for the same seed. */
  public static ReleaseFixture generated(Codebook codebook, int events, long seed) {
    ReleaseFixture fixture = new ReleaseFixture(codebook);
    Random random = new Random(seed);
    List<String> regions = codebook.regions().stream().map(region -> region.id()).toList();
    for (int i = 0; i < events; i++) {
      Integer year =
          random.nextInt(4) == 0 ? null : 2008 + (int) (16 * Math.sqrt(random.nextDouble()));
      Set<String> of = new TreeSet<>();
      of.add(regions.get((int) (regions.size() * Math.pow(random.nextDouble(), 1.6))));
      if (random.nextInt(10) == 0) {
        of.add(regions.get(random.nextInt(regions.size())));
      }
      String agenda = codebook.themes().get(random.nextInt(codebook.themes().size())).id();
      String id =
          fixture.event(year == null || year == 2011 ? null : year, List.copyOf(of), agenda);
      for (int s = random.nextInt(4); s > 0; s--) {
        int other = random.nextInt(codebook.themes().size());
        String theme = random.nextInt(3) == 0 ? agenda : codebook.themes().get(other).id();
        String role =
            random.nextInt(3) == 0
                ? "challenge"
                : random.nextBoolean() ? "recommendation" : "progress";
        fixture.statement(id, role, theme);
      }
    }
    return fixture;
  }

  /** Adds an event; a year of null leaves it without a date. */
  public String event(Integer year, List<String> regions, String... agenda) {
    String id = String.format("e-%04d", events.size() + 1);
    LocalDate day = year == null ? null : LocalDate.of(year, 1 + events.size() % 12, 5);
    return event(id, "Workshop " + (events.size() + 1), day, regions, List.of(agenda));
  }

  /** Adds an event with its facts. */
  public String event(
      String id, String title, LocalDate day, List<String> regions, List<String> agenda) {
    return event(id, title, day, regions, agenda, List.of("AAA", "BBB"));
  }

  /** Adds an event in which these States took part. */
  public String event(
      String id,
      String title,
      LocalDate day,
      List<String> regions,
      List<String> agenda,
      List<String> states) {
    events.add(
        new EventTable.Row(
            id,
            "workshop",
            title,
            day,
            day == null ? null : day.plusDays(1),
            day == null ? "none" : "day",
            day == null ? null : day.getYear(),
            "Vienna",
            "AUT",
            regions,
            List.of(),
            states,
            List.of("CTED"),
            List.of(),
            List.of(),
            List.of("2341 (2017)"),
            agenda,
            List.of(),
            "public",
            List.of("d" + id.substring(1)),
            List.of(),
            List.of()));
    return id;
  }

  /** Adds a statement on a theme, and on the themes of which that is a part. */
  public String statement(String event, String role, String theme) {
    String text =
        "Example wording number " + (statements.size() + 1) + " on " + labels.theme(theme);
    return statement(event, role, List.of(theme), text);
  }

  /** Adds a statement. */
  public String statement(String event, String role, List<String> themes, String text) {
    String id = String.format("s-%04d", statements.size() + 1);
    Set<String> all = new LinkedHashSet<>(themes);
    themes.forEach(theme -> all.addAll(labels.themeParents(theme)));
    EventTable.Row of =
        events.stream().filter(e -> e.eventId().equals(event)).findFirst().orElseThrow();
    statements.add(
        new StatementTable.Row(
            id,
            "d" + event.substring(1),
            event,
            role,
            List.copyOf(all),
            "participants",
            "none",
            null,
            of.regions(),
            List.of(),
            text,
            10,
            10 + text.length(),
            null,
            "3",
            null,
            0.9,
            List.of("cue:lack"),
            "rules",
            "en",
            of.year(),
            "public",
            "c-test"));
    return id;
  }

  public List<EventTable.Row> events() {
    return events;
  }

  public List<StatementTable.Row> statements() {
    return statements;
  }

  public Labels labels() {
    return labels;
  }

  /** The rows of the release. */
  public ReleaseRows rows() {
    Set<String> reporting = ReleaseRows.reportingEvents(statements);
    List<StandingTable.Row> standing = new ArrayList<>();
    List<TrendTable.Row> trends = new ArrayList<>();
    List<TrendTestTable.Row> tests = new ArrayList<>();
    for (String region : labels.reportingUnits()) {
      List<EventTable.Row> of = events.stream().filter(isFor(region)).toList();
      for (String theme : themesOf("challenge")) {
        Set<String> gaps = eventsWith("challenge", theme);
        standing(theme, region, of, gaps).ifPresent(standing::add);
        List<TrendTable.Row> years = new FixtureTrends(theme, region, reporting, gaps).rows(of);
        trends.addAll(years);
        if (!years.isEmpty()) {
          tests.add(FixtureVerdict.of(theme, region, years));
        }
      }
    }
    return new ReleaseRows(events, reporting, standing, trends, tests);
  }

  private Predicate<EventTable.Row> isFor(String unit) {
    Set<String> spanned =
        codebook.groupings().stream()
            .filter(grouping -> grouping.id().equals(unit))
            .flatMap(grouping -> grouping.regions().stream())
            .collect(Collectors.toSet());
    return event ->
        unit.equals(Labels.ALL)
            || event.regions().stream()
                .anyMatch(
                    region ->
                        region.equals(unit)
                            || spanned.contains(region)
                            || labels.parentOf(region).equals(unit));
  }

  private Set<String> themesOf(String role) {
    Set<String> themes = new TreeSet<>();
    statements.stream().filter(s -> s.role().equals(role)).forEach(s -> themes.addAll(s.themes()));
    return themes;
  }

  private Set<String> eventsWith(String role, String theme) {
    Set<String> ids = new TreeSet<>();
    of(role, theme).forEach(statement -> ids.add(statement.eventId()));
    return ids;
  }

  private Stream<StatementTable.Row> of(String role, String theme) {
    return statements.stream().filter(s -> s.role().equals(role) && s.themes().contains(theme));
  }

  private Optional<StandingTable.Row> standing(
      String theme, String region, List<EventTable.Row> of, Set<String> gaps) {
    List<EventTable.Row> heard = of.stream().filter(e -> gaps.contains(e.eventId())).toList();
    if (heard.isEmpty()) {
      return Optional.empty();
    }
    List<LocalDate> days =
        heard.stream().map(EventTable.Row::startDate).filter(d -> d != null).sorted().toList();
    Set<String> states = new TreeSet<>();
    heard.forEach(event -> states.addAll(event.states()));
    Set<String> ids = new TreeSet<>();
    of.forEach(event -> ids.add(event.eventId()));
    return Optional.of(
        new StandingTable.Row(
            theme,
            region,
            heard.size(),
            days.isEmpty() ? null : days.get(0),
            days.isEmpty() ? null : days.get(days.size() - 1),
            List.copyOf(states),
            latest("challenge", theme, ids),
            latest("recommendation", theme, ids),
            (int) eventsWith("progress", theme).stream().filter(ids::contains).count()));
  }

  private String latest(String role, String theme, Set<String> eventIds) {
    return of(role, theme)
        .filter(s -> eventIds.contains(s.eventId()))
        .max(Comparator.comparing((StatementTable.Row s) -> s.year() == null ? 0 : s.year()))
        .map(StatementTable.Row::statementId)
        .orElse(null);
  }
}
