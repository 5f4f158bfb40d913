package org.gapline.phrase;

import java.io.Serializable;
import org.gapline.codebook.pattern.Tokens;
import org.gapline.trend.Challenge;

/**
 * A challenge as a phrase was seen in it.
 *
 * @param statementId id of its statement
 * @param sentence hash of its words: case, punctuation and accents make no other sentence
 */
public record Sighting(String statementId, long sentence) implements Serializable {

  /** The sighting in a challenge. */
  public static Sighting in(Challenge challenge) {
    return new Sighting(challenge.statementId(), hash(challenge.text()));
  }

  /** That of two which stands for all sightings of a phrase at an event. */
  public static Sighting first(Sighting a, Sighting b) {
    return b.statementId.compareTo(a.statementId) < 0 ? b : a;
  }

  private static long hash(String text) {
    Tokens tokens = Tokens.of(text);
    long hash = 1;
    for (int i = 0; i < tokens.size(); i++) {
      hash = hash * 0x100000001B3L + tokens.folded(i).hashCode();
    }
    return hash * 0x9E3779B97F4A7C15L;
  }
}
