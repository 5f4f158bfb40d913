package org.gapline.codebook.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.gapline.fuzz.Pieces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an analyst writes as a pattern: it is refused with its place, or finds words. */
class PatternFuzzTest {

  private static final String PIECES =
      "a|b|lack*|(|)|?|*|&|<3>|<12>|<99>|<|>|'|\"|\\|[|]|+|{|}|A|É|ß|\u0130|\ud83d\ude00|a/b|(a b)|(a";

  @FuzzTest(maxDuration = "60s")
  void anyPatternIsRefusedOrFindsWords(byte[] bytes) {
    String both = new String(bytes, StandardCharsets.UTF_8);
    int end = both.indexOf('\n');
    find(end < 0 ? both : both.substring(0, end), end < 0 ? both : both.substring(end + 1));
  }

  @Test
  void patternsOfPiecesAreRefusedOrFindWords() {
    Pieces.eachText(20_000, PIECES, text -> find(text, text));
    Pieces.eachText(20_000, PIECES, text -> find("(a|b) <12> " + text, "a b a b " + text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a <12> a <12> a <12> b",
        "(a|aa*|a a) <12> b & c",
        "a? ",
        "aa* & a & ab*",
        "(a|b) <9> (a|b) c"
      })
  void findingTakesTimeInProportionToTheTextWhateverThePattern(String pattern) {
    String source = pattern.equals("a? ") ? "a " + "a ".repeat(20) : pattern;
    Lexicon<String> lexicon =
        new Lexicon.Builder<String>().add("x", Pattern.checked(source, 1)).build();
    for (String piece : new String[] {"a ", "a b ", "ab", "a-"}) {
      Pieces.assertLinear(piece, 50_000, text -> lexicon.matches(Tokens.of(text)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a ", "(", "(a ", "a <12> ", "a & ", "a* ", "(a|"})
  void patternsAreReadInTimeInProportionToTheirLength(String piece) {
    Pieces.assertLinear(piece, 20_000, text -> find(text, ""));
  }

  private static void find(String source, String text) {
    Lexicon<String> lexicon;
    try {
      lexicon = new Lexicon.Builder<String>().add("x", Pattern.checked(source, 1)).build();
    } catch (PatternException refused) {
      assertThat(refused.character()).isBetween(1, source.length() + 1);
      assertThat(refused.remedy()).isNotBlank();
      return;
    }
    Tokens tokens = Tokens.of(text);
    for (Lexicon.Match<String> match : lexicon.matches(tokens)) {
      assertThat(match.first()).isBetween(0, match.last());
      assertThat(match.end(tokens)).isBetween(match.begin(tokens), text.length());
    }
  }
}
