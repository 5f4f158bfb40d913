package org.gapline.release;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.gapline.document.bulk.BulkRecord;
import org.gapline.table.DocumentTable;
import org.gapline.table.EmergingTable;
import org.gapline.table.EventTable;
import org.gapline.table.RecommendationTable;
import org.gapline.table.RejectTable;
import org.gapline.table.ReviewTable;
import org.gapline.table.StandingTable;
import org.gapline.table.StatementTable;

/**
 * What becomes of the rows of a release when a document is withdrawn.
 *
 * @param document the document's own row
 * @param statements ids of its statements
 * @param paths its file or record, and the files that are copies of it
 */
record PurgedRows(DocumentTable.Row document, Set<String> statements, Set<String> paths) {

  /** Writes the tables anew without it; releases of earlier versions lack some. */
  void takeOut(Release release, ReleaseRewrite tables) throws IOException {
    String docId = document.docId();
    tables.rewrite(StatementTable.TABLE, row -> row.docId().equals(docId) ? null : row);
    if (release.holds(ReviewTable.TABLE)) {
      tables.rewrite(ReviewTable.TABLE, row -> row.docId().equals(docId) ? null : row);
    }
    if (release.holds(RecommendationTable.TABLE)) {
      tables.rewrite(RecommendationTable.TABLE, row -> row.docId().equals(docId) ? null : row);
    }
    if (release.holds(EmergingTable.TABLE)) {
      tables.rewrite(EmergingTable.TABLE, this::withoutExamples);
    }
    tables.rewrite(EventTable.TABLE, this::withoutDocument);
    tables.rewrite(StandingTable.TABLE, this::withoutStatements);
    tables.rewrite(RejectTable.TABLE, this::withoutCopies);
    tables.rewrite(
        DocumentTable.TABLE, row -> row.docId().equals(docId) ? null : row.withoutOriginal(docId));
  }

  private EventTable.Row withoutDocument(EventTable.Row event) {
    if (!event.docIds().contains(document.docId())) {
      return event;
    }
    List<String> others =
        event.docIds().stream().filter(id -> !id.equals(document.docId())).toList();
    return others.isEmpty() ? null : event.reportedBy(others);
  }

  private StandingTable.Row withoutStatements(StandingTable.Row standing) {
    return standing.referringTo(
        kept(standing.latestStatementId()), kept(standing.latestRecommendationId()));
  }

  /** A phrase that nothing else shows any more goes with what showed it. */
  private EmergingTable.Row withoutExamples(EmergingTable.Row phrase) {
    EmergingTable.Row left = phrase.without(statements);
    return left.statementIds().isEmpty() ? null : left;
  }

  private String kept(String statementId) {
    return statementId != null && statements.contains(statementId) ? null : statementId;
  }

  /** Copies in bulk files are known by what their reject says: the manifest lists files. */
  private RejectTable.Row withoutCopies(RejectTable.Row reject) {
    boolean isCopy = reject.detail().equals(RejectTable.sameBytesAs(document.sourcePath()));
    return isCopy || paths.contains(BulkRecord.sourcePath(reject.sourcePath(), reject.record()))
        ? null
        : reject;
  }
}
