package org.gapline.trend;

import java.io.Serializable;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What was counted in one unit. */
final class UnitTally implements Serializable {

  private final TreeMap<Integer, YearTally> years = new TreeMap<>();
  private final TreeMap<String, ThemeStanding> themes = new TreeMap<>();

  void add(EventEvidence event) {
    if (event.year() != null) {
      year(event.year()).add(event);
    }
    event.challenges().forEach((theme, id) -> standing(theme).addGap(event, id));
    event.recommendations().forEach((theme, id) -> standing(theme).addRecommendation(event, id));
    event.progress().forEach(theme -> standing(theme).addProgress(event));
  }

  private YearTally year(int year) {
    return years.computeIfAbsent(year, y -> new YearTally());
  }

  private ThemeStanding standing(String theme) {
    return themes.computeIfAbsent(theme, id -> new ThemeStanding());
  }

  /** Adds what the other has counted, which stays as it is: several units may take it. */
  void merge(UnitTally other) {
    other.years.forEach((year, tally) -> year(year).merge(tally));
    other.themes.forEach((theme, standing) -> standing(theme).merge(standing));
  }

  /** Counts by calendar year; years without an event are absent. */
  NavigableMap<Integer, YearTally> years() {
    return years;
  }

  /** Standing by theme, also of themes that have no gap. */
  Map<String, ThemeStanding> themes() {
    return themes;
  }
}
