package org.gapline.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {

  @Test
  void oneLetterLeftOutIsNear() {
    assertThat(NearestName.of("patterns", List.of("pattern", "parents"))).contains("pattern");
  }

  @Test
  void swappedNeighboursCountOnce() {
    assertThat(NearestName.of("satte", List.of("scatter", "state"))).contains("state");
  }

  @Test
  void firstOfEquallyNearNamesIsGiven() {
    assertThat(NearestName.of("bat", List.of("cat", "rat"))).contains("cat");
  }

  @Test
  void nameThatSharesLittleIsNotNear() {
    assertThat(NearestName.of("theme", List.of("rating", "state"))).isEmpty();
  }
}
