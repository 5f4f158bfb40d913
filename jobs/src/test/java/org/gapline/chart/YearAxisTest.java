package org.gapline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class YearAxisTest {

  private static final Font FONT = ChartFonts.bundled().regular().deriveFont(22f);

  @Test
  void labelsOfYearsNeverTouch() {
    for (int years = 1; years <= 80; years++) {
      YearAxis axis = new YearAxis(1971, 1970 + years, 650);
      List<Integer> labelled = axis.labelled(FONT);

      assertThat(labelled).isNotEmpty();
      double label = TextBlock.width("2000", FONT);
      for (int i = 1; i < labelled.size(); i++) {
        double distance = axis.middle(labelled.get(i)) - axis.middle(labelled.get(i - 1));
        assertThat(distance).isGreaterThan(label);
      }
    }
  }

  @Test
  void longAxisIsLabelledInRoundYears() {
    assertThat(new YearAxis(2004, 2025, 650).labelled(FONT))
        .containsExactly(2005, 2010, 2015, 2020, 2025);
  }

  @Test
  void neighbouringYearsWithoutReportsAreOneStretch() {
    List<YearCount> years =
        IntStream.of(1, 0, 0, 2, 0)
            .collect(
                java.util.ArrayList::new,
                (list, n) -> list.add(new YearCount(2000 + list.size(), n)),
                java.util.ArrayList::addAll);

    assertThat(YearAxis.of(years, 500).silent(years))
        .containsExactly(new YearAxis.Span(100, 200), new YearAxis.Span(400, 100));
  }
}
