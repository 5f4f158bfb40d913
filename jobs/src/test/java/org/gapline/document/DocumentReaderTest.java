package org.gapline.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gapline.disclosure.SharingLabel;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {

  private static final byte[] NOTE =
      "The harbour course was held in Tema.".getBytes(StandardCharsets.UTF_8);

  @Test
  void idFollowsFromTheBytesAlone() {
    Document one = Reading.bytes(NOTE, "reports/a.txt");
    Document two = Reading.bytes(NOTE, "other/b.md");

    assertThat(one.docId()).isEqualTo(two.docId()).matches("d-[0-9a-f]{16}");
    assertThat(one.mediaType()).isEqualTo("text/plain");
    assertThat(two.mediaType()).isEqualTo("text/markdown");
  }

  @Test
  void languageOfTheMetadataHolds() throws RejectedInputException {
    InputMetadata metadata =
        new InputMetadata(
            null, null, null, SharingLabel.CONFIDENTIAL, Provenance.ORIGINAL, "fr", null);

    assertThat(new DocumentReader().read(NOTE, "a.txt", metadata).language()).isEqualTo("fr");
  }

  @Test
  void unknownEndingIsRefusedWithTheEndingsThatAreRead() {
    RejectedInputException rejected = Reading.rejection(NOTE, "reports/a.wpd");

    assertThat(rejected.reason()).isEqualTo(RejectReason.UNKNOWN_FORMAT);
    assertThat(rejected).hasMessageContaining(".wpd").hasMessageContaining(".html");
  }

  @Test
  void fileWithoutEndingIsRefused() {
    assertThat(Reading.rejection(NOTE, "reports.d/README").reason())
        .isEqualTo(RejectReason.UNKNOWN_FORMAT);
  }

  @Test
  void aTextThatWouldUseUpTheMemoryOfTheJobIsRefused() {
    byte[] long17 = "Participants met. ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
    byte[] tags = "<p>".repeat(600_000).getBytes(StandardCharsets.UTF_8);
    byte[] lines = "a\n\n".repeat(300_000).getBytes(StandardCharsets.UTF_8);

    for (RejectedInputException rejected :
        List.of(
            Reading.rejection(long17, "a.txt"),
            Reading.rejection(long17, "a.html"),
            Reading.rejection(tags, "a.html"),
            Reading.rejection(lines, "a.txt"))) {
      assertThat(rejected.reason()).isEqualTo(RejectReason.TOO_LARGE);
      assertThat(rejected).hasMessageContaining("split it");
    }
  }

  @Test
  void pageNamedTxtIsReadAsAPage() {
    Document document =
        Reading.bytes(
            "<!DOCTYPE html><html><body><nav>Home</nav><p>The course was held.</p></body></html>"
                .getBytes(StandardCharsets.UTF_8),
            "a.txt");

    assertThat(document.text()).isEqualTo("The course was held.");
  }

  @Test
  void textOfMenusAndNoticesOnlyIsRefused() {
    assertThat(
            Reading.rejection(
                    "Home | News | Contact\n\n- 3 -\n".getBytes(StandardCharsets.UTF_8), "a.txt")
                .reason())
        .isEqualTo(RejectReason.NO_MAIN_TEXT);
  }

  @Test
  void markdownKeepsItsHeadingsAndItems() {
    Document document =
        Reading.bytes(
            "# Course in Tema\n\n## Wishes\n\nThey asked for **radios** and:\n\n- fuel\n- boats\n\nIt ended.\n"
                .getBytes(StandardCharsets.UTF_8),
            "a.md");

    assertThat(Reading.headings(document)).containsExactly("Course in Tema", "Wishes");
    assertThat(Reading.items(document)).containsExactly("fuel", "boats");
    assertThat(document.text()).contains("asked for radios and:");
  }

  @Test
  void offsetsLeadBackToTheKeptText() {
    Document document =
        Reading.text(
            "Course in Tema for nine ports\n\n1. It began. It ended.\n\nWishes:\n\n(a) radios;\n(b) fuel. And boats.");

    List<Sentence> sentences = new SentenceSplitter().sentences(document);

    assertThat(sentences)
        .extracting(sentence -> sentence.span().of(document.text()))
        .containsExactly(
            "Course in Tema for nine ports",
            "It began.",
            "It ended.",
            "Wishes:",
            "radios;",
            "fuel.",
            "And boats.");
  }

  @Test
  void wordsAreCountedAsReadersCountThem() {
    assertThat(WordCount.of("# Law-making\n\nThe U.N. doesn\u2019t act in 2019.")).isEqualTo(7);
    assertThat(WordCount.of("\u4f1a\u8bae\u7ed3\u675f")).isEqualTo(4);
  }
}
