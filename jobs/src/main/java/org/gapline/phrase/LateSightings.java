package org.gapline.phrase;

import java.io.Serializable;
import java.util.TreeSet;
import org.gapline.codebook.pattern.Tokens;
import org.gapline.trend.Challenge;

/**
 * At how many events of late years a phrase was heard, and in how many different sentences. Of
 * these a few are kept, by their hashes: one sentence that stands in every report of a series is
 * its boilerplate, and not a word that comes up.
 */
public final class LateSightings implements Serializable {

  private int events;
  private final TreeSet<Long> sentences = new TreeSet<>();

  /** One event at which a challenge was told with it. */
  public static LateSightings of(Challenge challenge) {
    LateSightings one = new LateSightings();
    one.events = 1;
    one.sentences.add(hash(challenge.text()));
    return one;
  }

  /** Adds the other's, and returns itself. */
  public LateSightings merge(LateSightings other) {
    events = Math.addExact(events, other.events);
    sentences.addAll(other.sentences);
    while (sentences.size() > EmergingPhrases.FEWEST_EVENTS) {
      sentences.pollLast();
    }
    return this;
  }

  /** Whether that is enough to be looked at. */
  public boolean suffice() {
    return events >= EmergingPhrases.FEWEST_EVENTS
        && sentences.size() >= EmergingPhrases.FEWEST_EVENTS;
  }

  int events() {
    return events;
  }

  /** By its words: case, punctuation and accents make no other sentence. */
  private static long hash(String text) {
    Tokens tokens = Tokens.of(text);
    long hash = 1;
    for (int i = 0; i < tokens.size(); i++) {
      hash = hash * 0x100000001B3L + tokens.folded(i).hashCode();
    }
    return hash * 0x9E3779B97F4A7C15L;
  }
}
