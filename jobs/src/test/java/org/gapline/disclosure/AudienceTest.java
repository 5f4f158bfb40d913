package org.gapline.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @CsvSource({
    "analysts,      analysts",
    "managers,      managers",
    "donors,        donors",
    "donor:norland, donor-norland",
    "donor:a-b,     donor-a-b"
  })
  void aFolderTellsItsAudienceAndHoldsNoColon(String audience, String folder) {
    assertThat(new Audience(audience).folder()).isEqualTo(folder);
    assertThat(Audience.ofFolder(folder)).map(Audience::toString).contains(audience);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Analysts", "everyone", "donor:", "donor:../x", "_cache", "donor-"})
  void whatNamesNoAudienceIsNone(String id) {
    assertThat(Audience.parse(id)).isEmpty();
    assertThat(Audience.ofFolder(id)).isEmpty();
  }
}
