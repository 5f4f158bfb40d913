package org.gapline.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gapline.chart.Contrast;
import org.junit.jupiter.api.Test;

/** Contrast of the page's colours, by light and by dark (WCAG 2.2 AA, 1.4.3 and 1.4.11). */
class PageColoursTest {

  private static final Pattern BLOCK = Pattern.compile(":root \\{([^}]*)\\}");
  private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6})");

  @Test
  void textIsLegibleByLightAndByDark() {
    List<Map<String, Color>> schemes = schemes();
    assertThat(schemes).hasSize(3);
    for (Map<String, Color> colours : schemes) {
      for (String behind : List.of("page", "panel")) {
        for (String text : List.of("ink", "second", "accent")) {
          assertThat(Contrast.of(colours.get(text), colours.get(behind)))
              .as(text + " on " + behind)
              .isGreaterThan(4.5);
        }
      }
      assertThat(Contrast.of(colours.get("demo-ink"), colours.get("demo"))).isGreaterThan(4.5);
      for (String behind : List.of("step-1", "step-2", "step-3", "chosen")) {
        assertThat(Contrast.of(colours.get("ink"), colours.get(behind))).isGreaterThan(4.5);
      }
    }
  }

  @Test
  void edgesAndMarksStandOut() {
    for (Map<String, Color> colours : schemes()) {
      for (String mark : List.of("edge", "accent")) {
        assertThat(Contrast.of(colours.get(mark), colours.get("page"))).isGreaterThan(3);
      }
      assertThat(Contrast.of(colours.get("accent"), colours.get("band"))).isGreaterThan(3);
    }
  }

  @Test
  void printUsesTheColoursOfLight() {
    List<Map<String, Color>> schemes = schemes();

    assertThat(schemes.get(2)).isEqualTo(schemes.get(0));
  }

  private static List<Map<String, Color>> schemes() {
    return BLOCK.matcher(PageStyle.text()).results().map(block -> colours(block.group(1))).toList();
  }

  private static Map<String, Color> colours(String block) {
    Map<String, Color> colours = new HashMap<>();
    Matcher colour = COLOUR.matcher(block);
    while (colour.find()) {
      colours.put(colour.group(1), Color.decode(colour.group(2)));
    }
    return colours;
  }
}
