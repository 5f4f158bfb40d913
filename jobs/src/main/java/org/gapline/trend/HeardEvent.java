package org.gapline.trend;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/**
 * An event with the words in which its gaps were reported.
 *
 * @param evidence what it adds to trends
 * @param challenges its reported gaps, by the ids of their statements
 */
public record HeardEvent(EventEvidence evidence, List<Challenge> challenges)
    implements Serializable {

  public HeardEvent {
    challenges = challenges.stream().sorted(Comparator.comparing(Challenge::statementId)).toList();
  }
}
