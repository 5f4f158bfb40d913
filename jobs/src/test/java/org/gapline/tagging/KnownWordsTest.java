package org.gapline.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gapline.codebook.pattern.Tokens;
import org.junit.jupiter.api.Test;

/** The words that the codebook knows are those that it need not be taught. */
class KnownWordsTest {

  private static final int LONGEST = 3;

  private static final StatementFinder FINDER = new StatementFinder(ProjectCodebook.read());

  private static List<String> known(String text) {
    Tokens tokens = Tokens.of(text);
    return FINDER.knownWords(tokens, "en", LONGEST).stream().mapToObj(tokens::folded).toList();
  }

  @Test
  void wordsOfThemesAndOfCuesAreKnown() {
    assertThat(known("glorbs at the border lack wumps"))
        .contains("border", "lack")
        .doesNotContain("glorbs", "wumps");
  }

  @Test
  void shortPhraseIsKnownWithAllItsWords() {
    assertThat(known("a rule of law")).contains("rule", "of", "law");
  }

  @Test
  void longMatchIsKnownByItsEndsAlone() {
    assertThat(known("participants quietly and glumly said"))
        .contains("participants", "said")
        .doesNotContain("glumly");
  }

  @Test
  void themesOfATextAreNamedWhetherOrNotItStatesAnything() {
    assertThat(FINDER.themesOf("Drones over seaports.", "en")).contains("uas", "aviation-maritime");
    assertThat(FINDER.themesOf("Drones over ports.", null)).contains("uas");
    assertThat(FINDER.themesOf("Nothing of note.", "en")).isEmpty();
  }
}
