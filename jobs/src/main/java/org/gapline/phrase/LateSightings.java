package org.gapline.phrase;

import java.io.Serializable;
import java.util.TreeSet;

/**
 * At how many events of late years a phrase was heard, and in how many different sentences. Of
 * these a few are kept, by their hashes: one sentence that stands in every report of a series is
 * its boilerplate, and not a word that comes up.
 */
public final class LateSightings implements Serializable {

  private int events;
  private final TreeSet<Long> sentences = new TreeSet<>();

  /** One event at which a challenge was told with it. */
  public static LateSightings of(Sighting sighting) {
    return new LateSightings().add(sighting);
  }

  /** Adds one event, and returns itself. */
  LateSightings add(Sighting sighting) {
    events = Math.addExact(events, 1);
    sentences.add(sighting.sentence());
    keepAFew();
    return this;
  }

  /** Adds the other's, and returns itself. */
  public LateSightings merge(LateSightings other) {
    events = Math.addExact(events, other.events);
    sentences.addAll(other.sentences);
    keepAFew();
    return this;
  }

  private void keepAFew() {
    while (sentences.size() > EmergingPhrases.FEWEST_EVENTS) {
      sentences.pollLast();
    }
  }

  /** Whether that is enough to be looked at. */
  public boolean suffice() {
    return events >= EmergingPhrases.FEWEST_EVENTS
        && sentences.size() >= EmergingPhrases.FEWEST_EVENTS;
  }

  int events() {
    return events;
  }
}
