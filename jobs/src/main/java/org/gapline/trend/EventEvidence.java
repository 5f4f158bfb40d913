package org.gapline.trend;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one event adds to the standing list and to trends.
 *
 * @param eventId id of the event
 * @param startDate first day, or the last where that alone is known, or null; the first of the
 *     month or year where less is known
 * @param year calendar year, or null where no date is known: such an event counts in the standing
 *     list and in no period
 * @param regions regions of its audience
 * @param groupings named groupings of its audience; empty where none is known
 * @param states States that took part, ISO 3166-1 alpha-3
 * @param agenda themes of its title and aim
 * @param statements number of its statements of any role; an event with none is not reporting
 * @param challenges themes of its reported gaps, each with the id of the statement that shows it
 *     best
 * @param recommendations themes of its recommendations, each with such a statement
 * @param progress themes on which it reports progress
 * @param doubtful which of these statements are such that a confident one of another event is
 *     preferred
 * @param words words of its documents together: the text in which a gap could be heard
 */
public record EventEvidence(
    String eventId,
    LocalDate startDate,
    Integer year,
    List<String> regions,
    List<String> groupings,
    List<String> states,
    Set<String> agenda,
    int statements,
    Map<String, String> challenges,
    Map<String, String> recommendations,
    Set<String> progress,
    Set<String> doubtful,
    int words)
    implements Serializable {

  public EventEvidence {
    regions = List.copyOf(regions);
    groupings = List.copyOf(groupings);
    states = List.copyOf(states);
    agenda = Collections.unmodifiableSet(new TreeSet<>(agenda));
    challenges = Collections.unmodifiableMap(new TreeMap<>(challenges));
    recommendations = Collections.unmodifiableMap(new TreeMap<>(recommendations));
    progress = Collections.unmodifiableSet(new TreeSet<>(progress));
    doubtful = Collections.unmodifiableSet(new TreeSet<>(doubtful));
    if (words < 0 || statements < 0) {
      throw new IllegalArgumentException(eventId + ": " + words + " words, " + statements);
    }
    if (statements == 0 && !(challenges.isEmpty() && recommendations.isEmpty())) {
      throw new IllegalArgumentException(eventId + " reports a gap without a statement");
    }
  }

  /** Whether the event has at least one statement: silence is not absence of a gap. */
  public boolean isReporting() {
    return statements > 0;
  }

  /** Themes with a reported gap. */
  public Set<String> gapThemes() {
    return challenges.keySet();
  }
}
