package org.gapline.chart;

/**
 * What a chart shows, as a value: everything that a reader of the picture can read off it, and
 * nothing of how it is drawn. Pictures are drawn from it by {@link ChartRenderer}; {@link
 * ChartSpecText} writes it as text.
 */
public sealed interface ChartSpec
    permits TrendSheet,
        ThemeRegionMatrix,
        CoverageBars,
        HeardTimeline,
        RatingsOverTime,
        ReportedAgainstRated,
        TableSheet,
        AgendaSheet,
        EventStudy {

  /** The stem of the chart's file names, as {@code trend-west-africa}. */
  String name();

  /** Its title, subtitle, footer and alternative text. */
  SheetText text();

  /** Whether there is nothing to draw, as its title then says. */
  boolean isEmpty();
}
