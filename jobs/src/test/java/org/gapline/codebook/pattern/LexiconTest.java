package org.gapline.codebook.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LexiconTest {

  @Test
  void wordsMatchInSequenceOnly() {
    assertThat(found("border security", "On border-security and secure borders"))
        .containsExactly("border-security");
    assertThat(found("border security", "security border")).isEmpty();
    assertThat(found("border security", "border control security")).isEmpty();
  }

  @Test
  void stemMatchesAnyWordThatBeginsWithIt() {
    assertThat(found("secur*", "Securing secure SECURITY insecure secur"))
        .containsExactly("Securing", "secure", "SECURITY", "secur");
  }

  @Test
  void wordIsNoStem() {
    assertThat(found("train", "training trains train")).containsExactly("train");
  }

  @Test
  void wordsOfAnyLengthAndScriptAreToldApartWhenMetAgain() {
    String twenty = "abcdefghijklmnopqrst";
    List<String> words =
        List.of(twenty, twenty + "u", twenty.substring(0, 11), "abcdefghij", "терроризм", "9a");
    String text = String.join(" ", words) + " " + String.join(" ", words) + " терроризма 9 a";
    for (String word : words) {
      assertThat(found(word, text)).containsExactly(word, word);
    }
  }

  @Test
  void alternativesNest() {
    String pattern = "(lack of (funds|money)|under-fund*) persists";
    assertThat(found(pattern, "a lack of money persists"))
        .containsExactly("lack of money persists");
    assertThat(found(pattern, "underfunding persists; under-funding persists"))
        .containsExactly("under-funding persists");
    assertThat(found(pattern, "lack of persists")).isEmpty();
  }

  @Test
  void optionalPartMayBeAbsent() {
    assertThat(found("lack (of any)? trust", "lack trust, lack of any trust, lack of trust"))
        .containsExactly("lack trust", "lack of any trust");
  }

  @Test
  void gapLetsUpToSoManyWordsStandBetween() {
    String pattern = "lack* <3> (fund*|money)";
    assertThat(found(pattern, "lacking money")).containsExactly("lacking money");
    assertThat(found(pattern, "lacks the most basic funds"))
        .containsExactly("lacks the most basic funds");
    assertThat(found(pattern, "lacks even the most basic funds")).isEmpty();
  }

  @Test
  void longestMatchOfEachFirstWordIsReported() {
    assertThat(found("lack* <3> (fund*|money)", "lack of funds and money"))
        .containsExactly("lack of funds and money");
    assertThat(found("(border)? security", "border security"))
        .containsExactly("border security", "security");
  }

  @Test
  void matchesComeByFirstWordThenByLength() {
    Lexicon<String> lexicon = lexicon("b c", "a b c", "b", "a");
    assertThat(lexicon.matches(Tokens.of("a b c")))
        .extracting(Lexicon.Match::value)
        .containsExactly("a", "a b c", "b", "b c");
  }

  @Test
  void partsJoinedByAmpersandMatchInAnyOrder() {
    assertThat(found("border* & train*", "Training of the border guards"))
        .containsExactly("Training of the border");
    assertThat(found("border* & train*", "borders and yet more training"))
        .containsExactly("borders and yet more training");
    assertThat(found("border* & train*", "borders and guards")).isEmpty();
    assertThat(found("a & b & c", "c x a x")).isEmpty();
  }

  @Test
  void joinedPartsTakeTheNarrowestStretch() {
    assertThat(found("border & guard", "border of a guard at the border guard post"))
        .containsExactly("border guard");
    assertThat(found("a b & c", "a b x x c a b")).containsExactly("c a b");
    assertThat(found("a & b", "a b a")).containsExactly("a b");
  }

  @Test
  void lowerCaseLiteralIgnoresCaseAndDiacritics() {
    assertThat(found("cote d'ivoire", "CÔTE D’IVOIRE and Cote d Ivoire")).hasSize(2);
  }

  @Test
  void literalWithCapitalsIsBoundToCase() {
    assertThat(found("WHO", "who Who WHO")).containsExactly("WHO");
    assertThat(found("Chad", "chad Chad CHAD")).containsExactly("Chad", "CHAD");
    assertThat(found("Who", "Who WHO")).containsExactly("Who");
    assertThat(found("Türkiye", "turkiye Turkiye TÜRKİYE")).containsExactly("Turkiye", "TÜRKİYE");
    assertThat(found("UNODC", "Unodc UNODC")).containsExactly("UNODC");
  }

  @Test
  void shortWordOfALongLiteralMayBeAllCapitals() {
    assertThat(found("San Jose", "SAN JOSÉ, San José, san josé"))
        .containsExactly("SAN JOSÉ", "San José");
  }

  @Test
  void stemWithCapitalsIsBoundToCase() {
    assertThat(found("Afghan*", "Afghanistan AFGHANISTAN afghanis Afghan"))
        .containsExactly("Afghanistan", "AFGHANISTAN", "Afghan");
  }

  @Test
  void sameWordWithAndWithoutCapitalsAreTwoWords() {
    Lexicon<String> lexicon = lexicon("Turkey", "turkey", "turk*");
    assertThat(values(lexicon, "turkey")).containsExactly("turkey", "turk*");
    assertThat(values(lexicon, "Turkey")).containsExactly("Turkey", "turkey", "turk*");
  }

  @Test
  void patternsThatBeginAlikeKeepTheirOwnValues() {
    Lexicon<String> lexicon =
        lexicon(
            "united nations",
            "united nations office",
            "united <2> office",
            "united <1> x",
            "united nations");
    assertThat(values(lexicon, "the united nations office"))
        .containsExactly(
            "united nations", "united nations", "united nations office", "united <2> office");
  }

  @Test
  void wordsOutsideAsciiAreFound() {
    assertThat(found("границ*", "О границах и границы")).containsExactly("границах", "границы");
    assertThat(found("границ*", "грани")).isEmpty();
  }

  @Test
  void nameIsTakenLiterally() {
    Lexicon<String> lexicon =
        new Lexicon.Builder<String>().add("HKG", Pattern.ofName("Hong Kong (China)*", 1)).build();
    assertThat(lexicon.matches(Tokens.of("Hong Kong, China"))).hasSize(1);
    assertThat(lexicon.matches(Tokens.of("HONG KONG CHINA"))).hasSize(1);
    assertThat(lexicon.matches(Tokens.of("Hong Kong"))).isEmpty();
  }

  @Test
  void emptyLexiconFindsNothing() {
    assertThat(new Lexicon.Builder<String>().build().matches(Tokens.of("a b"))).isEmpty();
    assertThat(lexicon("a").matches(Tokens.of(""))).isEmpty();
  }

  @Test
  void matchKnowsItsPlaceInTheText() {
    String text = "No border security.";
    Tokens tokens = Tokens.of(text);
    Lexicon.Match<String> match = lexicon("border security").matches(tokens).get(0);
    assertThat(text.substring(match.begin(tokens), match.end(tokens))).isEqualTo("border security");
    assertThat(match.words()).isEqualTo(2);
    assertThat(match.pattern().line()).isEqualTo(1);
    assertThat(match.overlaps(new Lexicon.Match<>("x", match.pattern(), 2, 5))).isTrue();
    assertThat(match.overlaps(new Lexicon.Match<>("x", match.pattern(), 0, 0))).isFalse();
  }

  @Test
  void stepsGrowLinearlyWithTheTextWhateverThePattern() {
    Lexicon<String> lexicon =
        lexicon(
            "aa* <12> aa* <12> aa* <12> ab",
            "(aa*)? (aa*)? (aa*)? (aa*)? (aa*)? (aa*)? ab",
            "(aa*|aaa*|aaaa*) <12> (aa* <6> aa*)? <12> ab",
            "aa* & ab");
    long once = lexicon.steps(Tokens.of("aaaa ".repeat(1_000)));
    long tenTimes = lexicon.steps(Tokens.of("aaaa ".repeat(10_000)));
    assertThat((double) tenTimes / once).isBetween(9.8, 10.3);
    assertThat(once / 1_000).isLessThan(10_000);
  }

  @Test
  void stepsDependLittleOnTheNumberOfPatterns() {
    String text = "the ministry lacks funds for word7 and word8 of border security ".repeat(20);
    long few = lexicon("word7 border", "border security").steps(Tokens.of(text));
    String[] many =
        IntStream.range(0, 5_000).mapToObj(i -> "word" + i + " border").toArray(String[]::new);
    assertThat(lexicon(many).steps(Tokens.of(text))).isLessThan(2 * few);
    String[] alike =
        IntStream.range(0, 5_000)
            .mapToObj(i -> "border <3> word" + (i + 100))
            .toArray(String[]::new);
    assertThat(lexicon(alike).steps(Tokens.of(text))).isLessThan(2 * few);
  }

  private static Lexicon<String> lexicon(String... patterns) {
    Lexicon.Builder<String> builder = new Lexicon.Builder<>();
    for (int i = 0; i < patterns.length; i++) {
      builder.add(patterns[i], new Pattern(patterns[i], i + 1));
    }
    return builder.build();
  }

  private static List<String> values(Lexicon<String> lexicon, String text) {
    return lexicon.matches(Tokens.of(text)).stream().map(Lexicon.Match::value).toList();
  }

  private static List<String> found(String pattern, String text) {
    Tokens tokens = Tokens.of(text);
    return lexicon(pattern).matches(tokens).stream()
        .map(match -> text.substring(match.begin(tokens), match.end(tokens)))
        .toList();
  }
}
