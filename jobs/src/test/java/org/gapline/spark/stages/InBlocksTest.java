package org.gapline.spark.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InBlocksTest {

  private final List<Integer> sizes = new ArrayList<>();

  @Test
  void elementsComeInTheirOrderWhateverTheBlocks() {
    List<Integer> elements = IntStream.range(0, 100).boxed().toList();

    assertThat(inBlocks(elements, 1)).toIterable().containsExactlyElementsOf(elements);
    assertThat(sizes).containsExactly(32, 32, 32, 4);
  }

  @Test
  void blockEndsWithALargeElement() {
    assertThat(inBlocks(List.of(1, 2, 3), 150_000)).toIterable().containsExactly(1, 2, 3);
    assertThat(sizes).containsExactly(2, 1);
  }

  @Test
  void nothingIsMadeBeforeItIsAskedFor() {
    Iterator<Integer> made = inBlocks(List.of(1), 1);

    assertThat(made.hasNext()).isTrue();
    assertThat(sizes).isEmpty();
  }

  private Iterator<Integer> inBlocks(List<Integer> elements, int size) {
    return new InBlocks<>(
        elements.iterator(),
        element -> size,
        block -> {
          sizes.add(block.size());
          return block;
        });
  }
}
