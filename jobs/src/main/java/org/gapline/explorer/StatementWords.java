package org.gapline.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gapline.document.Citation;
import org.gapline.table.EventTable;

/** What the page says beside the wording of a statement. */
final class StatementWords {

  private final PageIndex index;

  StatementWords(PageIndex index) {
    this.index = index;
  }

  /** Without the patterns, which the statements table holds: they would drown the sentence. */
  List<String> rules(PageStatement statement) {
    return statement.rules().stream()
        .map(rule -> rule.substring(0, Math.max(0, (rule + ":").indexOf(':'))))
        .distinct()
        .toList();
  }

  /** The place as it is cited, then title, place and date of the event. */
  String source(PageStatement statement) {
    Optional<SourceDocument> document = index.document(statement.docId());
    Optional<EventTable.Row> event = index.event(statement.eventId());
    String title = document.map(SourceDocument::title).orElse(statement.docId());
    String symbol = document.map(SourceDocument::symbol).orElse(null);
    Citation cited = new Citation(symbol, title, statement.paragraph(), statement.page());
    List<String> parts = new ArrayList<>();
    parts.add(cited.text());
    parts.add(symbol == null ? null : title);
    parts.add(event.map(EventTable.Row::city).orElse(null));
    parts.add(event.map(PageWords::when).orElse(null));
    return PageWords.join(", ", parts);
  }
}
