package org.gapline.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A value that some documents of an event give to a fact on which its documents disagree. In the
 * column it is text for people and programs alike: {@code end_date: 2019-03-14 (d-1, d-2)}.
 *
 * @param column the column of the fact
 * @param value the value
 * @param docIds the documents that give it
 */
public record EventConflict(String column, String value, List<String> docIds) {

  private static final String AFTER_COLUMN = ": ";
  private static final String BEFORE_DOCUMENTS = " (";
  private static final String BETWEEN_DOCUMENTS = ", ";

  public EventConflict {
    docIds = List.copyOf(docIds);
  }

  /**
   * Reads back what {@link #toString} wrote.
   *
   * @throws IllegalArgumentException if it is no such text
   */
  public static EventConflict parse(String text) {
    int colon = text.indexOf(AFTER_COLUMN);
    int bracket = text.lastIndexOf(BEFORE_DOCUMENTS);
    if (colon < 0 || bracket < colon || !text.endsWith(")")) {
      throw new IllegalArgumentException("no conflict of an event: " + text);
    }
    String documents = text.substring(bracket + BEFORE_DOCUMENTS.length(), text.length() - 1);
    return new EventConflict(
        text.substring(0, colon),
        text.substring(colon + AFTER_COLUMN.length(), bracket),
        Arrays.asList(documents.split(BETWEEN_DOCUMENTS)));
  }

  /** The conflicts that are left among these documents, as texts. */
  static List<String> among(List<String> docIds, List<String> conflicts) {
    List<EventConflict> left = new ArrayList<>();
    for (String text : conflicts) {
      EventConflict conflict = parse(text);
      List<String> kept = conflict.docIds().stream().filter(docIds::contains).toList();
      if (!kept.isEmpty()) {
        left.add(new EventConflict(conflict.column(), conflict.value(), kept));
      }
    }
    return left.stream()
        .filter(
            conflict -> left.stream().filter(o -> o.column().equals(conflict.column())).count() > 1)
        .map(EventConflict::toString)
        .toList();
  }

  @Override
  public String toString() {
    return column
        + AFTER_COLUMN
        + value
        + BEFORE_DOCUMENTS
        + String.join(BETWEEN_DOCUMENTS, docIds)
        + ")";
  }
}
