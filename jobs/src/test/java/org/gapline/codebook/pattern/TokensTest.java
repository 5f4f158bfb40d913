package org.gapline.codebook.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokensTest {

  @Test
  void hyphensSlashesAndApostrophesSeparateWords() {
    assertThat(folded("Inter-agency work/life, the State's l’accès (U.N.)"))
        .containsExactly(
            "inter", "agency", "work", "life", "the", "state", "s", "l", "acces", "u", "n");
  }

  @Test
  void diacriticsAndCaseAreFolded() {
    assertThat(folded("CÔTE d'Ivoire Łódź Türkiye İstanbul straße Œuvre ﬁnance Việt"))
        .containsExactly(
            "cote",
            "d",
            "ivoire",
            "lodz",
            "turkiye",
            "istanbul",
            "strasse",
            "oeuvre",
            "finance",
            "viet");
  }

  @Test
  void decomposedLettersAreTheSameWordAsComposedOnes() {
    String composed = "sécurité à Bogotá";
    assertThat(folded(Normalizer.normalize(composed, Normalizer.Form.NFD)))
        .isEqualTo(folded(composed));
  }

  @Test
  void softHyphenInsideAWordIsNoBreak() {
    assertThat(folded("secu\u00ADrity")).containsExactly("security");
  }

  @Test
  void modifierLettersUsedAsApostrophesSeparate() {
    assertThat(folded("Nuku\u02BBalofa")).isEqualTo(folded("Nuku'alofa"));
  }

  @Test
  void offsetsPointIntoTheText() {
    String text = "  Élan: 1,267 straße.";
    Tokens tokens = Tokens.of(text, 1, text.length());
    assertThat(tokens.size()).isEqualTo(4);
    assertThat(IntStream.range(0, 4).mapToObj(i -> text.substring(tokens.begin(i), tokens.end(i))))
        .containsExactly("Élan", "1", "267", "straße");
    assertThat(tokens.word(3)).isEqualTo("straße");
  }

  @Test
  void onlyTheStretchBetweenTheOffsetsIsRead() {
    Tokens tokens = Tokens.of("border security law", 3, 9);
    assertThat(words(tokens)).containsExactly("der", "se");
  }

  @Test
  void offsetsOutOfTheTextAreRefused() {
    assertThatThrownBy(() -> Tokens.of("abc", 2, 9)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void emptyTextHasNoWords() {
    assertThat(Tokens.of("").size()).isZero();
    assertThat(Tokens.of(" - — … !").size()).isZero();
  }

  @Test
  void capitalsAreRemembered() {
    Tokens tokens = Tokens.of("WHO says Who? ÉTAT G20 2019");
    assertThat(IntStream.range(0, 6).filter(tokens::isAllCapitals)).containsExactly(0, 3, 4);
    assertThat(IntStream.range(0, 6).filter(tokens::isCapitalized)).containsExactly(0, 2, 3, 4);
  }

  @Test
  void firstWordFromAnOffsetIsFound() {
    Tokens tokens = Tokens.of("one two three");
    assertThat(tokens.firstFrom(0)).isZero();
    assertThat(tokens.firstFrom(1)).isEqualTo(1);
    assertThat(tokens.firstFrom(4)).isEqualTo(1);
    assertThat(tokens.firstFrom(12)).isEqualTo(3);
  }

  @Test
  void wordsOfOtherScriptsAndLongWordsAreRead() {
    String longWord = "x".repeat(100) + "Y";
    assertThat(folded("Ελλάδα Россия مكافحة 𐌰 " + longWord))
        .containsExactly("ελλαδα", "россия", "مكافحة", "𐌰", longWord.toLowerCase(Locale.ROOT));
  }

  @Test
  void loneSurrogatesDoNoHarm() {
    assertThat(folded("ab\uD835 cd\uDC9C\uD835")).containsExactly("ab", "cd");
  }

  @Test
  void tableOfLatinLettersAgreesWithUnicode() {
    List<String> differing =
        IntStream.range(0xC0, 0x180)
            .filter(Character::isLetter)
            .filter(c -> !Folding.fold(c).equals(decomposed(c)))
            .mapToObj(Character::toString)
            .toList();
    // These have no decomposition: the table says what people write without the sign.
    assertThat(String.join("", differing)).isEqualTo("ÆÐØÞßæðøþĐđĦħıĸĿŀŁłŉŊŋŒœŦŧ");
  }

  private static String decomposed(int letter) {
    return Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  private static List<String> folded(String text) {
    return words(Tokens.of(text));
  }

  private static List<String> words(Tokens tokens) {
    return IntStream.range(0, tokens.size()).mapToObj(tokens::folded).toList();
  }
}
