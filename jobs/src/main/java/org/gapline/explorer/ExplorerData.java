package org.gapline.explorer;

import java.util.List;
import org.gapline.chart.Labels;
import org.gapline.chart.ReleaseCaption;
import org.gapline.chart.ReleaseRows;
import org.gapline.table.StatementTable;

/**
 * The rows of one release that its page is made of. They are those that the audience of the release
 * may see: the gate stood at the inputs, so the page leaves nothing out for that reason.
 *
 * @param caption the release, its audience and date
 * @param labels names for people
 * @param documents the documents, without their texts
 * @param statements all statements
 * @param rows events, standing list, shares and tests
 */
public record ExplorerData(
    ReleaseCaption caption,
    Labels labels,
    List<SourceDocument> documents,
    List<StatementTable.Row> statements,
    ReleaseRows rows) {

  public ExplorerData {
    documents = List.copyOf(documents);
    statements = List.copyOf(statements);
  }
}
