package org.gapline.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gapline.codebook.yaml.CodebookProblem;
import org.gapline.codebook.yaml.Problems;
import org.junit.jupiter.api.Test;

class CodedPassagesTest {

  private final Problems problems = new Problems();

  private List<CodedPassage> read(String text) {
    return CodedPassages.read(
        CodebookFiles.of("codebook", Map.of("examples/parties-en.yaml", text)), problems);
  }

  @Test
  void partsAreReadWithTheLanguageOfTheFile() {
    List<CodedPassage> passages =
        read(
            """
            language: en
            passages:
              - {text: "Oman hosted, Qatar paid.", organizers: [Oman], donors: [Qatar]}
            """);

    assertThat(problems.all()).isEmpty();
    assertThat(passages)
        .containsExactly(
            new CodedPassage(
                "Oman hosted, Qatar paid.",
                "en",
                List.of("Oman"),
                List.of(),
                List.of("Qatar"),
                List.of(),
                3));
  }

  @Test
  void nameThatDoesNotStandInThePassageIsAMistakeWithItsLine() {
    read(
        """
        language: en
        passages:
          - {text: "Oman hosted.", organizers: [Yemen]}
        """);

    assertThat(problems.all())
        .extracting(CodebookProblem::message)
        .singleElement()
        .asString()
        .contains("codebook/examples/parties-en.yaml:3", "Yemen");
  }

  @Test
  void fileWithoutALanguageIsAMistake() {
    read("passages: []\n");

    assertThat(problems.hasErrors()).isTrue();
  }

  @Test
  void otherExamplesAreNoPassages() {
    assertThat(
            CodedPassages.read(
                CodebookFiles.of("", Map.of("examples/en.yaml", "examples: []")), problems))
        .isEmpty();
  }
}
