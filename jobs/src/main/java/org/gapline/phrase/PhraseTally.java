package org.gapline.phrase;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gapline.trend.Challenge;
import org.gapline.trend.EventEvidence;

/**
 * Counts dated events by phrase, early and late. Two tallies of different events merge into that of
 * both, in any order. Its size is bounded by the phrases that it is asked to count.
 *
 * <p>It is an accumulator, and changes as it counts.
 */
public final class PhraseTally implements Serializable {

  /** What was heard in one unit in one language, of all phrases. */
  static final class Volume implements Serializable {
    private int events;
    private long before;
    private long after;

    private Volume merge(Volume other) {
      events = Math.addExact(events, other.events);
      before = Math.addExact(before, other.before);
      after = Math.addExact(after, other.after);
      return this;
    }

    int events() {
      return events;
    }

    long before() {
      return before;
    }

    long after() {
      return after;
    }
  }

  /** What was counted in one unit. */
  static final class Unit implements Serializable {
    private final Map<String, Volume> volumes = new TreeMap<>();
    private final Map<Phrase, PhraseCounts> phrases = new TreeMap<>();

    private void merge(Unit other) {
      other.volumes.forEach((language, v) -> volumes.merge(language, v, Volume::merge));
      other.phrases.forEach((phrase, c) -> phrases.merge(phrase, c, PhraseCounts::merge));
    }

    Volume volume(String language) {
      return volumes.computeIfAbsent(language, l -> new Volume());
    }

    Map<Phrase, PhraseCounts> phrases() {
      return phrases;
    }
  }

  private final int lateFrom;
  private final TreeMap<String, Unit> units = new TreeMap<>();

  /**
   * @param lateFrom first of the late years
   */
  public PhraseTally(int lateFrom) {
    this.lateFrom = lateFrom;
  }

  /**
   * Counts an event in these units, and returns itself. An undated event is neither early nor late
   * and adds nothing.
   *
   * @param heard all phrases of its challenges, each with a challenge that holds it
   * @param counted the phrases to count one by one; others only add to the volume
   */
  public PhraseTally add(
      List<String> unitIds,
      EventEvidence event,
      Map<Phrase, Challenge> heard,
      Set<Phrase> counted) {
    if (event.year() != null) {
      for (String id : unitIds) {
        add(units.computeIfAbsent(id, i -> new Unit()), event, heard, counted);
      }
    }
    return this;
  }

  private void add(
      Unit unit, EventEvidence event, Map<Phrase, Challenge> heard, Set<Phrase> counted) {
    boolean late = event.year() >= lateFrom;
    heard.keySet().stream().map(Phrase::language).distinct().forEach(l -> unit.volume(l).events++);
    heard.forEach(
        (phrase, challenge) -> {
          Volume volume = unit.volume(phrase.language());
          volume.before += late ? 0 : 1;
          volume.after += late ? 1 : 0;
          if (counted.contains(phrase)) {
            unit.phrases
                .computeIfAbsent(phrase, p -> new PhraseCounts())
                .add(event, challenge, late);
          }
        });
  }

  /** Adds what the other has counted, and returns itself; the other is not to be used any more. */
  public PhraseTally merge(PhraseTally other) {
    other.units.forEach((id, unit) -> units.computeIfAbsent(id, i -> new Unit()).merge(unit));
    return this;
  }

  /** By unit, in the order of the units' ids. */
  Map<String, Unit> units() {
    return units;
  }
}
