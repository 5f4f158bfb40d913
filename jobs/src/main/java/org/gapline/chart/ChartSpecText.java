package org.gapline.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A chart as text, line by line: for golden files and for whoever wants to read one. */
public final class ChartSpecText {

  private ChartSpecText() {}

  /** The text of a chart. */
  public static String of(ChartSpec chart) {
    List<String> lines = new ArrayList<>();
    lines.add("chart     " + chart.name());
    lines.add("title     " + chart.text().title());
    lines.add("subtitle  " + chart.text().subtitle());
    if (chart instanceof TrendSheet trends) {
      add(lines, trends);
    } else if (chart instanceof ThemeRegionMatrix matrix) {
      add(lines, matrix);
    } else if (chart instanceof CoverageBars bars) {
      add(lines, bars);
    } else if (chart instanceof HeardTimeline timeline) {
      add(lines, timeline);
    } else if (chart instanceof RatingsOverTime ratings) {
      add(lines, ratings);
    } else if (chart instanceof ReportedAgainstRated alignment) {
      add(lines, alignment);
    } else if (chart instanceof TableSheet table) {
      add(lines, table);
    } else if (chart instanceof AgendaSheet agenda) {
      add(lines, agenda);
    } else if (chart instanceof EventStudy study) {
      add(lines, study);
    }
    chart.text().footer().forEach(line -> lines.add("footer    " + line));
    lines.add("alt       " + chart.text().alternative());
    return String.join("\n", lines) + "\n";
  }

  private static void add(List<String> lines, TrendSheet trends) {
    lines.add("n         " + counts(trends.years()));
    trends.panels().forEach(panel -> add(lines, panel));
  }

  private static void add(List<String> lines, AgendaSheet agenda) {
    lines.add("n         " + counts(agenda.years()));
    for (AgendaSheet.Row row : agenda.rows()) {
      lines.add("row       " + row.heading() + " | " + row.verdict());
      row.panels().forEach(panel -> add(lines, panel));
    }
  }

  private static void add(List<String> lines, TrendSheet.Panel panel) {
    TrendSheet.Verdict verdict = panel.verdict();
    lines.add("panel     " + panel.heading() + " | " + Wording.share(panel.tally()));
    lines.add("  verdict " + verdict.words() + " (" + verdict.ground() + ") | " + verdict.detail());
    for (TrendSheet.YearShare share : panel.shares()) {
      lines.add("  " + share(share));
    }
  }

  private static String share(TrendSheet.YearShare share) {
    return String.format(
        Locale.ROOT,
        "%d  %d/%d  %.3f (%.3f to %.3f)",
        share.year(),
        share.tally().with(),
        share.tally().of(),
        share.tally().share(),
        share.low(),
        share.high());
  }

  private static void add(List<String> lines, ThemeRegionMatrix matrix) {
    List<String> heads = new ArrayList<>();
    for (ThemeRegionMatrix.Column column : matrix.columns()) {
      heads.add(column.label() + " n=" + column.reporting() + (column.isThin() ? " hatched" : ""));
    }
    lines.add("columns   " + String.join(" | ", heads));
    for (ThemeRegionMatrix.Row row : matrix.rows()) {
      List<String> cells = new ArrayList<>();
      for (ThemeRegionMatrix.Cell cell : row.cells()) {
        String year = cell.lastYear() == null ? "n.d." : String.valueOf(cell.lastYear());
        Tally tally = cell.tally();
        cells.add(tally.with() + "/" + tally.of() + (tally.with() == 0 ? "" : " " + year));
      }
      lines.add("row       " + row.label() + " | " + String.join(" | ", cells));
    }
  }

  private static void add(List<String> lines, CoverageBars bars) {
    lines.add("years     " + bars.years());
    for (CoverageBars.Layer layer : bars.layers()) {
      lines.add(
          "layer     "
              + layer.label()
              + " ("
              + layer.fill()
              + ") "
              + layer.counts()
              + " dated "
              + layer.dated()
              + ", no date "
              + layer.undated());
    }
    if (!bars.note().isEmpty()) {
      lines.add("note      " + bars.note());
    }
  }

  private static void add(List<String> lines, HeardTimeline timeline) {
    lines.add("n         " + counts(timeline.years()));
    for (HeardTimeline.Row row : timeline.rows()) {
      List<String> heard = new ArrayList<>();
      for (HeardTimeline.Heard year : row.heard()) {
        heard.add(year.year() + " " + year.onAgenda() + "+" + year.offAgenda());
      }
      lines.add("row       " + row.label() + " | on+off agenda: " + String.join(", ", heard));
    }
  }

  private static void add(List<String> lines, RatingsOverTime ratings) {
    lines.add("ratings   " + String.join(" < ", ratings.ratings()) + " | line " + ratings.line());
    for (RatingsOverTime.Panel panel : ratings.panels()) {
      lines.add("panel     " + panel.code() + " " + panel.label() + " | " + panel.change());
      panel.bars().forEach(bar -> lines.add("  " + bar.label() + " " + bar.counts()));
    }
  }

  private static void add(List<String> lines, ReportedAgainstRated alignment) {
    for (ReportedAgainstRated.Point point : alignment.points()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "point     %s | reported %d/%d (%.3f to %.3f) | weak %d/%d | %s",
              point.label(),
              point.reported().with(),
              point.reported().of(),
              point.low(),
              point.high(),
              point.weak().with(),
              point.weak().of(),
              point.corner().inWords()));
    }
  }

  private static void add(List<String> lines, EventStudy study) {
    lines.add("years     " + study.years() + " reach " + study.reach());
    for (EventStudy.Panel panel : study.panels()) {
      lines.add("panel     " + panel.heading() + " | " + panel.states());
      lines.add("  verdict " + panel.verdict() + " | " + panel.overall().inWords());
      panel.byYear().forEach(year -> lines.add("  " + year.inWords()));
    }
  }

  private static void add(List<String> lines, TableSheet table) {
    List<String> heads = table.columns().stream().map(TableSheet.Column::heading).toList();
    lines.add("columns   " + String.join(" | ", heads));
    for (TableSheet.Row row : table.rows()) {
      List<String> cells = new ArrayList<>();
      for (TableSheet.Cell cell : row.cells()) {
        cells.add(cell.words() + (cell.note().isEmpty() ? "" : " (" + cell.note() + ")"));
      }
      lines.add("row       " + String.join(" | ", cells));
    }
  }

  private static String counts(List<YearCount> years) {
    List<String> counts = new ArrayList<>();
    years.forEach(year -> counts.add(year.year() + ":" + year.reporting()));
    return String.join(" ", counts);
  }
}
