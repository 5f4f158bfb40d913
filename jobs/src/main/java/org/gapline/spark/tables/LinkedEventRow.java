package org.gapline.spark.tables;

import java.util.List;
import org.gapline.table.EventTable;

/**
 * One row per event, with the documents that report it.
 *
 * @param event the row of the events table: a list of one
 * @param members the documents' own events that were linked into it
 */
public record LinkedEventRow(List<EventTable.Row> event, List<Member> members) {

  /** The event of a document that was linked. */
  public record Member(String docId, int ordinal) {}
}
