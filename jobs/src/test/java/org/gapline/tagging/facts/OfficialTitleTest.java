package org.gapline.tagging.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles of official reports, and titles that only speak of such. */
class OfficialTitleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Letter dated 3 May 2021 from the Chair",
        "  Visit report: Kenya ",
        "Report of the Counter-Terrorism Committee on its work",
        "Report of the Secretary\u2010General on threats",
        "First report of the Panel of Experts",
        "Twenty-second report of the Panel of Experts",
        "Twenty-third report of the Secretary-General",
        "Seventeenth report of the Monitoring Team",
        "Dix-septième rapport du Secrétaire général",
        "Resolution 2341 (2017)",
        "Resolution 2341",
        "Résolution 2341 (2017)",
        "Resolution 2341 of May 2017"
      })
  void reportsLettersAndResolutionsAreOfficial(String title) {
    assertThat(OfficialTitle.isOne(title)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Workshop on the report of the Secretary-General",
        "Draft report of the Panel of Experts",
        "th report of the Panel of Experts",
        "Third reading report of the Panel of Experts",
        "Third session: report of the Panel of Experts",
        "Resolution",
        "Resolution on courts in 2017",
        "Resolution 2341 (2017) and its follow-up in 2018",
        "Resolution 2341 is adopted",
        "Resolution 2341 (new)",
        "On resolution 2341"
      })
  void titlesThatOnlySpeakOfThemAreNot(String title) {
    assertThat(OfficialTitle.isOne(title)).isFalse();
  }
}
