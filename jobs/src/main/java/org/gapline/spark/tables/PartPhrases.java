package org.gapline.spark.tables;

import java.util.List;
import org.gapline.phrase.PhraseIndex;

/**
 * The phrases in the challenges of a part of the statements. Kept from run to run.
 *
 * @param phrases the phrases, in one index
 * @param documents ids of the documents that hold the challenges
 * @param more whether another record of the same part follows
 */
public record PartPhrases(List<PhraseIndex> phrases, List<String> documents, boolean more)
    implements PartPiece {

  public PartPhrases {
    phrases = List.copyOf(phrases);
    documents = List.copyOf(documents);
  }

  /** The index. */
  public PhraseIndex index() {
    return phrases.get(0);
  }
}
