package org.gapline.explorer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gapline.chart.EmergingPhrase;
import org.gapline.table.EmergingTable;

/** Emerging phrases with the latest statement that holds each, as it may be shown. */
final class EmergingPhrases {

  private static final int EXAMPLE_LENGTH = 200;

  private final Map<String, PageStatement> statements;
  private final Map<String, SourceDocument> documents = new HashMap<>();

  /**
   * @param statements those that hold the phrases, by their ids
   * @param documents the documents in which they stand, and others
   */
  EmergingPhrases(Map<String, PageStatement> statements, List<SourceDocument> documents) {
    this.statements = statements;
    documents.forEach(document -> this.documents.put(document.docId(), document));
  }

  List<EmergingPhrase> of(List<EmergingTable.Row> rows) {
    List<EmergingPhrase> phrases = new ArrayList<>();
    rows.forEach(row -> phrases.add(new EmergingPhrase(row, example(row))));
    return phrases;
  }

  private String example(EmergingTable.Row row) {
    return row.statementIds().stream()
        .map(statements::get)
        .filter(statement -> statement != null)
        .findFirst()
        .map(this::wording)
        .orElse("");
  }

  private String wording(PageStatement statement) {
    String words = PageWords.start(FragmentEnd.without(statement.text()), EXAMPLE_LENGTH);
    return Quotation.of(documents.get(statement.docId()), words);
  }
}
