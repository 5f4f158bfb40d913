package org.gapline.explorer;

import java.time.LocalDate;
import org.gapline.document.Provenance;
import org.gapline.document.SourcePath;
import org.gapline.table.DocumentTable;

/**
 * What a page says of the document that holds a statement: all but its text.
 *
 * @param docId id of the document
 * @param title title, or where it has none, the name of the file from which it was read
 * @param url address of a page about the event, or null
 * @param symbol United Nations document symbol, or null
 * @param published date of publication, or null
 * @param provenance original, retold or synthetic
 * @param sharing public, restricted, confidential or donor:&lt;id&gt;
 * @param unreadLanguage language of the document where it is not read, or null
 */
public record SourceDocument(
    String docId,
    String title,
    String url,
    String symbol,
    LocalDate published,
    String provenance,
    String sharing,
    String unreadLanguage) {

  /** Whether its wording is that of the source: neither re-told nor made up. */
  boolean isOriginal() {
    return provenance.equals(Provenance.ORIGINAL.id());
  }

  /** What a page needs of a row of the table. */
  public static SourceDocument of(DocumentTable.Row row) {
    return new SourceDocument(
        row.docId(),
        SourcePath.nameOf(row.title(), row.sourcePath()),
        row.sourceUrl(),
        row.symbol(),
        row.published(),
        row.provenance(),
        row.sharing(),
        UnreadLanguages.of(row.flags(), row.language()));
  }
}
