package org.gapline.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KnownTextsTest {

  private final KnownTexts known = new KnownTexts();

  @Test
  void aTextThatComesAgainIsTheSameObject() {
    text("participants");
    String kept = text("participants");
    assertThat(text("participants")).isSameAs(kept).isEqualTo("participants");
  }

  @Test
  void textsThatComeOncePushNoneOut() {
    text("participants");
    String kept = text("participants");
    IntStream.range(0, 200_000).forEach(i -> text("s-" + i));
    assertThat(text("participants")).isSameAs(kept);
  }

  @Test
  void longTextsAndEmptyOnesAreRead() {
    String text = "\u00e9\u20ac".repeat(5000);
    assertThat(text(text)).isEqualTo(text).isNotSameAs(text(text));
    assertThat(text("")).isEmpty();
  }

  @Test
  void severalThreadsReadWhatTheBytesSay() {
    boolean allRight =
        IntStream.range(0, 400_000)
            .parallel()
            .mapToObj(i -> "text number " + new Random(i).nextInt(20_000))
            .allMatch(text -> text(text).equals(text));
    assertThat(allRight).isTrue();
  }

  private String text(String text) {
    byte[] bytes = ("before" + text + "behind").getBytes(StandardCharsets.UTF_8);
    return known.text(bytes, 6, bytes.length - 12);
  }
}
