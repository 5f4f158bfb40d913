package org.gapline.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.gapline.document.DocumentFlag;
import org.gapline.document.DocumentReader;
import org.gapline.document.InputMetadata;
import org.junit.jupiter.api.Test;

/** A document that says a thing twice has one statement of it, and says that one was left out. */
class SaidTwiceTest {

  private static final DocumentCoder CODER = new DocumentCoder(ProjectCodebook.read());

  private static CodedDocument coded(String... paragraphs) throws Exception {
    String text = "# Workshop on ports in Dakar\n\n" + String.join("\n\n", paragraphs) + "\n";
    return CODER.code(
        new DocumentReader()
            .read(text.getBytes(StandardCharsets.UTF_8), "ports.md", InputMetadata.unmarked()));
  }

  @Test
  void whatTheBodySaysAgainIsLeftOutAndCounted() throws Exception {
    CodedDocument coded =
        coded(
            "Participants reported that harbour police in the south lack radios.",
            "On the second day, boats were shown.",
            "Participants reported that harbour police in the south still lack radios.");

    assertThat(coded.statements()).hasSize(1);
    assertThat(coded.repeated()).isEqualTo(1);
    assertThat(coded.flags()).contains(DocumentFlag.STATEMENT_REPEATED);
  }

  @Test
  void statementsOfOneBuildOnSeveralStatesAreAllKept() throws Exception {
    CodedDocument coded =
        coded(
            "The representative of Mali said that border posts in the north lack radios.",
            "The representative of Niger said that border posts in the north lack radios.",
            "The representative of Togo said that border posts in the north lack radios.");

    assertThat(coded.statements()).hasSize(3);
    assertThat(coded.repeated()).isZero();
    assertThat(coded.flags()).doesNotContain(DocumentFlag.STATEMENT_REPEATED);
  }
}
