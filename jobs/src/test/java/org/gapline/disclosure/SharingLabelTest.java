package org.gapline.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SharingLabelTest {

  private static final List<SharingLabel> LABELS =
      Stream.of("public", "restricted", "confidential", "donor:norland", "donor:sudland")
          .map(SharingLabel::new)
          .toList();

  private static final List<Audience> AUDIENCES =
      Stream.of("analysts", "managers", "donors", "donor:norland", "donor:sudland")
          .map(Audience::new)
          .toList();

  @ParameterizedTest
  @CsvSource({
    "public,        restricted,    restricted",
    "restricted,    confidential,  confidential",
    "public,        donor:norland, donor:norland",
    "donor:norland, confidential,  confidential",
    "donor:norland, restricted,    restricted",
    "donor:norland, donor:sudland, restricted",
    "donor:norland, donor:norland, donor:norland",
    "public,        public,        public"
  })
  void whatBearsTwoLabelsHasTheNarrowerOne(String one, String other, String both) {
    assertThat(new SharingLabel(one).narrowedBy(new SharingLabel(other)).id()).isEqualTo(both);
    assertThat(new SharingLabel(other).narrowedBy(new SharingLabel(one)).id()).isEqualTo(both);
  }

  @Test
  void whoMaySeeWhatBearsTwoLabelsMaySeeEachOfThem() {
    for (SharingLabel one : LABELS) {
      for (SharingLabel other : LABELS) {
        assertThat(AUDIENCES)
            .filteredOn(audience -> audience.maySee(one.narrowedBy(other)))
            .allMatch(audience -> audience.maySee(one) && audience.maySee(other));
      }
    }
  }

  @Test
  void theDonorIsKnownWhereTheLabelNamesOne() {
    assertThat(new SharingLabel("donor:norland").donor()).contains("norland");
    assertThat(SharingLabel.RESTRICTED.donor()).isEmpty();
  }

  @Test
  void labelsSortFromOpenToNarrow() {
    assertThat(LABELS.stream().sorted())
        .extracting(SharingLabel::id)
        .containsExactly("public", "donor:norland", "donor:sudland", "restricted", "confidential");
    assertThat(LABELS).extracting(SharingLabel::narrowness).containsExactly(0, 1, 2, 1, 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"public", "restricted", "confidential", "donor:norland", "donor:7-seas"})
  void aKnownLabelIsReadAsItIsWritten(String id) {
    assertThat(SharingLabel.parse(id)).map(SharingLabel::toString).contains(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Public", "donor:", "donor:Norland", "donor:-a", "donor:../x", " public"})
  void anUnknownLabelIsNone(String id) {
    assertThat(SharingLabel.parse(id)).isEmpty();
  }
}
