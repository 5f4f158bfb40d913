package org.gapline.briefing;

import java.io.IOException;
import java.util.List;
import org.gapline.release.Release;
import org.gapline.table.AlignmentTable;
import org.gapline.table.AssessmentTrendTable;

/**
 * What a release may hold of ratings beside reports; one that is older than the tables has none.
 *
 * @param alignment what is reported beside what is rated
 * @param changes how ratings changed on the same States
 */
record RatingRows(List<AlignmentTable.Row> alignment, List<AssessmentTrendTable.Row> changes) {

  RatingRows {
    alignment = List.copyOf(alignment);
    changes = List.copyOf(changes);
  }

  static RatingRows of(Release release) throws IOException {
    return new RatingRows(
        release.rowsIfAny(AlignmentTable.TABLE), release.rowsIfAny(AssessmentTrendTable.TABLE));
  }

  /** The key of a row. */
  static String key(AlignmentTable.Row row) {
    return String.join("/", row.theme(), row.region(), row.scheme(), row.indicator());
  }

  /** The key of a row. */
  static String key(AssessmentTrendTable.Row row) {
    return String.join(
        "/", row.scheme(), row.indicator(), row.region(), String.valueOf(row.period()));
  }
}
