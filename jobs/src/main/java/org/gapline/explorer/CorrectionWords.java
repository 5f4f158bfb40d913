package org.gapline.explorer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gapline.chart.Wording;
import org.gapline.table.AccuracyTable;
import org.gapline.table.TrendTable;
import org.gapline.trend.Corrections;

/** The latest corrected share of a theme in a region, or the reason why the release has none. */
final class CorrectionWords {

  private static final String NONE = "not given: ";

  private final PageIndex index;
  private final String region;
  private final String theme;

  CorrectionWords(PageIndex index, String region, String theme) {
    this.index = index;
    this.region = region;
    this.theme = theme;
  }

  String words() {
    return latest().map(CorrectionWords::share).orElseGet(() -> NONE + reason());
  }

  /** Three years rolling rest on more events than one year does. */
  private Optional<TrendTable.Row> latest() {
    List<TrendTable.Row> rows = index.trends().rolling(region, theme);
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(rows.get(rows.size() - 1)).filter(row -> row.shareCorrected() != null);
  }

  private static String share(TrendTable.Row row) {
    return Wording.interval(row.shareCorrected(), row.correctedLow(), row.correctedHigh())
        + ", "
        + Wording.years(row.period() - 2, row.period());
  }

  private String reason() {
    Optional<AccuracyTable.Row> read =
        index.data().accuracy().stream().filter(row -> row.theme().equals(theme)).findFirst();
    int with = read.map(AccuracyTable.Row::eventsWithGap).orElse(0);
    int without = read.map(AccuracyTable.Row::eventsWithoutGap).orElse(0);
    if (with + without == 0) {
      return "nobody has read events in full for it";
    } else if (with < Corrections.EITHER_WAY || without < Corrections.EITHER_WAY) {
      return String.format(
          Locale.ROOT,
          "%s with the challenge read in full and %s without, %d of each needed",
          Wording.count(with, "event"),
          Wording.digits(without),
          Corrections.EITHER_WAY);
    } else if (index.trends().rolling(region, theme).isEmpty()) {
      return "no dated reporting event";
    }
    return "by the events read in full, the coding tells too little for a correction";
  }
}
