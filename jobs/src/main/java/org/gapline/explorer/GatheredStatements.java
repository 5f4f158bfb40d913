package org.gapline.explorer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Gathers what a page needs of the statements of one file, which are handed on one by one. So the
 * memory that it takes grows with the events, and not with the statements. Nothing depends on the
 * order in which they come.
 */
final class GatheredStatements implements Consumer<PageStatement> {

  private final Map<String, LocalDate> days;
  private final Set<String> wanted;
  private final int most;
  private final NewestStatements all;
  private final NewestByTheme byTheme = new NewestByTheme();
  private final Map<String, Told> events = new HashMap<>();
  private final List<PageStatement> named = new ArrayList<>();
  private final Set<String> speakers = new HashSet<>();
  private final Set<String> languages = new HashSet<>();
  private final Set<String> codebookVersions = new HashSet<>();

  /** What is told of an event: one look-up for each statement, of which there are many. */
  private static final class Told {
    private final LocalDate date;
    private final long day;
    private int statements;
    private boolean reports;

    Told(LocalDate date) {
      this.date = date;
      this.day = date == null ? NewestStatements.NO_DAY : date.toEpochDay();
    }

    StatementsOfFile.AtEvent of(String event) {
      return new StatementsOfFile.AtEvent(event, date, statements, reports);
    }
  }

  /**
   * @param days first days of events, by their ids
   * @param wanted ids of statements that are told in any case
   * @param most of so many the newest are told
   */
  GatheredStatements(Map<String, LocalDate> days, Set<String> wanted, int most) {
    this.days = days;
    this.wanted = wanted;
    this.most = most;
    this.all = new NewestStatements(most);
  }

  @Override
  public void accept(PageStatement statement) {
    long day = statement.day(statement.eventId() == null ? NewestStatements.NO_DAY : at(statement));
    all.add(day, statement);
    for (String theme : statement.themesOrOther()) {
      byTheme.of(theme, statement.role()).add(day, statement);
    }
    if (wanted.contains(statement.statementId())) {
      named.add(statement);
    }
    addIfAny(statement.assertedBy(), speakers);
    addIfAny(statement.language(), languages);
    addIfAny(statement.codebookVersion(), codebookVersions);
  }

  /** Counts the statement at its event, and says when that was. */
  private long at(PageStatement statement) {
    Told told = events.get(statement.eventId());
    if (told == null) {
      told = new Told(days.get(statement.eventId()));
      events.put(statement.eventId(), told);
    }
    told.statements++;
    told.reports |= statement.makesReporting();
    return told.day;
  }

  private static void addIfAny(String value, Set<String> values) {
    if (value != null) {
      values.add(value);
    }
  }

  /** All of it, once every statement was handed on. */
  StatementsOfFile end() {
    List<StatementsOfFile.AtEvent> atEvents = new ArrayList<>(events.size());
    events.forEach((event, told) -> atEvents.add(told.of(event)));
    List<StatementsOfFile.OnTheme> onThemes = new ArrayList<>();
    byTheme.forEach(
        (theme, role, some) ->
            onThemes.add(new StatementsOfFile.OnTheme(theme, role, some.count())));
    return new StatementsOfFile(
        all.count(),
        atEvents,
        onThemes,
        List.copyOf(new TreeSet<>(speakers)),
        List.copyOf(new TreeSet<>(languages)),
        List.copyOf(new TreeSet<>(codebookVersions)),
        List.copyOf(told()),
        Math.min(most, all.count()));
  }

  private Collection<PageStatement> told() {
    Map<String, PageStatement> told = new LinkedHashMap<>();
    Stream.of(all.newestFirst().stream(), byTheme.statements(), named.stream())
        .flatMap(some -> some)
        .forEach(statement -> told.putIfAbsent(statement.statementId(), statement));
    return told.values();
  }
}
