package org.gapline.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedNumbersTest {

  @Test
  void itemsInheritTheNumberOfTheirParagraph() {
    assertThat(numbers("12. Needs:", "- (a) staff", "- (i) guards", "- (ii) clerks", "- (b) boats"))
        .containsExactly("12", "12 (a)", "12 (a) (i)", "12 (a) (ii)", "12 (b)");
  }

  @Test
  void letterIAfterHIsNoRomanNumber() {
    assertThat(numbers("5. Needs:", "- (g) x one", "- (h) x two", "- (i) x three", "- (j) x four"))
        .containsExactly("5", "5 (g)", "5 (h)", "5 (i)", "5 (j)");
  }

  @Test
  void numberAndLetterMayStandTogether() {
    assertThat(numbers("12. (a) Guards lack boats.", "(b) Clerks lack desks."))
        .containsExactly("12 (a)", "12 (b)");
  }

  @Test
  void bulletsBelongToTheParagraphAboveThem() {
    assertThat(numbers("7. Needs:", "- staff", "A paragraph without a number.", "- boats"))
        .containsExactly("7", "7", null, null);
  }

  @Test
  void headingEndsAParagraph() {
    assertThat(numbers("7. Needs:", "# Boats", "- (a) small ones"))
        .containsExactly("7", null, "(a)");
  }

  @Test
  void numbersInPartsNeedACapitalLetterBehindThem() {
    assertThat(numbers("2.3 Guards lack boats.", "3.5 million came.")).containsExactly("2.3", null);
  }

  private static List<String> numbers(String... blocks) {
    List<String> numbers = new ArrayList<>();
    KeptText.blocks(String.join("\n\n", blocks)).forEach(block -> numbers.add(block.paragraph()));
    return numbers;
  }
}
