package org.gapline.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gapline.codebook.City;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.LanguagePatterns;
import org.gapline.codebook.Organization;
import org.gapline.codebook.Region;
import org.gapline.codebook.State;
import org.gapline.codebook.Theme;
import org.gapline.codebook.pattern.Pattern;
import org.gapline.tagging.StatementFinder;
import org.junit.jupiter.api.Test;

class PhraseFinderTest {

  private static final Codebook CODEBOOK =
      new Codebook(
          "c-test",
          "crosswalk",
          List.of(theme("borders", "border guard*", "(shortage|dearth) <4> scanners")),
          List.of(),
          List.of(),
          List.of(
              new Region(
                  "west-africa", "West Africa", "africa", List.of("NER"), List.of("sahelian"))),
          List.of(),
          List.of(
              new State(
                  "NER",
                  "NE",
                  State.Status.MEMBER,
                  "Niger",
                  "",
                  List.of(),
                  List.of("nigérien", "nigériens"),
                  "Niamey")),
          List.of(new City("Mombasa", "KEN", List.of(), List.of())),
          List.of(),
          List.of(new Organization("WCO", "World Customs Organization", "un", List.of())),
          List.of());

  private static final PhraseFinder FINDER =
      new PhraseFinder(CODEBOOK, new StatementFinder(CODEBOOK));

  private static Theme theme(String id, String... patterns) {
    List<Pattern> english = Arrays.stream(patterns).map(p -> Pattern.checked(p, 0)).toList();
    return new Theme(
        id,
        List.of(),
        "area",
        id,
        "",
        new LanguagePatterns(Map.of("en", english)),
        LanguagePatterns.NONE,
        List.of());
  }

  private static List<String> phrases(String text, String language) {
    return FINDER.phrases(text, language).stream().map(Phrase::text).toList();
  }

  @Test
  void twoToFourWordsThatNeitherBeginNorEndWithAFunctionWord() {
    assertThat(phrases("Smugglers fly cheap drones at night", "en"))
        .contains("cheap drones", "fly cheap drones", "smugglers fly cheap drones")
        .contains("drones at night")
        .doesNotContain("drones at", "at night", "cheap", "smugglers fly cheap drones at night");
  }

  @Test
  void whatThePatternsKnowIsNotProposed() {
    assertThat(phrases("border guards chase quad bikes", "en"))
        .containsExactly("chase quad", "chase quad bikes", "quad bikes");
  }

  @Test
  void wordsInTheGapOfAPatternAreNotKnownByIt() {
    assertThat(phrases("shortage of spare gamma ray scanners", "en")).contains("gamma ray");
  }

  @Test
  void namesArePartsOfNoPhrase() {
    assertThat(
            phrases("Mombasa crane operators trust the World Customs Organization blindly", "en"))
        .containsExactly("crane operators", "crane operators trust", "operators trust");
    assertThat(phrases("Patrols use the Harambee radio mesh", "en")).containsExactly("radio mesh");
    assertThat(phrases("des éleveurs nigériens sans radios portatives", "fr"))
        .containsExactly("radios portatives");
    assertThat(phrases("in sahelian livestock markets", "en")).containsExactly("livestock markets");
  }

  @Test
  void numbersMonthsAndBoilerplateArePartsOfNoPhrase() {
    assertThat(phrases("12 fuel tankers", "en")).containsExactly("fuel tankers");
    assertThat(phrases("en junio camiones cisterna", "es")).containsExactly("camiones cisterna");
    assertThat(phrases("Participants noted fuel tankers", "en")).containsExactly("fuel tankers");
  }

  @Test
  void punctuationEndsAPhraseAndAnApostropheOrHyphenDoesNot() {
    assertThat(phrases("fuel, tankers; jerry cans", "en")).containsExactly("jerry cans");
    assertThat(phrases("dark-web vendors", "en"))
        .containsExactly("dark web", "dark web vendors", "web vendors");
    assertThat(phrases("vol d’explosifs", "fr")).containsExactly("vol d explosifs");
  }

  @Test
  void accentsStay() {
    assertThat(phrases("des réseaux clandestins", "fr")).containsExactly("réseaux clandestins");
  }

  @Test
  void aTextInCapitalsHasNone() {
    assertThat(phrases("FUEL TANKERS ON DIRT ROADS", "en")).isEmpty();
  }
}
