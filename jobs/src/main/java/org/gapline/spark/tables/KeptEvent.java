package org.gapline.spark.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gapline.trend.EventEvidence;

/**
 * What was heard at an event, as it is kept from one pass over all events to the next: worked out
 * once, with columns in place of maps and sets, and without what no pass asks for.
 *
 * <p>Other components are those of {@link EventEvidence}.
 *
 * @param challenges themes of its reported gaps
 * @param recommendations themes of its recommendations
 * @param places where statements made at it lie: one for each piece of a part
 */
public record KeptEvent(
    String eventId,
    LocalDate startDate,
    Integer year,
    List<String> regions,
    List<String> groupings,
    List<String> states,
    List<String> agenda,
    int statements,
    List<ThemeStatement> challenges,
    List<ThemeStatement> recommendations,
    List<String> progress,
    List<String> doubtful,
    int words,
    List<Place> places) {

  public KeptEvent {
    regions = List.copyOf(regions);
    groupings = List.copyOf(groupings);
    states = List.copyOf(states);
    agenda = List.copyOf(agenda);
    challenges = List.copyOf(challenges);
    recommendations = List.copyOf(recommendations);
    progress = List.copyOf(progress);
    doubtful = List.copyOf(doubtful);
    places = List.copyOf(places);
  }

  /**
   * A partition of the parts of the statements.
   *
   * @param partition its number
   */
  public record Place(int partition) {}

  /** A theme with the statement that shows it best. */
  public record ThemeStatement(String theme, String statementId) {

    private static List<ThemeStatement> of(Map<String, String> statements) {
      List<ThemeStatement> shown = new ArrayList<>(statements.size());
      statements.forEach((theme, id) -> shown.add(new ThemeStatement(theme, id)));
      return shown;
    }

    private static Map<String, String> byTheme(List<ThemeStatement> shown) {
      Map<String, String> statements = new TreeMap<>();
      shown.forEach(one -> statements.put(one.theme, one.statementId));
      return statements;
    }
  }

  /** What is kept of an event. */
  public static KeptEvent of(EventEvidence event, List<Place> places) {
    return new KeptEvent(
        event.eventId(),
        event.startDate(),
        event.year(),
        event.regions(),
        event.groupings(),
        event.states(),
        List.copyOf(event.agenda()),
        event.statements(),
        ThemeStatement.of(event.challenges()),
        ThemeStatement.of(event.recommendations()),
        List.copyOf(event.progress()),
        List.copyOf(event.doubtful()),
        event.words(),
        places);
  }

  /** The event as it was heard. */
  public EventEvidence evidence() {
    return new EventEvidence(
        eventId,
        startDate,
        year,
        regions,
        groupings,
        states,
        Set.copyOf(agenda),
        statements,
        ThemeStatement.byTheme(challenges),
        ThemeStatement.byTheme(recommendations),
        Set.copyOf(progress),
        Set.copyOf(doubtful),
        words);
  }
}
