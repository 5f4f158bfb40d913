package org.gapline.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gapline.codebook.NearestName;
import org.gapline.disclosure.Audience;
import org.gapline.table.DocumentTable;

/** The ids of all documents that a kept release holds, and of those that were withdrawn. */
public final class KnownDocuments {

  private final Set<String> docIds;

  private KnownDocuments(Set<String> docIds) {
    this.docIds = docIds;
  }

  /** What names a document. */
  private record Named(String docId) {}

  /**
   * Those of a curated folder.
   *
   * @param audiences the audiences that have releases in it
   */
  public static KnownDocuments in(Path curated, List<Audience> audiences) throws IOException {
    Set<String> docIds = new TreeSet<>(new Withdrawn(curated).docIds());
    for (Audience audience : audiences) {
      ReleaseLine line = new ReleaseLine(curated, audience);
      for (String id : line.ids()) {
        Release release = line.find(id).orElseThrow();
        release.forEach(DocumentTable.TABLE.only(Named.class), row -> docIds.add(row.docId()));
      }
    }
    return new KnownDocuments(docIds);
  }

  /** Whether a release holds the document, or it was withdrawn before. */
  public boolean contains(String docId) {
    return docIds.contains(docId);
  }

  /** The id that was most likely meant, in words; empty where none is near. */
  public String suggestion(String docId) {
    return NearestName.of(docId, docIds).map(near -> " Did you mean " + near + "?").orElse("");
  }
}
