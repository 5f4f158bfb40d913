package org.gapline.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a release in, the charts that it carries out: the standing list, coverage, themes by
 * region, when each theme was heard, trends on and off the agenda, emerging phrases, and trends for
 * all regions and for each one with enough events. An empty release has charts too, which say that
 * it is empty.
 */
public final class ChartsOfRelease {

  private final Labels labels;
  private final ReleaseCaption caption;

  /** Charts with these labels and this caption. */
  public ChartsOfRelease(Labels labels, ReleaseCaption caption) {
    this.labels = labels;
    this.caption = caption;
  }

  /** The charts, in the order in which a reader meets them; their names are distinct. */
  public List<ChartSpec> charts(ReleaseRows rows) {
    RegionCounts counts = new RegionCounts(labels, rows);
    TrendIndex index = new TrendIndex(rows.trends(), rows.tests());
    List<TrendSheet> trends = new TrendsOfRelease(labels, caption, index, counts).sheets();
    List<ChartSpec> charts = new ArrayList<>();
    charts.add(new StandingOfRelease(labels, caption, index, counts, rows.standing()).chart());
    charts.add(trends.get(0));
    charts.addAll(new MatrixOfRelease(labels, caption, counts, rows.standing()).sheets());
    charts.add(new TimelineOfRelease(labels, caption, index, counts).chart());
    charts.add(new CoverageOfRelease(labels, caption, rows.events()).chart());
    charts.addAll(new AgendaOfRelease(labels, caption, index).sheets());
    new EmergingOfRelease(labels, caption).chart(rows.emerging()).ifPresent(charts::add);
    charts.addAll(trends.subList(1, trends.size()));
    return List.copyOf(charts);
  }

  /** The trends of one region, parent region or grouping, however few its events. */
  public TrendSheet trends(ReleaseRows rows, String unit) {
    RegionCounts counts = new RegionCounts(labels, rows);
    TrendIndex index = new TrendIndex(rows.trends(), rows.tests());
    return new TrendsOfRelease(labels, caption, index, counts).sheet(unit);
  }
}
