package org.gapline.explorer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.gapline.document.SentenceEnd;

/** Gathers, document by document, what leads in to the statements that are no sentences. */
final class LeadIns {

  private final Map<String, List<PageStatement>> fragments;
  private final Map<String, String> found = new ConcurrentHashMap<>();

  LeadIns(Collection<PageStatement> statements) {
    this.fragments =
        statements.stream()
            .filter(statement -> isFragment(statement.text()))
            .collect(Collectors.groupingBy(PageStatement::docId));
  }

  /** Whether a text goes on with what stands before it. */
  private static boolean isFragment(String text) {
    return !text.isEmpty()
        && (Character.isLowerCase(text.charAt(0)) || !SentenceEnd.isFullAt(text));
  }

  /** Looks up the statements of a document in its kept text; may be called from several threads. */
  void read(String docId, String kept) {
    if (!fragments.containsKey(docId)) {
      return;
    }
    LeadInFinder finder = new LeadInFinder(kept);
    for (PageStatement statement : fragments.get(docId)) {
      String words = finder.before(statement.begin());
      if (!words.isEmpty()) {
        found.put(statement.statementId(), words);
      }
    }
  }

  /** By the id of a statement, the words that lead in to it. */
  Map<String, String> found() {
    return found;
  }
}
