package org.gapline.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gapline.disclosure.SharingLabel;
import org.gapline.document.FactOverrides;
import org.gapline.document.InputMetadata;
import org.gapline.document.Provenance;
import org.junit.jupiter.api.Test;

class OverrideCheckTest {

  private static final OverrideCheck CHECK = new OverrideCheck(ProjectCodebook.read());

  @Test
  void knownIdsAreNoProblem() {
    assertThat(problem("TGO", List.of("west-africa", "global"), List.of("2341 (2017)"))).isEmpty();
  }

  @Test
  void unknownIdsAreNamedWithTheNearestOne() {
    assertThat(problem("TGA", null, null).orElseThrow()).contains("country", "TGA", "Did you mean");
    assertThat(problem(null, List.of("west-afrika"), null).orElseThrow())
        .contains("regions", "\"west-africa\"");
  }

  @Test
  void groupingIsNoRegion() {
    assertThat(problem(null, List.of("sahel"), null).orElseThrow()).contains("grouping");
  }

  @Test
  void resolutionsAreWrittenWithTheirYear() {
    assertThat(problem(null, null, List.of("2341")).orElseThrow()).contains("2341 (2017)");
    assertThat(problem(null, null, List.of("2341 (2016)")).orElseThrow()).contains("2341 (2017)");
  }

  private static Optional<String> problem(
      String country, List<String> regions, List<String> resolutions) {
    FactOverrides stated =
        new FactOverrides(
            null, null, null, null, country, regions, null, null, null, null, resolutions);
    return CHECK.problem(
        new InputMetadata(
            null, null, null, SharingLabel.PUBLIC, Provenance.ORIGINAL, null, null, stated));
  }
}
