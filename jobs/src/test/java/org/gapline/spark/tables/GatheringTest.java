package org.gapline.spark.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.gapline.spark.SharedSpark;
import org.junit.jupiter.api.Test;

class GatheringTest {

  record Word(String letter, String word) {}

  private static final List<Word> WORDS =
      IntStream.range(0, 200).mapToObj(i -> new Word("k" + i % 7, "word " + i * 31 % 200)).toList();

  @Test
  void allRecordsOfAKeyComeTogetherInTheSameOrderHoweverTheyLay() {
    List<String> alone = groups(1).collect();

    assertThat(alone).hasSize(7);
    assertThat(groups(5).collect()).containsExactlyInAnyOrderElementsOf(alone);
  }

  @Test
  void whatIsKeptIsWorkedOutOnceAndComesInItsOrder() {
    var counted = SharedSpark.context().sc().longAccumulator();
    JavaRDD<Word> words =
        SharedSpark.context()
            .parallelize(List.of(0, 1, 2, 3), 2)
            .map(
                i -> {
                  counted.add(1);
                  return new Word("k", "w" + i);
                });
    try (Kept<Word> kept = Kept.of(words, Word.class)) {
      for (int pass = 0; pass < 2; pass++) {
        assertThat(kept.records().map(Word::word).collect())
            .containsExactly("w0", "w1", "w2", "w3");
      }
    }
    assertThat(counted.value()).isEqualTo(4);
  }

  private static JavaRDD<String> groups(int partitions) {
    JavaRDD<Word> words =
        SharedSpark.context()
            .parallelize(IntStream.range(0, WORDS.size()).boxed().toList(), partitions)
            .map(i -> WORDS.get(i));
    return Gathering.of(words, Word.class, Word::letter)
        .flatMap(group -> List.of(group.toString()).iterator());
  }
}
