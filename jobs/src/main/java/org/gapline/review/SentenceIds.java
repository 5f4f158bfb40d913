package org.gapline.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gapline.document.Sentence;
import org.gapline.tagging.StatementIds;

/**
 * Ids of the sentences of a document, made as those of statements are, with a prefix of their own.
 */
final class SentenceIds {

  private static final String PREFIX = "u-";

  private SentenceIds() {}

  /** The ids, in the order of the sentences. */
  static List<String> of(String docId, Surroundings document) {
    Map<String, Integer> occurrences = new HashMap<>();
    List<String> ids = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      String text = StatementIds.normalized(document.text(sentence));
      int occurrence = occurrences.merge(text, 1, Integer::sum);
      String id = StatementIds.id(docId, text, occurrence);
      ids.add(PREFIX + id.substring(id.indexOf('-') + 1));
    }
    return ids;
  }
}
