package org.gapline.explorer;

import java.util.Comparator;
import org.gapline.assessment.AlignmentClass;
import org.gapline.chart.IndicatorNames;
import org.gapline.table.AlignmentTable;

/**
 * A theme in a region: how often it was reported, and how its States are rated on one indicator.
 *
 * @param row the figures
 * @param scheme name of the scheme, empty where no indicator has the theme
 * @param indicator name of the indicator, empty where there is none
 */
public record AlignedIndicator(AlignmentTable.Row row, String scheme, String indicator) {

  /** By class as their legend lists them, those that are rated weak in most States first. */
  static final Comparator<AlignedIndicator> ORDER =
      Comparator.comparing(AlignedIndicator::alignmentClass)
          .thenComparing(each -> -order(each.row().ratedWeakShare()))
          .thenComparing(each -> -order(each.row().reportedShare()))
          .thenComparing(each -> each.row().theme())
          .thenComparing(AlignedIndicator::scheme)
          .thenComparing(AlignedIndicator::indicator);

  private static double order(Double share) {
    return share == null ? -1 : share;
  }

  /** A row with its names. */
  static AlignedIndicator of(AlignmentTable.Row row, IndicatorNames names) {
    return row.indicator() == null
        ? new AlignedIndicator(row, "", "")
        : new AlignedIndicator(
            row, names.scheme(row.scheme()), names.indicator(row.scheme(), row.indicator()));
  }

  AlignmentClass alignmentClass() {
    return AlignmentClass.ofWords(row.alignmentClass());
  }
}
