package org.gapline.spark.tables;

import org.gapline.trend.Challenge;
import org.gapline.trend.CollectEvidence;

/** The columns of a statement that tell in which words a gap was reported. */
public record SaidStatement(
    String statementId,
    String docId,
    String eventId,
    String role,
    String assertedBy,
    String text,
    double confidence,
    String decidedBy,
    String language) {

  /** Whether a gap was reported in it. */
  public boolean isGap(CollectEvidence evidence) {
    return CollectEvidence.isLikely(decidedBy, confidence) && evidence.isGap(role, assertedBy);
  }

  /** The gap in its own words. */
  public Challenge toChallenge() {
    return new Challenge(statementId, docId, language, text);
  }
}
