package org.gapline.briefing;

import java.io.IOException;
import java.util.List;
import org.gapline.assessment.Withheld;
import org.gapline.release.Release;
import org.gapline.table.AlignmentTable;
import org.gapline.table.WithheldTable;

/**
 * What a release may hold of ratings beside reports; one that is older than the tables has none.
 *
 * @param alignment what is reported beside what is rated
 * @param withheld of which States lists of a status tell nothing, since records were refused
 */
record RatingRows(List<AlignmentTable.Row> alignment, Withheld withheld) {

  RatingRows {
    alignment = List.copyOf(alignment);
  }

  static RatingRows of(Release release) throws IOException {
    return new RatingRows(
        release.rowsIfAny(AlignmentTable.TABLE),
        new Withheld(release.rowsIfAny(WithheldTable.TABLE)));
  }

  /** The key of a row. */
  static String key(AlignmentTable.Row row) {
    return String.join("/", row.theme(), row.region(), row.scheme(), row.indicator());
  }
}
