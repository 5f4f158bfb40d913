package org.gapline.trend;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where one theme stands in one unit. */
final class ThemeStanding implements Serializable {

  /**
   * A statement with the event at which it was made.
   *
   * @param sure whether it is confident
   * @param day first day of the event, or null
   */
  record Heard(boolean sure, LocalDate day, String eventId, String statementId)
      implements Serializable, Comparable<Heard> {

    /** What is not sure comes first, however late: it is shown where nothing is sure. */
    private static final Comparator<Heard> LATEST_LAST =
        Comparator.comparing(Heard::sure)
            .thenComparing(Heard::day, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Heard::eventId)
            .thenComparing(Heard::statementId);

    @Override
    public int compareTo(Heard other) {
      return LATEST_LAST.compare(this, other);
    }

    static Heard later(Heard a, Heard b) {
      return a == null || (b != null && a.compareTo(b) < 0) ? b : a;
    }
  }

  private int eventsWithGap;
  private LocalDate firstHeard;
  private LocalDate lastHeard;
  private Heard latestChallenge;
  private Heard latestRecommendation;
  private final Set<String> states = new HashSet<>();
  private final Counts progressByDay = new Counts();

  void addGap(EventEvidence event, String statementId) {
    eventsWithGap++;
    states.addAll(event.states());
    latestChallenge = Heard.later(latestChallenge, heard(event, statementId));
    heardBetween(event.startDate(), event.startDate());
  }

  void addRecommendation(EventEvidence event, String statementId) {
    latestRecommendation = Heard.later(latestRecommendation, heard(event, statementId));
  }

  void addProgress(EventEvidence event) {
    if (event.startDate() != null) {
      progressByDay.add(Math.toIntExact(event.startDate().toEpochDay()), 1);
    }
  }

  ThemeStanding merge(ThemeStanding other) {
    eventsWithGap = Math.addExact(eventsWithGap, other.eventsWithGap);
    states.addAll(other.states);
    latestChallenge = Heard.later(latestChallenge, other.latestChallenge);
    latestRecommendation = Heard.later(latestRecommendation, other.latestRecommendation);
    heardBetween(other.firstHeard, other.lastHeard);
    progressByDay.addAll(other.progressByDay);
    return this;
  }

  private void heardBetween(LocalDate first, LocalDate last) {
    if (first != null && (firstHeard == null || first.isBefore(firstHeard))) {
      firstHeard = first;
    }
    if (last != null && (lastHeard == null || last.isAfter(lastHeard))) {
      lastHeard = last;
    }
  }

  private static Heard heard(EventEvidence event, String statementId) {
    boolean sure = !event.doubtful().contains(statementId);
    return new Heard(sure, event.startDate(), event.eventId(), statementId);
  }

  int eventsWithGap() {
    return eventsWithGap;
  }

  /** First day of the first dated event with a gap, or null. */
  LocalDate firstHeard() {
    return firstHeard;
  }

  /** First day of the last dated event with a gap, or null. */
  LocalDate lastHeard() {
    return lastHeard;
  }

  /** States that took part in the events with a gap, in order. */
  List<String> states() {
    return states.stream().sorted().toList();
  }

  /**
   * The challenge of the latest event that has a confident one, else of the latest of all, or null;
   * undated events count as the earliest.
   */
  String latestChallengeId() {
    return latestChallenge == null ? null : latestChallenge.statementId();
  }

  /** The recommendation that is chosen in the same way, or null. */
  String latestRecommendationId() {
    return latestRecommendation == null ? null : latestRecommendation.statementId();
  }

  /** Dated events with progress after the day on which the gap was first heard. */
  int progressSince() {
    if (firstHeard == null) {
      return 0;
    }
    int[] since = {0};
    progressByDay.forEach((day, n) -> since[0] += day > firstHeard.toEpochDay() ? n : 0);
    return since[0];
  }
}
