package org.gapline.trend;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Counts events: all that the standing list, trends and tests need, in one pass. Two tallies of
 * different events merge into the tally of both, in any order, so that the events may lie on any
 * number of machines. Its size is bounded by units, years, themes and lengths, not by the number of
 * events.
 *
 * <p>It is an accumulator, and changes as it counts: each partition starts with its own.
 */
public final class EventTally implements Serializable {

  private final TreeMap<String, UnitTally> units = new TreeMap<>();
  private final ThemePairs pairs = new ThemePairs();

  /** Counts an event in these units, and returns itself. */
  public EventTally add(List<String> unitIds, EventEvidence event) {
    for (String unit : unitIds) {
      units.computeIfAbsent(unit, id -> new UnitTally()).add(event);
    }
    pairs.add(event);
    return this;
  }

  /** Adds what the other has counted, and returns itself; the other is not to be used any more. */
  public EventTally merge(EventTally other) {
    other.units.forEach((unit, tally) -> units.merge(unit, tally, UnitTally::merge));
    pairs.merge(other.pairs);
    return this;
  }

  /** The last calendar year with a reporting event; nothing where no dated event reports. */
  public OptionalInt lastReportingYear() {
    return units.values().stream()
        .flatMap(unit -> unit.years().entrySet().stream())
        .filter(year -> year.getValue().reporting() > 0)
        .mapToInt(Map.Entry::getKey)
        .max();
  }

  /** Themes reported together, over all events. */
  ThemePairs pairs() {
    return pairs;
  }

  /** Tallies by unit, in the order of the units' ids. */
  Map<String, UnitTally> units() {
    return units;
  }
}
