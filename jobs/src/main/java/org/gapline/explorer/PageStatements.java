package org.gapline.explorer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gapline.codebook.Role;

/**
 * The statements of a release as its page needs them: figures of all of them, but only those
 * themselves that the page has room for or names. So the memory that it takes grows with the
 * events, and not with the statements, of which a large archive has millions.
 */
public final class PageStatements {

  private final Map<String, LocalDate> days;
  private final Set<String> wanted;
  private final int room;
  private final Map<String, Told> events = new HashMap<>();
  private final Map<String, PageStatement> named = new HashMap<>();
  private final List<PageStatement> newest;
  private final int count;
  private final NewestByTheme byTheme = new NewestByTheme();
  private final SortedSet<String> speakers = new TreeSet<>();
  private final SortedSet<String> languages = new TreeSet<>();
  private final SortedSet<String> codebookVersions = new TreeSet<>();

  /** What is told of an event. */
  private static final class Told {
    private int statements;
    private boolean reports;
  }

  /**
   * The statements of all files of a release.
   *
   * @param days first days of events, by their ids, as the files were told
   * @param wanted ids of statements that are kept in any case
   * @param room no page has room for more
   */
  PageStatements(
      Collection<StatementsOfFile> files,
      Map<String, LocalDate> days,
      Set<String> wanted,
      int room) {
    this.days = days;
    this.wanted = wanted;
    this.room = room;
    NewestStatements all = new NewestStatements(room);
    files.forEach(file -> add(file, all));
    this.newest = all.newestFirst();
    this.count = all.count();
  }

  private void add(StatementsOfFile file, NewestStatements all) {
    all.countMore(file.count());
    for (StatementsOfFile.AtEvent event : file.events()) {
      Told told = events.computeIfAbsent(event.eventId(), id -> new Told());
      told.statements = Math.addExact(told.statements, event.statements());
      told.reports |= event.reports();
    }
    file.themes()
        .forEach(some -> byTheme.of(some.theme(), some.role()).countMore(some.statements()));
    file.told().forEach(statement -> offer(statement, all));
    speakers.addAll(file.speakers());
    languages.addAll(file.languages());
    codebookVersions.addAll(file.codebookVersions());
  }

  private void offer(PageStatement statement, NewestStatements all) {
    long day = day(statement);
    all.offer(day, statement);
    for (String theme : statement.themesOrOther()) {
      byTheme.of(theme, statement.role()).offer(day, statement);
    }
    if (wanted.contains(statement.statementId())) {
      named.put(statement.statementId(), statement);
    }
  }

  private long day(PageStatement statement) {
    LocalDate date = statement.eventId() == null ? null : days.get(statement.eventId());
    return statement.day(date == null ? NewestStatements.NO_DAY : date.toEpochDay());
  }

  /** Whether the page has room for statements that a file of it did not tell. */
  boolean hasRoomBehind(StatementsOfFile file) {
    if (!file.hasOlder() || file.newest() >= room) {
      return false;
    }
    if (newest.size() < room) {
      return true;
    }
    PageStatement oldest = newest.get(room - 1);
    PageStatement last = file.lastOfNewest();
    return NewestStatements.compare(day(oldest), oldest, day(last), last) > 0;
  }

  /** Whether all that are wanted in any case were told. */
  boolean hasAllWanted() {
    return named.size() == wanted.size();
  }

  /** How many there are. */
  int count() {
    return count;
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
    return Collections.unmodifiableSortedSet(speakers);
  }

  /** The languages in which they stand. */
  SortedSet<String> languages() {
    return Collections.unmodifiableSortedSet(languages);
  }

  /** The version of the codebook by which they were coded; nothing where there are none. */
  Optional<String> codebookVersion() {
    return codebookVersions.stream().findFirst();
  }

  /** The newest of all, newest first: at least as many as a page has room for. */
  List<PageStatement> newest() {
    return newest;
  }

  /** Those of a theme with a role. */
  NewestStatements of(String theme, Role role) {
    return byTheme.ofIfAny(theme, role.id());
  }

  /** Themes that have any. */
  Set<String> themes() {
    return byTheme.themes();
  }

  /** Those that were wanted in any case, by their ids. */
  Map<String, PageStatement> named() {
    return Collections.unmodifiableMap(named);
  }

  /** All that are kept, each once. */
  Collection<PageStatement> kept() {
    Map<String, PageStatement> kept = new HashMap<>(named);
    Stream.concat(newest.stream(), byTheme.statements())
        .forEach(row -> kept.put(row.statementId(), row));
    return kept.values();
  }
}
