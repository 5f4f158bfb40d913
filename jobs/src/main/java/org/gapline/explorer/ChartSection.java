package org.gapline.explorer;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.gapline.chart.DrawnChart;
import org.gapline.chart.Labels;
import org.gapline.chart.TableSheet;
import org.gapline.chart.TrendSheet;

/**
 * The charts as pictures inside the page: those for all regions open, those of one region and lists
 * folded.
 */
final class ChartSection {

  /** More than so many bytes of pictures of single regions stay in the folder. */
  private static final int MOST_BYTES = 1_500_000;

  private final Html html;
  private int bytes;

  ChartSection(Html html) {
    this.html = html;
  }

  void write(List<DrawnChart> charts) {
    html.open("section", "id", "charts").leaf("h2", "Charts");
    for (DrawnChart chart : charts) {
      String id = PageWords.anchor("chart", chart.spec().name());
      if (isFolded(chart)) {
        html.open("details", "class", "chart", "id", id);
      } else {
        html.open("details", "class", "chart", "id", id, "open", "open");
      }
      html.leaf("summary", chart.spec().text().title());
      figure(chart);
      html.close();
    }
    html.close();
  }

  /** Lists stand in the page as such: their pictures are for paper. */
  private static boolean isFolded(DrawnChart chart) {
    return isOfOneRegion(chart) || chart.spec() instanceof TableSheet;
  }

  private static boolean isOfOneRegion(DrawnChart chart) {
    return chart.spec() instanceof TrendSheet sheet && !sheet.name().equals("trend-" + Labels.ALL);
  }

  private void figure(DrawnChart chart) {
    String name = chart.spec().name();
    String alternative = chart.spec().text().alternative();
    html.open("figure");
    bytes += isOfOneRegion(chart) ? chart.svg().length() : 0;
    if (bytes < MOST_BYTES) {
      html.open("div", "class", "picture", "tabindex", "0", "role", "group", "aria-label", name);
      image(chart, alternative);
      html.close();
    } else {
      html.leaf("p", alternative);
    }
    String files = "In the folder of this page: " + name + ".svg and " + name + ".png";
    html.leaf("figcaption", files, "class", "note").close();
  }

  private void image(DrawnChart chart, String alternative) {
    String picture =
        Base64.getEncoder().encodeToString(chart.svg().getBytes(StandardCharsets.UTF_8));
    html.empty(
        "img",
        "src",
        "data:image/svg+xml;base64," + picture,
        "alt",
        alternative,
        "width",
        String.valueOf(chart.width()),
        "height",
        String.valueOf(chart.height()));
  }
}
