package org.gapline.explorer;

import java.util.List;
import org.gapline.chart.TrendIndex;
import org.gapline.chart.Wording;
import org.gapline.chart.YearCount;
import org.gapline.table.TrendTable;

/** Events by year as small bars: those that report, and on top of them those with the challenge. */
final class YearBars {

  private static final double HEIGHT = 26;
  private static final double WIDTH = 130;

  private final TrendIndex trends;
  private final Html html;

  YearBars(TrendIndex trends, Html html) {
    this.trends = trends;
    this.html = html;
  }

  void write(String region, String theme) {
    List<YearCount> years = trends.reporting(region);
    List<TrendTable.Row> shares = trends.shares(region, theme);
    int most = years.stream().mapToInt(YearCount::reporting).max().orElse(0);
    if (most == 0 || shares.isEmpty()) {
      html.text(PageWords.NO_DATE);
      return;
    }
    String size = "0 0 " + Svg.number(WIDTH) + " " + Svg.number(HEIGHT);
    html.open("svg", "class", "bars", "viewBox", size, "role", "img", "aria-label", words(shares));
    bars(years, most, "all");
    bars(withGap(shares), most, "with");
    html.close();
  }

  private static List<YearCount> withGap(List<TrendTable.Row> shares) {
    return shares.stream().map(row -> new YearCount(row.period(), row.eventsWithGap())).toList();
  }

  private void bars(List<YearCount> counts, int most, String style) {
    List<Integer> years = trends.years();
    double slot = WIDTH / years.size();
    StringBuilder path = new StringBuilder();
    for (YearCount count : counts) {
      if (count.reporting() > 0) {
        double height = Math.max(1.5, (HEIGHT - 1) * count.reporting() / most);
        path.append('M').append(Svg.number((count.year() - years.get(0)) * slot + slot * 0.1));
        path.append(' ').append(Svg.number(HEIGHT)).append('v').append(Svg.number(-height));
        path.append('h').append(Svg.number(slot * 0.8)).append('v').append(Svg.number(height));
        path.append('z');
      }
    }
    html.open("path", "class", style, "d", path.toString()).close();
  }

  private static String words(List<TrendTable.Row> shares) {
    List<String> heard =
        shares.stream()
            .filter(row -> row.eventsWithGap() > 0)
            .map(row -> row.period() + ": " + row.eventsWithGap() + " of " + row.eventsReporting())
            .toList();
    return heard.isEmpty() ? "Heard in no dated event" : "Heard in " + Wording.list(heard);
  }
}
