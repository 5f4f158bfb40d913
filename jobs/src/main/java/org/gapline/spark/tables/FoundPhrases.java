package org.gapline.spark.tables;

import java.util.List;
import java.util.stream.Stream;
import org.gapline.cache.CacheKey;
import org.gapline.document.DocumentId;
import org.gapline.trend.Challenge;

/**
 * The phrases of the challenges of one document at one event. Kept from run to run.
 *
 * @param challenges those of each challenge, in the order of the challenges
 */
public record FoundPhrases(List<OfChallenge> challenges) {

  public FoundPhrases {
    challenges = List.copyOf(challenges);
  }

  /**
   * The phrases of one challenge.
   *
   * @param phrases the words of each
   */
  public record OfChallenge(List<String> phrases) {

    public OfChallenge {
      phrases = List.copyOf(phrases);
    }
  }

  /**
   * The key of what these challenges hold.
   *
   * @param docId the document that holds all of them
   */
  public static CacheKey key(String docId, List<Challenge> challenges) {
    return CacheKey.of(
        DocumentId.hashOf(docId),
        challenges.stream()
            .flatMap(challenge -> Stream.of(challenge.language(), challenge.text()))
            .toArray(String[]::new));
  }
}
