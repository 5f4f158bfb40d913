package org.gapline.phrase;

import java.io.Serializable;
import java.util.ArrayList;
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

    private Volume counted(String language) {
      return volumes.computeIfAbsent(language, l -> new Volume());
    }

    /** What was heard in a language; nothing where none of it was. */
    Volume volume(String language) {
      return volumes.getOrDefault(language, new Volume());
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
      List<Sighting> sightings = sightings(event, heard, counted);
      for (String id : unitIds) {
        Unit unit = units.computeIfAbsent(id, i -> new Unit());
        count(unit, heard.keySet(), event.year() >= lateFrom);
        sightings.forEach(sighting -> count(unit, event, sighting));
      }
    }
    return this;
  }

  /**
   * A phrase to count, with a challenge that holds it.
   *
   * @param late how it was seen at an event of late years; null at an earlier one
   */
  private record Sighting(Phrase phrase, Challenge challenge, LateSightings late) {}

  private List<Sighting> sightings(
      EventEvidence event, Map<Phrase, Challenge> heard, Set<Phrase> counted) {
    boolean late = event.year() >= lateFrom;
    List<Sighting> sightings = new ArrayList<>();
    heard.forEach(
        (phrase, challenge) -> {
          if (counted.contains(phrase)) {
            LateSightings seen = late ? LateSightings.of(challenge) : null;
            sightings.add(new Sighting(phrase, challenge, seen));
          }
        });
    return sightings;
  }

  private static void count(Unit unit, Set<Phrase> heard, boolean late) {
    heard.stream().map(Phrase::language).distinct().forEach(l -> unit.counted(l).events++);
    for (Phrase phrase : heard) {
      Volume volume = unit.counted(phrase.language());
      volume.before += late ? 0 : 1;
      volume.after += late ? 1 : 0;
    }
  }

  private static void count(Unit unit, EventEvidence event, Sighting sighting) {
    PhraseCounts counts =
        unit.phrases.computeIfAbsent(sighting.phrase(), phrase -> new PhraseCounts());
    if (sighting.late() == null) {
      counts.addEarly(event, sighting.challenge());
    } else {
      counts.addLate(event, sighting.challenge(), sighting.late());
    }
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
