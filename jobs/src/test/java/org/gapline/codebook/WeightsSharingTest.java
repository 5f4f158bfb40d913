package org.gapline.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gapline.disclosure.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Weights and calibration serve only who may see the documents to which they were fitted. */
class WeightsSharingTest {

  static final List<String> FILES = Weights.FILES;

  private static List<String> closed(String audience, String file, String head) {
    return WeightsSharing.closedTo(
        new Audience(audience), CodebookFiles.of("codebook", Map.of(file, head + "\na\t1\n")));
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void aConfidentialFileIsClosedToAllButAnalysts(String file) {
    String head = "# sharing: confidential";

    assertThat(closed("analysts", file, head)).isEmpty();
    assertThat(closed("managers", file, head)).containsExactly(file);
    assertThat(closed("donors", file, head)).containsExactly(file);
    assertThat(closed("donor:norland", file, head)).containsExactly(file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"# nothing said", "# sharing: top-secret", "# sharing:"})
  void withoutAKnownLabelItCountsAsConfidential(String head) {
    assertThat(closed("managers", Weights.CALIBRATION, head)).containsExactly(Weights.CALIBRATION);
  }

  @Test
  void aDonorsFileIsOpenToThatDonorAndManagers() {
    String head = "# sharing: donor:norland";

    assertThat(closed("donor:norland", Weights.CALIBRATION, head)).isEmpty();
    assertThat(closed("managers", Weights.CALIBRATION, head)).isEmpty();
    assertThat(closed("donor:sudland", Weights.CALIBRATION, head)).isNotEmpty();
    assertThat(closed("donors", Weights.CALIBRATION, head)).isNotEmpty();
  }
}
