package org.gapline.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "See the site ( ) for more. | See the site for more.",
        "The album is available . | The album is available.",
        "It was read , and kept. | It was read, and kept.",
        "A  gap   of spaces | A gap of spaces",
        "Empty [ ] and () too | Empty and too",
        "The suffix .org and .5 stay | The suffix .org and .5 stay",
        "Les points : un ; deux ! | Les points : un ; deux !",
      })
  void whatLostLinksLeftBehindIsClosedUp(String before, String after) {
    assertThat(BlockText.clean(before)).isEqualTo(after);
  }

  @Test
  void lineBreaksAndHardSpacesBecomeSpaces() {
    assertThat(BlockText.clean("one\ntwo\u00a0three ")).isEqualTo("one two three");
  }

  @Test
  void invisibleCharactersGoAndAccentsAreComposed() {
    assertThat(Characters.clean("in\u00adfor\u200bma\ufefftion e\u0301tat \u2066x\u2069"))
        .isEqualTo("information \u00e9tat x");
    assertThat(Characters.clean("a\r\nb\rc\u2028d")).isEqualTo("a\nb\nc\nd");
    assertThat(Characters.clean("o\ufb03ce")).isEqualTo("office");
  }

  @Test
  void joinersStayInScriptsThatNeedThem() {
    String persian = "\u0645\u06cc\u200c\u0631\u0648\u062f";

    assertThat(Characters.clean(persian)).isEqualTo(persian);
  }

  @Test
  void shortCodesAndTeasersAreLeftOut() {
    assertThat(Leftovers.without("It began. [caption id=\"x\"] The chair. [/caption]"))
        .isEqualTo("It began.  The chair. ");
    assertThat(Leftovers.without("It ended well. [Read more]")).isEqualTo("It ended well.");
    assertThat(Leftovers.without("Those who want to learn more"))
        .isEqualTo("Those who want to learn more");
    assertThat(Leftovers.without("He said [sic] so")).isEqualTo("He said [sic] so");
  }
}
