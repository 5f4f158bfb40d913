package org.gapline.tagging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gapline.document.Document;

/**
 * A statement with its id.
 *
 * @param id as {@link StatementIds} makes it
 * @param statement the statement
 */
public record NumberedStatement(String id, CodedStatement statement) {

  /** The statements of a document with their ids, in the order of the text. */
  public static List<NumberedStatement> of(Document document, CodedDocument coded) {
    Map<String, Integer> occurrences = new HashMap<>();
    List<NumberedStatement> numbered = new ArrayList<>();
    for (CodedStatement statement : coded.statements()) {
      String text = StatementIds.normalized(statement.span().of(document.text()));
      int occurrence = occurrences.merge(text, 1, Integer::sum);
      numbered.add(
          new NumberedStatement(StatementIds.id(document.docId(), text, occurrence), statement));
    }
    return numbered;
  }
}
