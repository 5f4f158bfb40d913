package org.gapline.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.gapline.codebook.CodebookFiles;
import org.gapline.disclosure.Audience;
import org.gapline.disclosure.SharingLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingSharingTest {

  private static final String THEMES = "themes.yaml";
  private static final String MAPPING = "mappings/grades.yaml";

  @ParameterizedTest
  @CsvSource({
    "sharing: public, true, true, true",
    "sharing: restricted, true, false, false",
    "sharing: donor:norland, true, false, true",
    "sharing: confidential, false, false, false",
    "sharing: top-secret, false, false, false",
    "'sharing: [public]', false, false, false",
    "'sharing: public\\nsharing: public', false, false, false",
    "'{ sharing: public', false, false, false",
    "shape: long, false, false, false",
    "'', false, false, false"
  })
  void mappingIsThereOnlyForThoseWhoMaySeeIt(
      String text, boolean managers, boolean donors, boolean norland) {
    assertThat(isThereFor("analysts", text)).isTrue();
    assertThat(isThereFor("managers", text)).isEqualTo(managers);
    assertThat(isThereFor("donors", text)).isEqualTo(donors);
    assertThat(isThereFor("donor:norland", text)).isEqualTo(norland);
  }

  @Test
  void versionOfTheCodebookTellsNothingOfAMappingThatIsNotSeen() {
    CodebookFiles without = CodebookFiles.of("", Map.of(THEMES, "themes: []"));
    CodebookFiles with = files("sharing: confidential");

    assertThat(MappingSharing.openTo(Audience.DONORS, with).version())
        .isEqualTo(without.version())
        .isNotEqualTo(with.version());
  }

  @Test
  void allMappingsTogetherAreAsOpenAsTheNarrowest() {
    assertThat(MappingSharing.narrowest(CodebookFiles.of("", Map.of(THEMES, "themes: []"))))
        .isEqualTo(SharingLabel.PUBLIC);
    assertThat(MappingSharing.narrowest(files("sharing: restricted")))
        .isEqualTo(SharingLabel.RESTRICTED);
    assertThat(MappingSharing.narrowest(files("shape: long"))).isEqualTo(SharingLabel.CONFIDENTIAL);
  }

  private static boolean isThereFor(String audience, String text) {
    CodebookFiles open = MappingSharing.openTo(new Audience(audience), files(text));
    assertThat(open.names()).contains(THEMES);
    return open.names().contains(MAPPING);
  }

  private static CodebookFiles files(String mapping) {
    return CodebookFiles.of(
        "", Map.of(THEMES, "themes: []", MAPPING, mapping.replace("\\n", "\n")));
  }
}
