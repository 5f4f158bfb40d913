package org.gapline.trend;

import java.io.Serializable;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What was counted in one unit. */
final class UnitTally implements Serializable {

  private final TreeMap<Integer, YearTally> years = new TreeMap<>();
  private final TreeMap<String, ThemeStanding> themes = new TreeMap<>();

  UnitTally add(EventEvidence event) {
    if (event.year() != null) {
      years.computeIfAbsent(event.year(), year -> new YearTally()).add(event);
    }
    event.challenges().forEach((theme, id) -> standing(theme).addGap(event, id));
    event.recommendations().forEach((theme, id) -> standing(theme).addRecommendation(event, id));
    event.progress().forEach(theme -> standing(theme).addProgress(event));
    return this;
  }

  private ThemeStanding standing(String theme) {
    return themes.computeIfAbsent(theme, id -> new ThemeStanding());
  }

  UnitTally merge(UnitTally other) {
    other.years.forEach((year, tally) -> years.merge(year, tally, YearTally::merge));
    other.themes.forEach((theme, standing) -> themes.merge(theme, standing, ThemeStanding::merge));
    return this;
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
