package org.gapline.briefing;

import java.io.IOException;
import java.util.List;
import org.gapline.release.Release;
import org.gapline.table.AlignmentTable;

/**
 * What a release may hold of ratings beside reports; one that is older than the tables has none.
 *
 * @param alignment what is reported beside what is rated
 */
record RatingRows(List<AlignmentTable.Row> alignment) {

  RatingRows {
    alignment = List.copyOf(alignment);
  }

  static RatingRows of(Release release) throws IOException {
    return new RatingRows(release.rowsIfAny(AlignmentTable.TABLE));
  }

  /** The key of a row. */
  static String key(AlignmentTable.Row row) {
    return String.join("/", row.theme(), row.region(), row.scheme(), row.indicator());
  }
}
