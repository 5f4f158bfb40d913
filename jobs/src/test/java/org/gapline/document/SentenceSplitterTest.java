package org.gapline.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

  private final SentenceSplitter splitter = new SentenceSplitter();

  private List<String> split(String text) {
    return splitter.sentences(text).stream().map(sentence -> sentence.span().of(text)).toList();
  }

  @Test
  void paragraphIsSplitIntoItsSentences() {
    assertThat(split("The course ended. Was it enough? Few thought so! More will follow."))
        .containsExactly(
            "The course ended.", "Was it enough?", "Few thought so!", "More will follow.");
  }

  @Test
  void abbreviationsEndNoSentence() {
    for (String whole :
        List.of(
            "The U.N. Secretary-General sent Ms. Diallo and Dr. Okoro to the meeting.",
            "Officials of the U.S. Department of Justice spoke.",
            "Council resolution No. 1373 and para. 6 of art. 25 were read out.",
            "Border tools, e.g. Readers of documents, i.e. Scanners, were shown.",
            "The visit of J. K. Mwangi to St. Petersburg took place.",
            "It was held in Washington, D.C. Experts from six States attended."
                .replace(" Experts", ", and experts"),
            "The meeting opened at 9 a.m. and closed at 5 p.m. on Friday.",
            "Resolutions 1373 (2001), 2178 (2014) and 2396 (2017) apply; 3.5 million were spent.",
            "The ruling in State v. Abdi was discussed vs. earlier rulings.")) {
      assertThat(split(whole)).as(whole).containsExactly(whole);
    }
  }

  @Test
  void abbreviationAtTheEndOfASentenceEndsIt() {
    assertThat(split("It was held in Washington, D.C. The next one is in Lima."))
        .containsExactly("It was held in Washington, D.C.", "The next one is in Lima.");
    assertThat(split("The talks closed at 5 p.m. Participants then left."))
        .containsExactly("The talks closed at 5 p.m.", "Participants then left.");
  }

  @Test
  void fullStopInsideQuotationMarksEndsTheSentence() {
    assertThat(split("\u201cWe lack staff.\u201d The chair agreed. \u201cSo do we,\u201d he said."))
        .containsExactly(
            "\u201cWe lack staff.\u201d", "The chair agreed.", "\u201cSo do we,\u201d he said.");
  }

  @Test
  void questionInsideASentenceDoesNotEndIt() {
    assertThat(split("\u201cWho pays?\u201d asked one of them."))
        .containsExactly("\u201cWho pays?\u201d asked one of them.");
  }

  @Test
  void labelsBelongToTheMarkerAndNotToTheSentence() {
    String text = "4. The gap was named. It is wide.\n\n- (a) better pay;\n\n# II. NEXT STEPS";

    assertThat(split(text))
        .containsExactly("The gap was named.", "It is wide.", "better pay;", "NEXT STEPS");
  }

  @Test
  void listItemIsSplitOnlyWhereItHoldsSeveralSentences() {
    assertThat(split("- training of staff at ports;\n\n- Pay. More of it is needed."))
        .containsExactly("training of staff at ports;", "Pay.", "More of it is needed.");
  }

  @Test
  void otherLanguagesAreSplit() {
    assertThat(split("M. Diop a ouvert la s\u00e9ance. Les travaux ont suivi."))
        .containsExactly("M. Diop a ouvert la s\u00e9ance.", "Les travaux ont suivi.");
    assertThat(
            split("La Sra. P\u00e9rez habl\u00f3. El art. 5 se ley\u00f3. \u00bfY despu\u00e9s?"))
        .containsExactly(
            "La Sra. P\u00e9rez habl\u00f3.", "El art. 5 se ley\u00f3.", "\u00bfY despu\u00e9s?");
    assertThat(split("\u4f1a\u8bae\u7ed3\u675f\u4e86\u3002\u4e0b\u6b21\u5728\u5229\u9a6c\u3002"))
        .hasSize(2);
  }

  @Test
  void sentencesKnowTheirBlock() {
    String text = "# Challenges\n\nOne is money. Another is time.";

    List<Sentence> sentences = splitter.sentences(text);

    assertThat(sentences)
        .extracting(s -> s.block().kind().name())
        .containsExactly("HEADING", "PARAGRAPH", "PARAGRAPH");
    assertThat(sentences.get(2).block().heading()).isEqualTo("Challenges");
    assertThat(sentences.get(2).block().span().contains(sentences.get(2).span())).isTrue();
  }

  @Test
  void oneSplitterServesManyThreads() {
    String text = "The course ended. Was it enough? Few thought so.\n\n".repeat(200).strip();
    List<Sentence> alone = splitter.sentences(text);

    List<List<Sentence>> together =
        IntStream.range(0, 64).parallel().mapToObj(i -> splitter.sentences(text)).toList();

    assertThat(together).allMatch(alone::equals);
  }
}
