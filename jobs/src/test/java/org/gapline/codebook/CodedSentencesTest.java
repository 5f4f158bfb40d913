package org.gapline.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gapline.codebook.yaml.CodebookProblem;
import org.gapline.codebook.yaml.Problems;
import org.gapline.tagging.ProjectCodebook;
import org.junit.jupiter.api.Test;

class CodedSentencesTest {

  private static final Codebook CODEBOOK = ProjectCodebook.read();

  private final Problems problems = new Problems();

  private List<CodedSentence> read(String text) {
    return CodedSentences.read(
        CodebookFiles.of("codebook", Map.of("examples/sentences-en.yaml", text)),
        CODEBOOK,
        problems);
  }

  @Test
  void sentenceIsReadWithItsCodeAndWhatStandsBeforeIt() {
    List<CodedSentence> sentences =
        read(
            """
            language: en
            examples:
              - {role: challenge, themes: [resources], before: "Gaps", text: "Boats without fuel"}
              - {role: none, text: "The meeting began at ten."}
            """);

    assertThat(problems.all()).isEmpty();
    assertThat(sentences).hasSize(2);
    assertThat(sentences.get(0).before()).isEqualTo(Optional.of("Gaps"));
    assertThat(sentences.get(0).themes()).containsExactly("resources");
    assertThat(sentences.get(1).role()).isEqualTo(Example.NO_STATEMENT);
  }

  @Test
  void unknownThemeOrRoleIsAMistakeWithItsLine() {
    read(
        """
        language: en
        examples:
          - {role: challenge, themes: [resorces], text: "No fuel"}
          - {role: chalenge, themes: [resources], text: "No boats"}
        """);

    assertThat(problems.all())
        .extracting(CodebookProblem::message)
        .anyMatch(message -> message.contains(":3") && message.contains("resorces"))
        .anyMatch(message -> message.contains(":4") && message.contains("chalenge"));
  }

  @Test
  void examplesOfTheProjectAreManyAndWithoutMistakes() throws Exception {
    CodebookFiles files = CodebookFiles.read(org.gapline.ProjectFolder.file("data/codebook"));

    List<CodedSentence> sentences = CodedSentences.read(files, CODEBOOK, problems);
    List<CodedPassage> passages = CodedPassages.read(files, problems);

    assertThat(problems.all()).isEmpty();
    assertThat(sentences).filteredOn(s -> s.language().equals("en")).hasSizeGreaterThan(1500);
    assertThat(sentences).filteredOn(s -> s.language().equals("fr")).hasSizeGreaterThan(300);
    assertThat(sentences).filteredOn(s -> s.language().equals("es")).hasSizeGreaterThan(300);
    assertThat(passages).hasSizeGreaterThan(2000);
  }
}
