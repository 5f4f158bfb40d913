package org.gapline.trend;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.HashMap;
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
 * <p>An event counts in half a dozen units, and most events count in the same ones as many others.
 * Those are counted together, and their sum is added to each unit in the end.
 *
 * <p>It is an accumulator, and changes as it counts: each partition starts with its own.
 */
public final class EventTally implements Serializable {

  /** So many sets of units are counted by themselves before they are added to the units. */
  private static final int MOST_SETS = 1_000;

  private final TreeMap<String, UnitTally> units = new TreeMap<>();

  /** What is not yet added to the units, by the units to which it belongs. */
  private final Map<List<String>, UnitTally> sums = new HashMap<>();

  private final ThemePairs pairs = new ThemePairs();

  /** Counts an event in these units, and returns itself. */
  public EventTally add(List<String> unitIds, EventEvidence event) {
    sums.computeIfAbsent(List.copyOf(unitIds), ids -> new UnitTally()).add(event);
    if (sums.size() > MOST_SETS) {
      addSums();
    }
    pairs.add(event);
    return this;
  }

  private void addSums() {
    sums.forEach((ids, sum) -> ids.forEach(unit -> unit(unit).merge(sum)));
    sums.clear();
  }

  private void writeObject(ObjectOutputStream out) throws IOException {
    addSums();
    out.defaultWriteObject();
  }

  private UnitTally unit(String id) {
    return units.computeIfAbsent(id, unit -> new UnitTally());
  }

  /** Adds what the other has counted, and returns itself; the other is not to be used any more. */
  public EventTally merge(EventTally other) {
    other.units().forEach((id, tally) -> unit(id).merge(tally));
    pairs.merge(other.pairs);
    return this;
  }

  /** The last calendar year with a reporting event; nothing where no dated event reports. */
  public OptionalInt lastReportingYear() {
    return units().values().stream()
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
    addSums();
    return units;
  }
}
