package org.gapline.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.gapline.fuzz.Pieces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever bytes a text or page holds: a document whose offsets hold, or a reason. */
class TextFuzzTest {

  private static final String PIECES =
      "Participants reported|a lack of|<p>|</p>|<div class=x>|<ul><li>|</li>|<table><tr><td>|<script>"
          + "|&amp;|&#x1F;|&nbsp|- |1. |# |**|__|[a](b)|![x](data:)|\u00e2\u20ac\u2122|\u00c3\u00a9"
          + "|\f|\r\n|\u00ad|\u200b|\u0301|A/RES/70/1|Page 1 of 3|___|\ufb01|\u202e|(a)|;|.|?|Mr.";

  private static final DocumentReader READER = new DocumentReader();
  private static final SentenceSplitter SPLITTER = new SentenceSplitter();

  @FuzzTest(maxDuration = "60s")
  void anyBytesAreReadOrRefused(byte[] bytes) {
    read(bytes, "reports/any.txt");
    read(bytes, "reports/any.html");
  }

  @FuzzTest(maxDuration = "60s")
  void unseenCharactersArePutRightOnce(byte[] bytes) {
    putRight(new String(bytes, StandardCharsets.UTF_8));
  }

  /** Each is a fault that was found; the fuzzer begins with them too. */
  @Test
  void textsThatOnceBrokeAReaderAreReadOrRefused() throws Exception {
    Path seeds =
        Path.of(
            TextFuzzTest.class.getResource("TextFuzzTestInputs/anyBytesAreReadOrRefused").toURI());
    try (Stream<Path> files = Files.list(seeds)) {
      for (Path seed : files.toList()) {
        anyBytesAreReadOrRefused(Files.readAllBytes(seed));
      }
    }
  }

  @Test
  void textsOfPiecesAreReadOrRefused() {
    Pieces.eachText(1_000, PIECES, text -> anyBytesAreReadOrRefused(utf8(text)));
    Pieces.eachText(1_000, PIECES, TextFuzzTest::putRight);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x", " ", "\n", "a\n", "- a\n", "# A\n\n", "(", "\u0301", "a\u200b", "\u00e2\u20ac",
            "&amp;",
        "a, b; c (d). ", "1. a\n", "<p>a", "<b>", "</", "<!--", "**a", "a|b\n", "A. ", "\f",
            "http://a "
      })
  void readingTakesTimeInProportionToTheText(String piece) {
    Pieces.assertLinear(piece, 20_000, text -> read(utf8(text), "reports/any.txt"));
    Pieces.assertLinear(piece, 20_000, text -> read(utf8(text), "reports/any.html"));
  }

  private static void read(byte[] bytes, String path) {
    Document document;
    try {
      document = READER.read(bytes, path, InputMetadata.unmarked());
    } catch (RejectedInputException e) {
      assertThat(e).hasMessageMatching("(?s).{10,}");
      assertThat(e.reason()).as(e.getMessage()).isNotEqualTo(RejectReason.READING_FAILED);
      return;
    }
    String text = document.text();
    assertThat(text).doesNotContain("\r", "\u0000", "\u200b", "\u202e");
    int end = 0;
    for (Block block : document.blocks()) {
      assertThat(block.span().begin()).isGreaterThanOrEqualTo(end);
      end = block.span().end();
    }
    int last = 0;
    List<Sentence> sentences = SPLITTER.sentences(document);
    for (Sentence sentence : sentences) {
      assertThat(sentence.span().begin()).isGreaterThanOrEqualTo(last);
      last = sentence.span().end();
    }
    assertThat(Math.max(end, last)).isLessThanOrEqualTo(text.length());
  }

  private static void putRight(String text) {
    String clean = RawText.repair(text, EnumSet.noneOf(DocumentFlag.class));
    assertThat(Characters.clean(clean)).isEqualTo(clean);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
