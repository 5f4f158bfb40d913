package org.gapline.explorer;

import java.util.ArrayList;
import java.util.List;
import org.gapline.chart.TrendIndex;
import org.gapline.chart.YearCount;
import org.gapline.table.TrendTable;

/**
 * The trend of one theme, drawn for the page so that it follows its colours: points for calendar
 * years, hollow under five events; line and band for three years rolling; shaded where no event
 * reports. Drawn once for wide and once for narrow screens; the style sheet shows one of them.
 */
final class TrendFigure {

  private static final int FEW = 5;

  private final PageIndex index;
  private final Html html;
  private final String region;
  private final String theme;

  TrendFigure(PageIndex index, Html html, String region, String theme) {
    this.index = index;
    this.html = html;
    this.region = region;
    this.theme = theme;
  }

  void write() {
    write(new Frame(840, 312, 52, 250, "wide"));
    write(new Frame(346, 262, 38, 196, "narrow"));
  }

  private void write(Frame frame) {
    TrendIndex trends = index.trends();
    List<YearCount> years = trends.reporting(region);
    List<TrendTable.Row> shares = trends.shares(region, theme);
    Scale scale = new Scale(frame, trends.years());
    html.open(
        "svg",
        "class",
        "trend " + frame.style(),
        "viewBox",
        "0 0 " + frame.width() + " " + frame.height(),
        "role",
        "img",
        "aria-label",
        words(shares));
    silence(scale, years);
    grid(scale);
    rolling(scale, trends.rolling(region, theme));
    points(scale, shares);
    counts(scale, years, shares);
    html.close();
  }

  private void silence(Scale scale, List<YearCount> years) {
    for (YearCount year : years) {
      if (year.reporting() == 0) {
        html.open(
                "rect",
                "class",
                "silence",
                "x",
                Svg.number(scale.x(year.year()) - scale.slot() / 2),
                "y",
                Svg.number(scale.y(1)),
                "width",
                Svg.number(scale.slot()),
                "height",
                Svg.number(scale.y(0) - scale.y(1)))
            .close();
      }
    }
  }

  private void grid(Scale scale) {
    for (int percent = 0; percent <= 100; percent += 50) {
      double y = scale.y(percent / 100.0);
      line(percent == 0 ? "base" : "grid", scale.frame().left(), y, scale.frame().width(), y);
      String words = percent == 100 ? "100%" : String.valueOf(percent);
      text(words, "end", scale.frame().left() - 8, y + 4);
    }
    for (int year : index.trends().years()) {
      if (year % scale.step() == 0) {
        double middle = Math.min(scale.x(year), scale.frame().width() - Scale.LABEL / 2 + 4);
        text(String.valueOf(year), "middle", middle, scale.y(0) + 20);
      }
    }
  }

  private void rolling(Scale scale, List<TrendTable.Row> rows) {
    List<TrendTable.Row> run = new ArrayList<>();
    for (TrendTable.Row row : rows) {
      boolean follows = !run.isEmpty() && run.get(run.size() - 1).period() == row.period() - 1;
      if (row.eventsReporting() < FEW || (!run.isEmpty() && !follows)) {
        stretch(scale, run);
        run.clear();
      }
      if (row.eventsReporting() >= FEW) {
        run.add(row);
      }
    }
    stretch(scale, run);
  }

  private void stretch(Scale scale, List<TrendTable.Row> run) {
    if (run.size() < 2) {
      return;
    }
    StringBuilder band = new StringBuilder();
    StringBuilder line = new StringBuilder();
    for (TrendTable.Row row : run) {
      band.append(band.isEmpty() ? 'M' : 'L').append(scale.at(row.period(), row.high()));
      line.append(line.isEmpty() ? 'M' : 'L').append(scale.at(row.period(), row.share()));
    }
    for (int i = run.size() - 1; i >= 0; i--) {
      band.append('L').append(scale.at(run.get(i).period(), run.get(i).low()));
    }
    html.open("path", "class", "band", "d", band + "z").close();
    html.open("path", "class", "rolling", "d", line.toString()).close();
  }

  private void points(Scale scale, List<TrendTable.Row> shares) {
    int most = shares.stream().mapToInt(TrendTable.Row::eventsReporting).max().orElse(1);
    for (TrendTable.Row row : shares) {
      double share = (double) row.eventsWithGap() / row.eventsReporting();
      double radius = 2.5 + 3.5 * Math.sqrt((double) row.eventsReporting() / most);
      html.open(
              "circle",
              "class",
              row.eventsReporting() < FEW ? "point few" : "point",
              "cx",
              Svg.number(scale.x(row.period())),
              "cy",
              Svg.number(scale.y(share)),
              "r",
              Svg.number(radius))
          .close();
    }
  }

  private void counts(Scale scale, List<YearCount> years, List<TrendTable.Row> shares) {
    int step = (int) Math.ceil(scale.countWidth(years) / scale.slot());
    double y = scale.y(0) + 38;
    text("all", "end", scale.frame().left() - 8, y);
    text("with", "end", scale.frame().left() - 8, y + 17);
    for (YearCount year : years) {
      if ((year.year() - years.get(0).year()) % Math.max(1, step) == 0) {
        String all = year.reporting() == 0 ? "–" : String.valueOf(year.reporting());
        text(all, "middle", scale.x(year.year()), y);
        text(with(year, shares), "middle", scale.x(year.year()), y + 17);
      }
    }
  }

  private static String with(YearCount year, List<TrendTable.Row> shares) {
    return shares.stream()
        .filter(row -> row.period() == year.year())
        .map(row -> String.valueOf(row.eventsWithGap()))
        .findFirst()
        .orElse("–");
  }

  private void line(String style, double x1, double y1, double x2, double y2) {
    String path = "M" + Svg.number(x1) + " " + Svg.number(y1) + "L" + Svg.number(x2) + " ";
    html.open("path", "class", style, "d", path + Svg.number(y2)).close();
  }

  private void text(String words, String anchor, double x, double y) {
    html.leaf("text", words, "text-anchor", anchor, "x", Svg.number(x), "y", Svg.number(y));
  }

  private String words(List<TrendTable.Row> shares) {
    List<String> parts =
        shares.stream()
            .map(row -> row.period() + " " + row.eventsWithGap() + " of " + row.eventsReporting())
            .toList();
    return "Events with the challenge of reporting events by year: " + String.join(", ", parts);
  }

  /**
   * The size of a drawing: the plot reaches from {@code left} to its width and down to {@code
   * foot}.
   */
  private record Frame(int width, int height, double left, double foot, String style) {}

  /** Where a year and a share stand in a drawing. */
  private record Scale(Frame frame, List<Integer> years) {

    private static final double HEAD = 10;
    private static final double LABEL = 42;

    double slot() {
      return (frame.width() - frame.left()) / years.size();
    }

    double x(int year) {
      return frame.left() + (year - years.get(0) + 0.5) * slot();
    }

    double y(double share) {
      return frame.foot() - share * (frame.foot() - HEAD);
    }

    String at(int year, double share) {
      return Svg.number(x(year)) + " " + Svg.number(y(share));
    }

    /** Years from one label to the next. */
    int step() {
      return List.of(1, 2, 5, 10, 20).stream()
          .filter(years -> years * slot() >= LABEL)
          .findFirst()
          .orElse(50);
    }

    double countWidth(List<YearCount> counts) {
      int most = counts.stream().mapToInt(YearCount::reporting).max().orElse(0);
      return String.valueOf(most).length() * 7 + 2;
    }
  }
}
