package org.gapline.codebook.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternParserTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "border",
        "inter-agenc*",
        "l'absence d'une loi",
        "(a|b c|de*)",
        "(a (b|(c d)?) e)? f",
        "lack* <3> (fund*|money)",
        "( a | b )  & c <1> d",
        "a (<3> b|c)",
        "(a <3>)? b",
        "a (<3> b)?",
        "1267",
        "U.N. (Office|agenc*), \"quoted\" — dash"
      })
  void readablePatternsAreRead(String source) {
    assertThatCode(() -> Pattern.checked(source, 1)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "''; 1; holds no word",
        "' . '; 1; holds no word",
        "<3>; 1; begin with a gap",
        "(a)?; 1; without any of its words",
        "(a|(b)?); 1; without any of its words",
        "a & (b)?; 5; without any of its words",
        "(a)? (b)?; 1; without any of its words",
        "<3> a; 1; begin with a gap",
        "(a)? <3> b; 1; begin with a gap",
        "a <3>; 5; end with a gap",
        "a <3> (b)?; 10; end with a gap",
        "a <3> & b; 6; end with a gap",
        "a <0> b; 3; 1 to 12 words",
        "a <13> b; 3; 1 to 12 words",
        "a <99999999999> b; 3; number in angle brackets",
        "a <> b; 3; number in angle brackets",
        "a <b> c; 3; number in angle brackets",
        "a <3 b; 3; number in angle brackets",
        "a <3> <4> b; 7; side by side",
        "a > b; 3; closes no gap",
        "*; 1; holds no word",
        "a *; 3; stands alone",
        "(a|b)* c; 6; stands alone",
        "a*; 1; too short",
        "sec*ity; 4; inside a word",
        "secur**; 6; inside a word",
        "a? b; 2; does not follow a bracket",
        "(a)?? b; 5; does not follow a bracket",
        "(a b; 1; never closed",
        "a b); 4; never opened",
        "a | b; 3; outside of brackets",
        "(a|) b; 4; word is missing",
        "() b; 2; word is missing",
        "a & ; 4; word is missing",
        "& a; 1; word is missing",
        "(a & b); 4; inside brackets",
        "a+ b; 2; no regular expressions",
        "[ab]; 1; no regular expressions",
        "ab{2}; 3; no regular expressions",
      })
  void unreadablePatternsAreRefused(String source, int character, String what) {
    PatternException refused =
        catchThrowableOfType(PatternException.class, () -> Pattern.checked(source, 1));
    assertThat(refused).as(source).isNotNull();
    assertThat(refused.what()).contains(what);
    assertThat(refused.character()).isEqualTo(character);
    assertThat(refused.remedy()).isNotBlank();
  }

  @Test
  void messageSaysWhatAtWhichCharacterAndHowToMendIt() {
    PatternException refused =
        catchThrowableOfType(PatternException.class, () -> Pattern.checked("lack* <15> fund*", 1));
    assertThat(refused)
        .hasMessage(
            "pattern \"lack* <15> fund*\", character 7: a gap spans 1 to 12 words, this one 15."
                + " Write a smaller gap, or join two patterns with &.");
  }

  @Test
  void overlongAndOverdeepPatternsAreRefused() {
    assertThat(refusal("ab ".repeat(1_000))).contains("2000 characters");
    assertThat(refusal("(".repeat(50) + "a" + ")".repeat(50))).contains("nested too deeply");
  }

  @Test
  void anyPatternIsReadOrRefusedWithAReason() {
    java.util.Random random = new java.util.Random(7);
    String signs = "ab cd()|?*&<3>  ";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder source = new StringBuilder();
      for (int k = random.nextInt(14); k >= 0; k--) {
        source.append(signs.charAt(random.nextInt(signs.length())));
      }
      try {
        new Lexicon.Builder<String>().add("x", new Pattern(source.toString(), 1)).build();
      } catch (PatternException refused) {
        assertThat(refused.character()).isBetween(1, source.length() + 1);
      }
    }
  }

  private static String refusal(String source) {
    return catchThrowableOfType(PatternException.class, () -> Pattern.checked(source, 1)).what();
  }
}
