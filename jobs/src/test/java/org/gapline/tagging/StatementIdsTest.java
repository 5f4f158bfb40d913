package org.gapline.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatementIdsTest {

  @Test
  void idHasPrefixAndSixteenHexadecimalDigits() {
    assertThat(StatementIds.id("d-1", "a gap", 1)).matches("s-[0-9a-f]{16}");
  }

  @Test
  void caseBlanksAndPunctuationDoNotChangeTheNormalisedText() {
    assertThat(StatementIds.normalized("  A “gap”,\n in  Law. "))
        .isEqualTo(StatementIds.normalized("a gap in law"));
  }

  @Test
  void documentTextAndOccurrenceEachChangeTheId() {
    assertThat(
            java.util.List.of(
                StatementIds.id("d-1", "a gap", 1),
                StatementIds.id("d-2", "a gap", 1),
                StatementIds.id("d-1", "a gap", 2),
                StatementIds.id("d-1", "another gap", 1)))
        .doesNotHaveDuplicates();
  }
}
