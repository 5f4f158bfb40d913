package org.gapline.spark.tables;

import java.util.List;
import org.gapline.codebook.DecidedBy;
import org.gapline.document.KeptText;
import org.gapline.table.DocumentTable;
import org.gapline.table.StatementTable;
import org.gapline.tagging.CodedStatement;

/**
 * A coded document with what linking found out about it: the rows that it has in the tables.
 *
 * @param coded the document
 * @param events its links to events, in their order in the document
 * @param nearDuplicateOf the document of which it is a near copy, or null
 */
public record LinkedDocument(CodedInput coded, List<DocumentLink> events, String nearDuplicateOf) {

  public LinkedDocument {
    events = List.copyOf(events);
  }

  /** Its row of the documents. */
  public DocumentTable.Row toDocument() {
    return new DocumentTable.Row(
        coded.docId(),
        coded.sourcePath(),
        coded.sourceUrl(),
        coded.symbol(),
        coded.mediaType(),
        coded.language(),
        coded.title(),
        coded.published(),
        coded.kind(),
        coded.sharing(),
        coded.provenance(),
        events.stream().map(DocumentLink::eventId).distinct().toList(),
        nearDuplicateOf,
        coded.words(),
        coded.repeated(),
        coded.flags(),
        coded.text());
  }

  /** Its rows of the statements. */
  public List<StatementTable.Row> toStatements(String codebookVersion) {
    return coded.statements().stream().map(found -> toStatement(found, codebookVersion)).toList();
  }

  private StatementTable.Row toStatement(FoundStatement found, String codebookVersion) {
    DocumentLink event = found.event() == null ? null : events.get(found.event());
    return new StatementTable.Row(
        found.statementId(),
        coded.docId(),
        event == null ? null : event.eventId(),
        found.role(),
        found.themes(),
        found.assertedBy(),
        found.assistance(),
        found.addressee(),
        found.regions().isEmpty() && event != null ? event.regions() : found.regions(),
        found.states(),
        KeptText.flowing(coded.text().substring(found.begin(), found.end())),
        found.begin(),
        found.end(),
        found.page(),
        found.paragraph(),
        found.heading(),
        found.confidence(),
        found.rules(),
        decidedBy(found),
        coded.language(),
        event == null ? yearPublished() : event.year(),
        coded.sharing(),
        codebookVersion);
  }

  private Integer yearPublished() {
    return coded.published() == null ? null : coded.published().getYear();
  }

  private static String decidedBy(FoundStatement found) {
    if (found.rules().contains(CodedStatement.REVIEWED)) {
      return DecidedBy.REVIEWER.id();
    }
    boolean ruled = !found.rules().contains(CodedStatement.NO_RULE);
    return (ruled ? DecidedBy.RULES : DecidedBy.MODEL).id();
  }
}
