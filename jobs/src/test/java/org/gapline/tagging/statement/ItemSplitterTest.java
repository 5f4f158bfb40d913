package org.gapline.tagging.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemSplitterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "old radios, wrong maps and slow courts. | old radios/wrong maps/slow courts",
        "old radios, wrong maps, and slow courts | old radios/wrong maps/slow courts",
        "radios and maps | radios/maps",
        "radios and maps of wells and tracks | radios and maps of wells and tracks",
        "thin budgets and maps | thin budgets and maps",
        "collection and use of data | collection and use of data",
        "wrong maps and the training of guards | wrong maps/the training of guards",
        "the lack of boats and radios and the lack of maps"
            + " | the lack of boats and radios/the lack of maps",
        "old radios; wrong maps, including of wells; and slow courts"
            + " | old radios/wrong maps, including of wells/slow courts",
        "old radios, which break, and wrong maps | old radios, which break/wrong maps",
        "1,500 missing vehicles, old radios | 1,500 missing vehicles/old radios",
        "old radios (in Kisumu, Lamu and Wajir), wrong maps"
            + " | old radios (in Kisumu, Lamu and Wajir)/wrong maps",
        "old radios [red, blue], wrong maps | old radios [red, blue]/wrong maps",
        "“slow, costly courts”, old radios | “slow, costly courts”/old radios",
        "«slow, costly courts», old radios | «slow, costly courts»/old radios",
        "old radios as well as wrong maps | old radios/wrong maps",
        "old radios, wrong maps, as well as slow courts | old radios/wrong maps/slow courts",
        "old radios and wrong maps, plus slow courts | old radios/wrong maps/slow courts",
        "(a) old radios; b) wrong maps; (iii) slow courts | old radios/wrong maps/slow courts",
        "(above all) old radios; wrong maps | (above all) old radios/wrong maps",
        "old radios, a | old radios",
        "old radios, EU | old radios/EU",
        "old radios | old radios"
      })
  void itemsAreSplitWhereTheyEnd(String text, String items) {
    assertThat(split(text)).containsExactly(items.split("/"));
  }

  @Test
  void wordsThatHaveThemesOfTheirOwnAreTwoItems() {
    String text = "prisons in the north and courts";

    assertThat(split(text, new ItemSplitter(text, Words.of("en"), span -> true)))
        .containsExactly("prisons in the north", "courts");
  }

  @Test
  void longEnumerationIsCutAfterTwentyFourItems() {
    String text =
        IntStream.range(0, 30).mapToObj(i -> "gap number " + i).collect(Collectors.joining(", "));

    assertThat(split(text)).hasSize(24).endsWith("gap number 23");
  }

  private static List<String> split(String text) {
    return split(text, new ItemSplitter(text, Words.of("en"), span -> false));
  }

  private static List<String> split(String text, ItemSplitter splitter) {
    return splitter.split(0, text.length()).stream().map(span -> span.of(text)).toList();
  }
}
