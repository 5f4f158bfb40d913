package org.gapline.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reviewer reads of the rules that coded a statement. */
class RuleWordsTest {

  @Test
  void kindOfRuleStandsBeforeWhatItWentBy() {
    assertThat(RuleWords.of(List.of("challenge.lack:lack* of", "border-travel:border*")))
        .isEqualTo(
            "cue for challenge (lack): \"lack* of\"; theme border-travel by pattern: \"border*\"");
    assertThat(RuleWords.of(List.of("heading:Next steps", "announced-list", "reviewed")))
        .isEqualTo("heading: \"Next steps\"; announced list; a reviewer decided");
  }

  @Test
  void evidenceThatWasWeighedIsNamedInWords() {
    assertThat(RuleWords.of(List.of("weighed", "weighed:word en withou", "weighed:place 6")))
        .isEqualTo(
            "no rule names the role, weights decide; weight: a word \"withou\"; "
                + "weight: place in the document, in tenths \"6\"");
    assertThat(RuleWords.of(List.of("border-travel:weighed:words en border office")))
        .isEqualTo("theme border-travel by weight: two words \"border office\"");
  }

  @Test
  void patternsThatFillACellAreCutShort() {
    String words = RuleWords.of(List.of("weapons:(" + "rifle*|".repeat(30) + "arms)"));

    assertThat(words).startsWith("theme weapons by pattern: \"(rifle*|").endsWith("…\"");
    assertThat(words).hasSizeLessThan(100);
  }
}
