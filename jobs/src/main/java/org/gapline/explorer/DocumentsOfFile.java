package org.gapline.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gapline.table.DocumentTable;

/** The documents of one file, without their texts, of which only lead-ins are kept. */
final class DocumentsOfFile implements Consumer<DocumentTable.Row> {

  private final LeadIns leadIns;
  private final List<SourceDocument> documents = new ArrayList<>();

  DocumentsOfFile(LeadIns leadIns) {
    this.leadIns = leadIns;
  }

  @Override
  public void accept(DocumentTable.Row row) {
    documents.add(SourceDocument.of(row));
    leadIns.read(row.docId(), row.text());
  }

  /** They, in their order. */
  List<SourceDocument> documents() {
    return documents;
  }
}
