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
  void aWholeWordOfOneNameIsMeantWhereNoNameIsNear() {
    List<String> known = List.of("training-expertise", "legal-framework", "strategy-framework");

    assertThat(NearestName.of("training", known)).contains("training-expertise");
    assertThat(NearestName.of("framework", known)).isEmpty();
  }

  @Test
  void nameThatSharesLittleIsNotNear() {
    assertThat(NearestName.of("theme", List.of("rating", "state"))).isEmpty();
  }
}
