package org.gapline.explorer;

import java.util.List;
import java.util.Map;
import org.gapline.chart.Labels;
import org.gapline.chart.ReleaseCaption;
import org.gapline.chart.ReleaseRows;
import org.gapline.table.AccuracyTable;

/**
 * The rows of one release that its page is made of. They are those that the audience of the release
 * may see: the gate stood at the inputs, so the page leaves nothing out for that reason.
 *
 * @param caption the release, its audience and date
 * @param labels names for people
 * @param documents the documents, without their texts
 * @param statements figures of all statements, and those that the page may show
 * @param leadIns by the id of a statement that is no sentence, the words that lead in to it
 * @param rows events, standing list, shares and tests
 * @param accuracy how many events were read in full for each theme
 * @param alignment what is reported beside how States are rated
 */
public record ExplorerData(
    ReleaseCaption caption,
    Labels labels,
    List<SourceDocument> documents,
    PageStatements statements,
    Map<String, String> leadIns,
    ReleaseRows rows,
    List<AccuracyTable.Row> accuracy,
    List<AlignedIndicator> alignment) {

  public ExplorerData {
    documents = List.copyOf(documents);
    leadIns = Map.copyOf(leadIns);
    accuracy = List.copyOf(accuracy);
    alignment = List.copyOf(alignment);
  }
}
