package org.gapline.tagging.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.gapline.codebook.Role;
import org.gapline.codebook.pattern.Tokens;
import org.junit.jupiter.api.Test;

class RepetitionsTest {

  private final Repetitions repetitions = new Repetitions();

  private boolean isRepeated(String text) {
    return repetitions.isRepeated(Role.CHALLENGE, Tokens.of(text));
  }

  @Test
  void nearlyTheSameWordsAreARepetition() {
    assertThat(isRepeated("Border posts in the north of the country lack radios.")).isFalse();
    assertThat(isRepeated("Border posts in the north of the country still lack radios")).isTrue();
  }

  @Test
  void anotherRoleIsNone() {
    assertThat(isRepeated("Border posts in the north of the country lack radios.")).isFalse();
    assertThat(
            repetitions.isRepeated(
                Role.PROGRESS, Tokens.of("Border posts in the north of the country lack radios.")))
        .isFalse();
  }

  @Test
  void theSameOfAnotherStateOrNumberIsNone() {
    assertThat(isRepeated("The delegate of Mali said that border posts lack radios.")).isFalse();
    assertThat(isRepeated("The delegate of Togo said that border posts lack radios.")).isFalse();
    assertThat(isRepeated("Of all the border posts of the south 12 lack radios.")).isFalse();
    assertThat(isRepeated("Of all the border posts of the south 14 lack radios.")).isFalse();
  }

  @Test
  void sentencesThatDifferInTheirSubjectAloneAreNone() {
    assertThat(isRepeated("Mali lacks radios for its border posts.")).isFalse();
    assertThat(isRepeated("Togo lacks radios for its border posts.")).isFalse();
    assertThat(isRepeated("Prosecutors receive no training on such cases.")).isFalse();
    assertThat(isRepeated("Judges receive no training on such cases.")).isFalse();
  }

  @Test
  void aSummaryThatLeavesANameOutIsARepetition() {
    assertThat(isRepeated("Experts said that border posts in northern Togo lack radios."))
        .isFalse();
    assertThat(isRepeated("Experts said that border posts in the northern area lack radios."))
        .isTrue();
  }
}
