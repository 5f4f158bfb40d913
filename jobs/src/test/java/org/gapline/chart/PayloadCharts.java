package org.gapline.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gapline.codebook.Theme;

/** Pictures whose labels are given texts. */
public final class PayloadCharts {

  private static final ChartStyle STYLE = ChartStyle.standard(ChartFonts.bundled());
  private static final int MOST = 6;

  private PayloadCharts() {}

  /** Charts of a release whose themes bear the texts as their labels, as SVG. */
  public static List<String> drawn(Path folder, List<String> texts) throws IOException {
    List<Theme> themes = new ArrayList<>();
    for (String text : texts) {
      themes.add(SmallCodebook.theme("t" + themes.size(), text));
    }
    ReleaseFixture fixture =
        ReleaseFixture.generated(
            SmallCodebook.of(
                themes,
                List.of(SmallCodebook.parent("p", texts.get(0))),
                List.of(SmallCodebook.region("west", texts.get(1), "p"))),
            120,
            3);
    List<ChartSpec> charts =
        new ChartsOfRelease(fixture.labels(), TestCaption.DEMONSTRATION)
            .charts(fixture.rows()).stream().limit(MOST).toList();
    return new ChartWriter(STYLE, 2).write(charts, folder).stream().map(DrawnChart::svg).toList();
  }
}
