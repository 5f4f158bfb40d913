package org.gapline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.LanguagePatterns;
import org.gapline.codebook.Role;
import org.gapline.codebook.RoleDefinition;
import org.gapline.codebook.Theme;
import org.gapline.codebook.pattern.Pattern;
import org.junit.jupiter.api.Test;

class WordBaselineTest {

  private static final Codebook CODEBOOK =
      new Codebook(
          "v1",
          "none",
          List.of(
              theme("border-travel", "border", "front* post"),
              theme("resources", "money", "fund*")),
          List.of(role(Role.CHALLENGE, "short", "lack of"), role(Role.PROGRESS, "opened", "built")),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  private static LanguagePatterns patterns(String... sources) {
    List<Pattern> patterns =
        List.of(sources).stream().map(source -> Pattern.checked(source, 0)).toList();
    return new LanguagePatterns(Map.of("en", patterns));
  }

  private static Theme theme(String id, String... sources) {
    return new Theme(
        id, List.of(), "area", id, id, patterns(sources), LanguagePatterns.NONE, List.of());
  }

  private static RoleDefinition role(Role role, String... sources) {
    RoleDefinition.Cue cue = new RoleDefinition.Cue("cue", patterns(sources));
    return new RoleDefinition(role, role.id(), List.of(cue), List.of());
  }

  private static Optional<CodedReport.Statement> found(WordBaseline.Taking taking, String text) {
    return new WordBaseline(CODEBOOK, taking).statement(text, "en");
  }

  @Test
  void sentenceWithAWordOfARoleAndOneOfAThemeIsAStatement() {
    assertThat(found(WordBaseline.Taking.WORDS, "Money is short at the border."))
        .contains(
            new CodedReport.Statement(
                "Money is short at the border.",
                "challenge",
                List.of("border-travel", "resources"),
                false));
  }

  @Test
  void oneOfBothIsNotEnough() {
    assertThat(found(WordBaseline.Taking.WORDS, "The border is long.")).isEmpty();
    assertThat(found(WordBaseline.Taking.WORDS, "The day is short.")).isEmpty();
  }

  @Test
  void phrasesPlayNoPart() {
    assertThat(found(WordBaseline.Taking.WORDS, "There is a lack of money.")).isEmpty();
  }

  @Test
  void stemsCountOnRequest() {
    String text = "Funding is short.";

    assertThat(found(WordBaseline.Taking.WORDS, text)).isEmpty();
    assertThat(found(WordBaseline.Taking.STEMS, text)).isPresent();
  }

  @Test
  void roleOfMostWordsWins() {
    assertThat(found(WordBaseline.Taking.WORDS, "Built and opened, short of money."))
        .hasValueSatisfying(s -> assertThat(s.role()).isEqualTo("progress"));
  }

  @Test
  void otherLanguagesHaveNoWords() {
    assertThat(
            new WordBaseline(CODEBOOK, WordBaseline.Taking.WORDS)
                .statement("Money is short.", "fr"))
        .isEmpty();
  }
}
