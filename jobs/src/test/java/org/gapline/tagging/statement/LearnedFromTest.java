package org.gapline.tagging.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.CodedSentence;
import org.gapline.document.SentenceSplitter;
import org.gapline.learning.FeatureVector;
import org.gapline.learning.LogisticRegression.Labelled;
import org.gapline.tagging.DocumentKind;
import org.gapline.tagging.ProjectCodebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sentences of coded documents weights are learned from, and as what. */
class LearnedFromTest {

  private static final RoleTraining ROLES = training();

  private static RoleTraining training() {
    Codebook rules = ProjectCodebook.read().withoutWeights();
    return new RoleTraining(rules);
  }

  private static List<String> classes(String text, CodedText... coded) {
    return ROLES
        .of(text, "en", new SentenceSplitter().sentences(text), DocumentKind.OTHER, List.of(coded))
        .stream()
        .map(labelled -> String.join("+", labelled.classes()))
        .toList();
  }

  private static CodedText gap(String text) {
    return new CodedText(text, "challenge", List.of("border-travel"), true);
  }

  @Test
  void whatNobodyCodedIsNoStatement() {
    assertThat(classes("Customs lack dogs. Tea was served.", gap("Customs lack dogs.")))
        .containsExactly("challenge", "none");
  }

  @Test
  void codeStandsForTheSentenceThatSharesMostOfItsWords() {
    assertThat(
            classes(
                "Customs of the south want dogs. Customs of the north lack dogs. Tea was served.",
                gap("Customs of the north still lack dogs.")))
        .containsExactly("none", "challenge", "none");
  }

  @Test
  void codeOfWhichNoSentenceHasHalfTheWordsStandsForNone() {
    assertThat(classes("Customs lack dogs.", gap("Customs want more of everything they see.")))
        .containsExactly("none");
    assertThat(classes("Customs lack dogs and maps.", gap("Customs lack all else here.")))
        .containsExactly("none");
  }

  @Test
  void headingIsNeverWhatWasCoded() {
    assertThat(classes("# Customs lack dogs\n\nTea was served.", gap("Customs lack dogs")))
        .containsExactly("none");
  }

  @Test
  void whatCountsForNothingIsLeftOut() {
    CodedText doubted = new CodedText("Customs lack dogs.", "challenge", List.of(), false);

    assertThat(classes("Customs lack dogs. Tea was served.", doubted)).containsExactly("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Obstacles were named: | block LIST_ITEM",
        "Obstacles were named. | block PARAGRAPH"
      })
  void sentenceIsLearnedInThePlaceWhereItStood(String before, String evidence) {
    CodedSentence coded =
        new CodedSentence(
            "old radios at the border",
            "en",
            Optional.of(before),
            "challenge",
            List.of("border-travel"),
            Optional.empty(),
            Optional.empty(),
            1);

    List<Labelled> labelled = ROLES.of(coded);

    assertThat(labelled).hasSize(1);
    assertThat(labelled.get(0).classes()).containsExactly("challenge");
    assertThat(names(labelled.get(0).features())).contains(evidence);
  }

  private static List<String> names(FeatureVector features) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < features.size(); i++) {
      names.add(features.name(i).orElseThrow());
    }
    return names;
  }
}
