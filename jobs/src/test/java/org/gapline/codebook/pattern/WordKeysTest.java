package org.gapline.codebook.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordKeysTest {

  @Test
  void differentWordsHaveDifferentKeys() {
    List<String> words =
        List.of(
            "a",
            "aa",
            "0",
            "00",
            "a0",
            "0a",
            "z9",
            "abcdefghij",
            "abcdefghija",
            "abcdefghijaa",
            "abcdefghijk",
            "zzzzzzzzzzzzzzzzzzzz");
    Set<List<Long>> keys = new HashSet<>();
    words.forEach(word -> keys.add(List.of(first(word), rest(word))));

    assertThat(keys).hasSameSizeAs(words);
    assertThat(words).allSatisfy(word -> assertThat(first(word)).isNotEqualTo(WordKeys.NONE));
  }

  @Test
  void longWordsAndLettersBeyondAsciiHaveNone() {
    assertThat(first("z".repeat(21))).isEqualTo(WordKeys.NONE);
    assertThat(first("терроризм")).isEqualTo(WordKeys.NONE);
    assertThat(first("abcdefghijkд")).isEqualTo(WordKeys.NONE);
  }

  private static long first(String word) {
    return WordKeys.first(word.toCharArray(), 0, word.length());
  }

  private static long rest(String word) {
    return WordKeys.rest(word.toCharArray(), 0, word.length());
  }
}
