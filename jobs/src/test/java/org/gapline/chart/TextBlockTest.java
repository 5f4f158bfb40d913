package org.gapline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextBlockTest {

  private static final Font FONT = ChartFonts.bundled().regular().deriveFont(22f);

  @Test
  void noLineIsWiderThanItsRoom() {
    String text = "Violent extremism conducive to terrorism, and communities of every kind";

    for (double width : new double[] {90, 140, 300, 2000}) {
      TextBlock block = TextBlock.wrap(text, FONT, width);
      assertThat(block.lines()).allMatch(line -> TextBlock.width(line, FONT) <= width);
      assertThat(String.join(" ", block.lines()).replace("- ", "")).isEqualTo(text);
    }
  }

  @Test
  void wordWiderThanALineIsBrokenWithAHyphen() {
    TextBlock block = TextBlock.wrap("Unpronounceablecompoundword", FONT, 100);

    assertThat(block.lines()).hasSizeGreaterThan(1);
    assertThat(block.lines().get(0)).endsWith("-");
    assertThat(block.lines()).allMatch(line -> TextBlock.width(line, FONT) <= 100);
  }

  @Test
  void lineMayEndAfterAHyphenBetweenLetters() {
    double room = TextBlock.width("South-", FONT) + 2;

    assertThat(TextBlock.wrap("South-East", FONT, room).lines()).containsExactly("South-", "East");
  }

  @Test
  void hyphenBetweenDigitsHoldsTogether() {
    assertThat(TextBlock.parts("2026-11-21-7f2c")).isEqualTo(List.of("2026-11-21-7f2c"));
  }

  @Test
  void emptyTextIsOneEmptyLine() {
    assertThat(TextBlock.wrap("", FONT, 100).lines()).containsExactly("");
  }
}
