package org.gapline.tagging.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.gapline.codebook.pattern.Tokens;
import org.gapline.fuzz.Pieces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever text dates are looked for in: mentions in it, of months and days that there are. */
class DateFuzzTest {

  private static final String PIECES =
      "3|31|0|00|1999|2019|99999999999|March|mars|mayo|Sept.|from|to|du|au|del|al|-|–|/|.|st|th|of|de"
          + "|the|last|day|,|and|Tuesday|mid|(|)|14-16|2019-02-30|23/02/2022|\u0663|\uff11";

  @FuzzTest(maxDuration = "60s")
  void datesOfAnyTextStandInIt(byte[] bytes) {
    scan(new String(bytes, StandardCharsets.UTF_8));
  }

  @Test
  void datesOfPiecesStandInTheText() {
    Pieces.eachText(20_000, PIECES, DateFuzzTest::scan);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 ",
        "3 and ",
        "3-",
        "March ",
        "from 3 ",
        "2019 ",
        "3 March 2019 ",
        "3, ",
        "1/",
        "May to "
      })
  void scanningTakesTimeInProportionToTheText(String piece) {
    Pieces.assertLinear(piece, 100_000, DateFuzzTest::scan);
  }

  private static void scan(String text) {
    Tokens tokens = Tokens.of(text);
    for (DateMention mention : DateScanner.scan(text, tokens)) {
      assertThat(mention.first()).isBetween(0, mention.last());
      assertThat(mention.last()).isLessThan(tokens.size());
      assertThat(mention.start().month()).isBetween(0, 12);
      assertThat(mention.end().day()).isBetween(0, 31);
    }
  }
}
