package org.gapline.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.CodedSentence;
import org.gapline.codebook.LanguagePatterns;
import org.gapline.codebook.Theme;
import org.gapline.codebook.pattern.Pattern;
import org.junit.jupiter.api.Test;

class PatternReviewTest {

  private static Theme theme(String id, List<String> parents, String... sources) {
    List<Pattern> patterns =
        List.of(sources).stream().map(source -> Pattern.checked(source, 0)).toList();
    return new Theme(
        id,
        parents,
        "area",
        id,
        id,
        new LanguagePatterns(Map.of("en", patterns)),
        LanguagePatterns.NONE,
        List.of());
  }

  private static PatternReview review(Theme... themes) {
    return new PatternReview(
        new Codebook(
            "v1",
            "none",
            List.of(themes),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }

  /** The pattern that makes the first one idle, or nothing. */
  private static List<String> idle(String... sources) {
    return review(theme("a", List.of(), sources)).shadowed().stream()
        .map(s -> s.shadowed().pattern().source() + " < " + s.by().pattern().source())
        .toList();
  }

  private static CodedSentence sentence(String text) {
    return new CodedSentence(
        text,
        "en",
        java.util.Optional.empty(),
        "none",
        List.of(),
        java.util.Optional.empty(),
        java.util.Optional.empty(),
        1);
  }

  @Test
  void patternThatHoldsAnotherIsIdle() {
    assertThat(idle("turf war*", "turf")).containsExactly("turf war* < turf");
    assertThat(idle("secur*", "security")).containsExactly("security < secur*");
    assertThat(idle("(north|south) coast", "coast*")).hasSize(1);
    assertThat(idle("lack <2> funds", "lack <3> (funds|money)")).hasSize(1);
    assertThat(idle("drone* & airport*", "airport*")).hasSize(1);
    assertThat(idle("WHO", "who")).containsExactly("WHO < who");
  }

  @Test
  void patternThatMatchesMoreIsNot() {
    assertThat(idle("turf war*", "turf fight*")).isEmpty();
    assertThat(idle("secure*", "security")).isEmpty();
    assertThat(idle("(north|south) coast", "north")).isEmpty();
    assertThat(idle("lack <3> funds", "lack <2> funds"))
        .containsExactly("lack <2> funds < lack <3> funds");
    assertThat(idle("lack (of)? funds", "lack of")).isEmpty();
    assertThat(idle("who", "WHO")).containsExactly("WHO < who");
  }

  @Test
  void ofTwoThatMatchTheSameTheLaterIsIdle() {
    assertThat(idle("inter-agency", "inter agency")).containsExactly("inter agency < inter-agency");
  }

  @Test
  void nothingIsCalledIdleWhereAnExclusionMayTakeTheWiderMatchAway() {
    Theme turf = theme("a", List.of(), "turf war*", "turf");
    LanguagePatterns without =
        new LanguagePatterns(Map.of("en", List.of(Pattern.checked("turf", 0))));
    Theme excluding =
        new Theme("a", List.of(), "area", "a", "a", turf.patterns(), without, List.of());

    assertThat(review(excluding).shadowed()).isEmpty();
  }

  @Test
  void otherThemesMakeNothingIdle() {
    assertThat(review(theme("a", List.of(), "turf war*"), theme("b", List.of(), "turf")).shadowed())
        .isEmpty();
  }

  @Test
  void patternsThatMatchInNoSentenceAreUnused() {
    PatternReview review = review(theme("a", List.of(), "radio*", "boats", "fuel"));

    review.addSentences(List.of(sentence("Radios and fuel are short.")));

    assertThat(review.unused()).extracting(p -> p.pattern().source()).containsExactly("boats");
  }

  @Test
  void themesThatShareSentencesOverlapUnlessOneIsTheOthersParent() {
    PatternReview review =
        review(
            theme("borders", List.of(), "border*"),
            theme("radios", List.of(), "radio*"),
            theme("posts", List.of("borders"), "post*"));
    List<CodedSentence> sentences = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      sentences.add(sentence(i < 6 ? "Border radios failed." : "Radios failed."));
      sentences.add(sentence("Border posts."));
    }

    assertThat(review.addSentences(sentences).overlaps())
        .containsExactly(new ThemeOverlaps.Overlap("radios", "borders", 6, 10));
  }
}
