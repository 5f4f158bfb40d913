package org.gapline.tagging.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.gapline.document.Span;
import org.gapline.fuzz.Pieces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever sentence is split: items in it, in their order, none over another. */
class ItemFuzzTest {

  private static final String PIECES =
      "radios|boats|,|;|and|or|, and|(|)|\"|«|»|“|”|'|including|which|such as|as well as|et|ainsi que"
          + "|y|e|de|a)|(b)|1.|:|–|of the|\u2019s";

  @FuzzTest(maxDuration = "60s")
  void itemsOfAnySentenceStandInItInOrder(byte[] bytes) {
    split(new String(bytes, StandardCharsets.UTF_8));
  }

  @Test
  void itemsOfPiecesStandInTheSentenceInOrder() {
    Pieces.eachText(20_000, PIECES, ItemFuzzTest::split);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a, ", "aaaa; ", "(", ")", "(a) ", "\"", "and ", "radios and ", "which, ", " "})
  void splittingTakesTimeInProportionToTheSentence(String piece) {
    Pieces.assertLinear(piece, 50_000, ItemFuzzTest::split);
  }

  private static void split(String sentence) {
    for (String language : new String[] {"en", "fr", "es"}) {
      ItemSplitter splitter =
          new ItemSplitter(sentence, Words.of(language), span -> span.length() % 2 == 0);
      int end = 0;
      for (Span item : splitter.split(0, sentence.length())) {
        assertThat(item.begin()).isGreaterThanOrEqualTo(end);
        assertThat(item.end()).isBetween(item.begin(), sentence.length());
        end = item.end();
      }
    }
  }
}
