package org.gapline.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CitationTest {

  @Test
  void documentIsCitedBySymbolAndParagraph() {
    assertThat(new Citation("S/2021/972", "A letter", "47", 9).text())
        .isEqualTo("S/2021/972, para. 47");
    assertThat(new Citation("S/2021/972", "A letter", "12 (b)", null).text())
        .isEqualTo("S/2021/972, para. 12 (b)");
  }

  @Test
  void resolutionIsCitedByNumberAndYear() {
    assertThat(new Citation("S/RES/2341 (2017)", null, "4", null).text())
        .isEqualTo("resolution 2341 (2017), para. 4");
    assertThat(new Citation("A/RES/72/284", null, "4", null).text())
        .isEqualTo("General Assembly resolution 72/284, para. 4");
  }

  @Test
  void pageStandsWhereNoParagraphIsNumbered() {
    assertThat(new Citation("S/PV.7882", null, null, 9).text()).isEqualTo("S/PV.7882, p. 9");
  }

  @Test
  void titleStandsWhereThereIsNoSymbol() {
    assertThat(new Citation(null, "Workshop on ports", null, null).text())
        .isEqualTo("Workshop on ports");
  }
}
