package org.gapline.phrase;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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

  /** Whether an event of this year is one of the late ones. */
  boolean isLate(int year) {
    return year >= lateFrom;
  }

  /**
   * Counts an event of which all phrases are known, and returns itself.
   *
   * @param heard all phrases of its challenges, each with a challenge that holds it
   * @param counted the phrases to count one by one; others only add to the volume
   */
  public PhraseTally add(DatedEvent event, Map<Phrase, Sighting> heard, Set<Phrase> counted) {
    Map<String, Integer> byLanguage = new TreeMap<>();
    heard.forEach(
        (phrase, sighting) -> {
          byLanguage.merge(phrase.language(), 1, Integer::sum);
          if (counted.contains(phrase)) {
            add(event, phrase, sighting);
          }
        });
    byLanguage.forEach((language, phrases) -> addVolume(event, language, phrases));
    return this;
  }

  /** Counts so many different phrases of a language at an event. */
  void addVolume(DatedEvent event, String language, int phrases) {
    boolean late = isLate(event.year());
    for (String id : event.units()) {
      Volume volume = unit(id).counted(language);
      volume.events++;
      volume.before += late ? 0 : phrases;
      volume.after += late ? phrases : 0;
    }
  }

  /** Counts an event at which a phrase was heard, as it was seen there. */
  void add(DatedEvent event, Phrase phrase, Sighting sighting) {
    boolean late = isLate(event.year());
    for (String id : event.units()) {
      PhraseCounts counts = unit(id).phrases.computeIfAbsent(phrase, p -> new PhraseCounts());
      if (late) {
        counts.addLate(event.day(), sighting);
      } else {
        counts.addEarly(event.day(), sighting);
      }
    }
  }

  private Unit unit(String id) {
    return units.computeIfAbsent(id, i -> new Unit());
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
