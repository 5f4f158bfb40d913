package org.gapline.briefing;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.gapline.release.Release;
import org.gapline.table.Table;

/**
 * What a release may hold of ratings beside reports. The columns are those that a briefing shows; a
 * release without the tables has none.
 *
 * @param alignment what is reported beside what is rated
 * @param changes how ratings changed on the same States
 */
record RatingRows(List<Aligned> alignment, List<Change> changes) {

  static final Table<Aligned> ALIGNMENT = Table.work("alignment", Aligned.class);
  static final Table<Change> CHANGES = Table.work("assessment_trends", Change.class);

  RatingRows {
    alignment = List.copyOf(alignment);
    changes = List.copyOf(changes);
  }

  /** Reports and ratings of one theme in one region on one indicator. */
  record Aligned(
      String theme,
      String region,
      String scheme,
      String indicator,
      Integer eventsReporting,
      Integer eventsWithGap,
      Integer statesWeak,
      Integer statesRated,
      String alignmentClass) {

    /** The key of the row. */
    String key() {
      return String.join("/", theme, region, scheme, indicator);
    }

    /** Whether there is a rating to speak of. */
    boolean isRated() {
      return scheme != null && statesRated != null && statesRated > 0 && statesWeak != null;
    }
  }

  /** Ratings given anew in one year. */
  record Change(
      String scheme,
      String indicator,
      String theme,
      String region,
      Integer period,
      Integer improved,
      Integer worsened) {

    /** The key of the row. */
    String key() {
      return String.join("/", scheme, indicator, region, String.valueOf(period));
    }
  }

  static RatingRows of(Release release) throws IOException {
    return new RatingRows(rows(release, ALIGNMENT), rows(release, CHANGES));
  }

  private static <R extends Record> List<R> rows(Release release, Table<R> table)
      throws IOException {
    return Files.isDirectory(release.folderOf(table)) ? release.rows(table) : List.of();
  }
}
