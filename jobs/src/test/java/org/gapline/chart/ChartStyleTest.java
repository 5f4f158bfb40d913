package org.gapline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartStyleTest {

  private static final ChartStyle.Palette COLOURS = ChartStyle.Palette.LIGHT;

  @Test
  void textIsLegibleOnWhateverLiesBehindIt() {
    for (Color behind : List.of(COLOURS.paper(), COLOURS.silence(), COLOURS.blank())) {
      assertThat(Contrast.of(COLOURS.ink(), behind)).isGreaterThan(7);
      assertThat(Contrast.of(COLOURS.secondary(), behind)).isGreaterThan(4.5);
    }
    assertThat(Contrast.of(COLOURS.faint(), COLOURS.paper())).isGreaterThan(4.5);
    assertThat(Contrast.of(COLOURS.faint(), COLOURS.blank())).isGreaterThan(4.5);
    assertThat(COLOURS.steps())
        .allMatch(step -> Contrast.of(COLOURS.ink(), step) > 4.5, "figures in a cell are legible");
  }

  @Test
  void marksStandOutFromThePaper() {
    assertThat(Contrast.of(COLOURS.mark(), COLOURS.paper())).isGreaterThan(3);
    assertThat(Contrast.of(COLOURS.outline(), COLOURS.paper())).isGreaterThan(3);
  }

  @Test
  void stackIsToldApartInAGreyPrint() {
    List<Double> greys = COLOURS.stack().stream().map(c -> Contrast.of(c, Color.BLACK)).toList();

    for (int i = 1; i < greys.size(); i++) {
      assertThat(greys.get(i)).as("lighter than the part below").isGreaterThan(greys.get(i - 1));
    }
  }

  @Test
  void stepsGrowDarker() {
    List<Double> greys = COLOURS.steps().stream().map(c -> Contrast.of(c, Color.BLACK)).toList();

    assertThat(greys).isSortedAccordingTo(java.util.Comparator.reverseOrder());
  }

  @Test
  void nothingIsSetSmallerThanTwentyTwoPixels() {
    ChartStyle.TypeSizes type = ChartStyle.TypeSizes.STANDARD;

    assertThat(List.of(type.title(), type.subtitle(), type.heading(), type.body(), type.label()))
        .allMatch(size -> size >= 22);
  }
}
