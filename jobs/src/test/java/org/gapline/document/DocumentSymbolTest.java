package org.gapline.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.gapline.document.DocumentSymbol.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentSymbolTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "S/2021/972 | DOCUMENT",
        "S/2021/972/Add.1 | DOCUMENT",
        "A/72/840 | DOCUMENT",
        "A/HRC/40/52 | DOCUMENT",
        "S/AC.40/2019/NOTE.12 | DOCUMENT",
        "S/RES/2341 (2017) | RESOLUTION",
        "A/RES/72/284 | RESOLUTION",
        "S/PRST/2018/3 | PRESIDENTIAL_STATEMENT",
        "S/PV.7882 | MEETING_RECORD",
        "A/C.6/72/SR.5 | MEETING_RECORD",
        "SC/14756 | PRESS_RELEASE",
        "SG/SM/20967 | PRESS_RELEASE",
      })
  void symbolTellsItsSeries(String symbol, Series series) {
    assertThat(DocumentSymbol.parse(symbol)).contains(new DocumentSymbol(symbol, series));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "and/or",
        "2019/20",
        "A/B",
        "S/",
        "AU/UN",
        "a/72/840",
        "I/O/5",
        "24/7",
        "S/2021/972 annex",
        "SC/1",
        "M/V"
      })
  void otherWordsWithAStrokeAreNone(String text) {
    assertThat(DocumentSymbol.parse(text)).isEmpty();
  }

  @Test
  void reissueMarkAndMissingBlankAreForgiven() {
    assertThat(DocumentSymbol.parse("S/2021/972*").orElseThrow().text()).isEqualTo("S/2021/972");
    assertThat(DocumentSymbol.parse("S/RES/2341(2017)").orElseThrow().text())
        .isEqualTo("S/RES/2341 (2017)");
  }
}
