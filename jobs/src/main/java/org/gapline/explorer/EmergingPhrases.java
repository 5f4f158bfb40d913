package org.gapline.explorer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gapline.chart.EmergingPhrase;
import org.gapline.table.EmergingTable;
import org.gapline.table.StatementTable;

/** Emerging phrases with the latest statement that holds each, as it may be shown. */
final class EmergingPhrases {

  private static final int EXAMPLE_LENGTH = 200;

  private final Map<String, StatementTable.Row> statements;
  private final Map<String, SourceDocument> documents = new HashMap<>();

  EmergingPhrases(List<StatementTable.Row> statements, List<SourceDocument> documents) {
    this.statements =
        statements.stream()
            .collect(Collectors.toMap(StatementTable.Row::statementId, Function.identity()));
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

  private String wording(StatementTable.Row statement) {
    String words = PageWords.start(FragmentEnd.without(statement.text()), EXAMPLE_LENGTH);
    return Quotation.of(documents.get(statement.docId()), words);
  }
}
