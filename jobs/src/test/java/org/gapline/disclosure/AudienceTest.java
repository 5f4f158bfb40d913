package org.gapline.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AudienceTest {

  @ParameterizedTest
  @CsvSource({
    "analysts,      public,          true",
    "analysts,      confidential,    true",
    "analysts,      donor:norland,   true",
    "managers,      public,          true",
    "managers,      restricted,      true",
    "managers,      donor:norland,   true",
    "managers,      confidential,    false",
    "donors,        public,          true",
    "donors,        restricted,      false",
    "donors,        donor:norland,   false",
    "donor:norland, public,          true",
    "donor:norland, donor:norland,   true",
    "donor:norland, donor:sudland,   false",
    "donor:norland, restricted,      false",
    "donor:norland, confidential,    false"
  })
  void anAudienceSeesWhatItsLabelsSay(String audience, String label, boolean maySee) {
    assertThat(new Audience(audience).maySee(new SharingLabel(label))).isEqualTo(maySee);
  }

  @Test
  void aLabelThatNobodyKnowsIsNoLabel() {
    assertThat(SharingLabel.parse("Public")).isEmpty();
    assertThat(SharingLabel.parse("donor:../x")).isEmpty();
  }

  @Test
  void aDonorsFolderHoldsNoColon() {
    assertThat(new Audience("donor:norland").folder()).isEqualTo("donor-norland");
  }
}
