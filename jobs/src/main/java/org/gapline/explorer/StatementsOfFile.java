package org.gapline.explorer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a page needs of the statements of one file: figures of all of them, and the newest
 * themselves. Kept from run to run.
 *
 * @param count how many statements the file has
 * @param events one for each event at which any was made
 * @param themes one for each theme and role
 * @param speakers who is said to have made them
 * @param languages the languages in which they stand
 * @param codebookVersions the versions of the codebook by which they were coded
 * @param told statements, each once: the newest of all, newest first; then the newest of each theme
 *     and role, and those that were wanted in any case
 * @param newest how many at the head of those that are told are the newest of all
 */
public record StatementsOfFile(
    int count,
    List<AtEvent> events,
    List<OnTheme> themes,
    List<String> speakers,
    List<String> languages,
    List<String> codebookVersions,
    List<PageStatement> told,
    int newest) {

  public StatementsOfFile {
    events = List.copyOf(events);
    themes = List.copyOf(themes);
    speakers = List.copyOf(speakers);
    languages = List.copyOf(languages);
    codebookVersions = List.copyOf(codebookVersions);
    told = List.copyOf(told);
  }

  /**
   * Statements made at an event.
   *
   * @param eventId the event
   * @param day its first day when the statements were told by their days, or null
   * @param statements how many there are
   * @param reports whether one of them is likely enough to count
   */
  record AtEvent(String eventId, LocalDate day, int statements, boolean reports) {}

  /** How many statements with a role are on a theme. */
  record OnTheme(String theme, String role, int statements) {}

  /** Whether it has older statements than the newest of all, of which only some are told. */
  boolean hasOlder() {
    return newest < count;
  }

  /** The oldest of the newest of all. */
  PageStatement lastOfNewest() {
    return told.get(newest - 1);
  }

  /** Whether its events have the days that they had: else other statements may be the newest. */
  boolean isDatedBy(Map<String, LocalDate> days) {
    return events.stream()
        .allMatch(
            event -> {
              LocalDate day = days.get(event.eventId());
              return day == null ? event.day() == null : day.equals(event.day());
            });
  }
}
