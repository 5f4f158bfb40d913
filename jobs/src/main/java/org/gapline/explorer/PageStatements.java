package org.gapline.explorer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gapline.chart.Labels;
import org.gapline.codebook.Role;
import org.gapline.table.EventTable;

/**
 * The statements of a release as its page needs them: figures of all of them, but only those
 * themselves that the page has room for or names. So the memory that it takes grows with the
 * events, and not with the statements, of which a large archive has millions. Nothing depends on
 * the order in which statements are added.
 */
public final class PageStatements {

  /** A sentence takes at least so many bytes of the page with its ids, figures and commas. */
  private static final int LEAST_BYTES = 100;

  private static final int ROOM = (int) (ExplorerPage.MOST_BYTES / LEAST_BYTES);

  private final Map<String, Told> events = new HashMap<>();
  private final Set<String> wanted;
  private final Map<String, PageStatement> named = new HashMap<>();
  private final NewestStatements all = new NewestStatements(ROOM);
  private final Map<String, Map<String, NewestStatements>> byTheme = new HashMap<>();
  private final Set<String> speakers = new HashSet<>();
  private final Set<String> languages = new HashSet<>();
  private final Set<String> codebookVersions = new HashSet<>();

  /** What is told of an event: one look-up for each statement, of which there are many. */
  private static final class Told {
    private final long day;
    private int statements;
    private boolean reports;

    Told(LocalDate day) {
      this.day = day == null ? NewestStatements.NO_DAY : day.toEpochDay();
    }
  }

  /**
   * @param events all events of the release: they say when statements were made
   * @param wanted ids of statements that are kept in any case
   */
  PageStatements(Collection<EventTable.Row> events, Collection<String> wanted) {
    events.forEach(event -> this.events.put(event.eventId(), new Told(event.day())));
    this.wanted = new HashSet<>(wanted);
  }

  /** Adds statements of the release; may be called from several threads. */
  synchronized void addAll(Collection<PageStatement> statements) {
    statements.forEach(this::add);
  }

  private void add(PageStatement statement) {
    long day = day(statement, statement.eventId() == null ? null : counted(statement));
    all.add(day, statement);
    for (String theme : themes(statement)) {
      kept(theme, statement.role()).add(day, statement);
    }
    if (wanted.contains(statement.statementId())) {
      named.put(statement.statementId(), statement);
    }
    addIfAny(statement.assertedBy(), speakers);
    addIfAny(statement.language(), languages);
    addIfAny(statement.codebookVersion(), codebookVersions);
  }

  private static void addIfAny(String value, Set<String> values) {
    if (value != null) {
      values.add(value);
    }
  }

  private static List<String> themes(PageStatement statement) {
    return statement.themes().isEmpty() ? List.of(Labels.OTHER) : statement.themes();
  }

  private NewestStatements kept(String theme, String role) {
    Map<String, NewestStatements> roles = byTheme.get(theme);
    NewestStatements kept = roles == null ? null : roles.get(role);
    return kept == null ? begun(theme, role) : kept;
  }

  private NewestStatements begun(String theme, String role) {
    return byTheme
        .computeIfAbsent(theme, each -> new HashMap<>())
        .computeIfAbsent(role, each -> new NewestStatements(ThemeSection.MOST));
  }

  /** The first day of its event, else of its year, else none. */
  private static long day(PageStatement statement, Told event) {
    long day = event == null ? NewestStatements.NO_DAY : event.day;
    return day == NewestStatements.NO_DAY && statement.year() != null
        ? LocalDate.of(statement.year(), 1, 1).toEpochDay()
        : day;
  }

  /** Counts the statement at its event, and says what is told of that. */
  private Told counted(PageStatement statement) {
    Told told = events.get(statement.eventId());
    if (told == null) {
      told = new Told(null);
      events.put(statement.eventId(), told);
    }
    told.statements++;
    told.reports |= statement.makesReporting();
    return told;
  }

  /** How many there are. */
  int count() {
    return all.count();
  }

  /** How many were made at an event. */
  int ofEvent(String eventId) {
    Told told = events.get(eventId);
    return told == null ? 0 : told.statements;
  }

  /** The ids of the events at which at least one was made that is likely enough to count. */
  Set<String> reportingEvents() {
    return events.entrySet().stream()
        .filter(event -> event.getValue().reports)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Who is said to have made them. */
  SortedSet<String> speakers() {
    return new TreeSet<>(speakers);
  }

  /** The languages in which they stand. */
  SortedSet<String> languages() {
    return new TreeSet<>(languages);
  }

  /** The version of the codebook by which they were coded; nothing where there are none. */
  Optional<String> codebookVersion() {
    return codebookVersions.stream().sorted().findFirst();
  }

  /** The newest of all, newest first: at least as many as a page has room for. */
  List<PageStatement> newest() {
    return all.newestFirst();
  }

  /** Those of a theme with a role. */
  NewestStatements of(String theme, Role role) {
    return byTheme.getOrDefault(theme, Map.of()).getOrDefault(role.id(), new NewestStatements(0));
  }

  /** Themes that have any. */
  Set<String> themes() {
    return Collections.unmodifiableSet(byTheme.keySet());
  }

  /** Those that were wanted in any case, by their ids. */
  Map<String, PageStatement> named() {
    return Collections.unmodifiableMap(named);
  }

  /** All that are kept, each once. */
  Collection<PageStatement> kept() {
    Map<String, PageStatement> kept = new HashMap<>(named);
    Stream.concat(
            Stream.of(all), byTheme.values().stream().flatMap(roles -> roles.values().stream()))
        .flatMap(newest -> newest.newestFirst().stream())
        .forEach(row -> kept.put(row.statementId(), row));
    return kept.values();
  }
}
