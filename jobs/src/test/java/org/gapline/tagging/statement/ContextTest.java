package org.gapline.tagging.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.gapline.codebook.Role;
import org.junit.jupiter.api.Test;

class ContextTest {

  private static final Context LENT = Context.lending(Role.CHALLENGE, 3, "announces");

  @Test
  void aParagraphUnderAHeadingIsLentLessThanAList() {
    Context weakened = LENT.weakened();

    assertThat(weakened.lent().get(Role.CHALLENGE)).isCloseTo(1.8, within(1e-9));
    assertThat(weakened.rule()).isEqualTo("announces");
    assertThat(Context.OPEN.weakened()).isSameAs(Context.OPEN);
  }

  @Test
  void themesAreAddedAndSpeakersReplaced() {
    Context said = LENT.and(Set.of("borders")).and(Set.of("privacy")).saidBy("host-state");

    assertThat(said.themes()).containsExactly("borders", "privacy");
    assertThat(said.speaker()).isEqualTo("host-state");
    assertThat(said.lends()).isTrue();
  }

  @Test
  void whatIsSilentLendsNothingAndSaysWhy() {
    assertThat(Context.silentFor("purpose").silent()).isTrue();
    assertThat(Context.silentFor("purpose").rule()).isEqualTo("purpose");
    assertThat(Context.silentFor("purpose").lends()).isFalse();
  }
}
