package org.gapline.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gapline.chart.HeardTimeline.Heard;
import org.gapline.chart.HeardTimeline.Row;

/** Yearly counts of a release in, the timeline of when each theme was heard out. */
final class TimelineOfRelease {

  /** "Lately" means the last so many years of the axis. */
  private static final int LATELY = 5;

  private final Labels labels;
  private final ReleaseCaption caption;
  private final TrendIndex index;
  private final RegionCounts counts;

  TimelineOfRelease(Labels labels, ReleaseCaption caption, TrendIndex index, RegionCounts counts) {
    this.labels = labels;
    this.caption = caption;
    this.index = index;
    this.counts = counts;
  }

  HeardTimeline chart() {
    List<Row> heard = rows();
    List<Row> repeated = heard.stream().filter(row -> row.events() > 1).toList();
    List<Row> shown = repeated.isEmpty() ? heard : repeated;
    String title = title(shown);
    SheetText text =
        new SheetText(
            title,
            "Each dot is an event at which a challenge on the theme was reported; by year last heard,"
                + " latest first",
            footer(heard.size() > shown.size()),
            alternative(title, shown));
    return new HeardTimeline("heard-timeline", text, index.reporting(Labels.ALL), shown);
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (String theme : index.themes(Labels.ALL)) {
      if (labels.isMainTheme(theme) && index.withGap(Labels.ALL, theme) > 0) {
        rows.add(new Row(labels.theme(theme), heard(theme)));
      }
    }
    rows.sort(
        Comparator.comparing((Row row) -> -row.last())
            .thenComparing(row -> -row.events())
            .thenComparing(Row::label));
    return rows;
  }

  private List<Heard> heard(String theme) {
    return index.shares(Labels.ALL, theme).stream()
        .filter(row -> row.eventsWithGap() > 0)
        .map(
            row ->
                new Heard(
                    row.period(), row.gapsOnAgenda(), row.eventsWithGap() - row.gapsOnAgenda()))
        .toList();
  }

  private String title(List<Row> rows) {
    if (rows.isEmpty()) {
      return "No dated event reports a challenge yet";
    }
    List<Integer> years = index.years();
    int since = Math.max(years.get(0), years.get(years.size() - 1) - LATELY + 1);
    int lately = (int) rows.stream().filter(row -> row.last() >= since).count();
    if (rows.size() == 1) {
      return "The one theme shown was last reported as a challenge in " + rows.get(0).last();
    }
    String themes = Wording.count(rows.size(), "theme");
    return lately == rows.size()
        ? "All " + themes + " shown have been reported as challenges since " + since
        : Wording.digits(lately)
            + " of "
            + themes
            + " have been reported as challenges since "
            + since;
  }

  private List<String> footer(boolean singlesLeftOut) {
    int undated = counts.undated(Labels.ALL);
    String left =
        undated == 0
            ? "."
            : "; "
                + Wording.digits(undated)
                + " more without a date are left out, so a true first or last may lie elsewhere.";
    return List.of(
        Wording.count(index.dated(Labels.ALL), "dated event")
            + " with at least one coded statement"
            + left
            + " Agenda: the subjects of the event’s title and stated aim."
            + (singlesLeftOut ? " Themes with a single dated event are left out." : ""),
        caption.regions(),
        caption.imprint());
  }

  private static String alternative(String title, List<Row> rows) {
    List<String> parts = new ArrayList<>();
    for (Row row : rows) {
      parts.add(
          row.label()
              + ": first "
              + row.first()
              + ", last "
              + row.last()
              + ", "
              + Wording.count(row.events(), "event")
              + ", "
              + row.offAgenda()
              + " not on the agenda");
    }
    return Wording.sentence(title)
        + " Timeline of the events at which each theme was heard."
        + (parts.isEmpty() ? "" : " " + String.join("; ", parts) + ".");
  }
}
