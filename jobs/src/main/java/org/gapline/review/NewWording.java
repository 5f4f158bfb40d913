package org.gapline.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gapline.table.StatementTable;
import org.gapline.tagging.StatementIds;

/**
 * How new the wording of a statement is: the share of its longer words that statements of no other
 * document use; 1 where no theme of the codebook fits it. Time linear in the statements.
 */
final class NewWording {

  private static final int LONGER = 5;
  private static final int ENOUGH_WORDS = 4;

  /** Stands for several documents. */
  private static final String SEVERAL = "";

  private final Map<String, String> documentByWord = new HashMap<>();

  NewWording(List<StatementTable.Row> statements) {
    for (StatementTable.Row statement : statements) {
      for (String word : words(statement)) {
        documentByWord.merge(
            word, statement.docId(), (old, own) -> old.equals(own) ? old : SEVERAL);
      }
    }
  }

  double of(StatementTable.Row statement) {
    if (statement.themes().equals(List.of(SheetLayout.OTHER))) {
      return 1;
    }
    List<String> words = words(statement);
    long own = words.stream().filter(word -> !documentByWord.get(word).equals(SEVERAL)).count();
    return words.size() < ENOUGH_WORDS ? 0 : (double) own / words.size();
  }

  private static List<String> words(StatementTable.Row statement) {
    return List.of(StatementIds.normalized(statement.text()).split(" ")).stream()
        .filter(word -> word.length() >= LONGER)
        .distinct()
        .toList();
  }
}
