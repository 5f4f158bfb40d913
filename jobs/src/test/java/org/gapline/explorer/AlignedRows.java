package org.gapline.explorer;

import org.gapline.statistics.Proportion;
import org.gapline.statistics.WilsonInterval;
import org.gapline.table.AlignmentTable;

/** Rows of the alignment for tests of the page: 40 events of 2017 to 2021, 50 States. */
final class AlignedRows {

  private static final int EVENTS = 40;
  private static final int RATED = 30;

  private AlignedRows() {}

  /** A theme with an indicator; the class follows from which of the shares is large. */
  static AlignedIndicator rated(String theme, int gaps, int weak) {
    String reported = gaps >= 4 ? "reported" : "";
    String words =
        weak < 15
            ? reported.isEmpty() ? "neither" : "reported, rated fair"
            : reported.isEmpty() ? "rated weak, hardly reported" : "reported and rated weak";
    AlignmentTable.Row row = row("all", theme, "R.8", gaps, weak, RATED, words, null);
    return new AlignedIndicator(row, "Grades", "Non-profits");
  }

  static AlignedIndicator unrated(String theme, int gaps) {
    AlignmentTable.Row row = row("all", theme, null, gaps, null, 0, "reported, unrated", null);
    return new AlignedIndicator(row, "", "");
  }

  static AlignedIndicator insufficient(String theme, String reason) {
    AlignmentTable.Row row = row("all", theme, null, 0, null, 0, "insufficient", reason);
    return new AlignedIndicator(row, "", "");
  }

  /** The same by ratings without a date. */
  static AlignedIndicator undated(AlignedIndicator of) {
    AlignmentTable.Row row = of.row();
    return new AlignedIndicator(
        new AlignmentTable.Row(
            row.theme(),
            row.region(),
            row.scheme(),
            row.indicator(),
            row.period(),
            row.reportedShare(),
            row.low(),
            row.high(),
            row.eventsReporting(),
            row.eventsWithGap(),
            row.ratedWeakShare(),
            row.statesRated(),
            row.statesWeak(),
            row.states(),
            null,
            null,
            row.statesRatedTwice(),
            row.improved(),
            row.worsened(),
            row.alignmentClass(),
            row.reason()),
        of.scheme(),
        of.indicator());
  }

  /** The same in another region. */
  static AlignedIndicator in(String region, AlignedIndicator of) {
    AlignmentTable.Row row = of.row();
    return new AlignedIndicator(
        row(
            region,
            row.theme(),
            row.indicator(),
            row.eventsWithGap(),
            row.statesWeak(),
            row.statesRated(),
            row.alignmentClass(),
            row.reason()),
        of.scheme(),
        of.indicator());
  }

  private static AlignmentTable.Row row(
      String region,
      String theme,
      String indicator,
      int gaps,
      Integer weak,
      int rated,
      String words,
      String reason) {
    Proportion share = WilsonInterval.of(gaps, EVENTS);
    return new AlignmentTable.Row(
        theme,
        region,
        indicator == null ? null : "grades",
        indicator,
        "2017-2021",
        share.share(),
        share.low(),
        share.high(),
        EVENTS,
        gaps,
        weak == null ? null : Double.valueOf((double) weak / rated),
        rated,
        weak,
        50,
        weak == null ? null : "2013",
        weak == null ? null : "2024",
        12,
        5,
        1,
        words,
        reason);
  }
}
