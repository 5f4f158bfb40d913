package org.gapline.tagging.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gapline.tagging.facts.HeadingPlaces.Width;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** For which regions a heading stands, and how they reach the sections below it. */
class HeadingPlacesTest {

  private static final HeadingPlaces PLACES =
      new HeadingPlaces(Terms.lexiconOf(Readings.CODEBOOK), Readings.CODEBOOK);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "West Africa | REGION | west-africa",
        "The Gambia and other States of West Africa | REGION | west-africa",
        "Mali | STATE | west-africa",
        "Mali and Niger | STATE | west-africa",
        "Mali in West Africa | REGION | west-africa",
        "Courts and ports of Mali | STATE | west-africa",
        "2. Overview of West Africa in 2021 | REGION | west-africa",
        "What judges and prosecutors have learned in Mali | STATE | west-africa",
        "What judges and prosecutors have learned in the Gambia | STATE | west-africa",
        "fr: Ce que des juges ont appris en Afrique de l'Ouest | REGION | west-africa",
        "Europe and West Africa | CONTINENT | west-africa",
        "Member States of ECOWAS | REGION | west-africa"
      })
  void placeOfAHeadingGivesItsRegions(String heading, Width width, String region) {
    HeadingPlaces.Found found = PLACES.in(heading.replace("fr: ", ""), null);

    assertThat(found.isEmpty()).isFalse();
    assertThat(found.width()).isEqualTo(width);
    assertThat(found.regions()).contains(region);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Courts",
        "Fighters and their families from Mali",
        "Courts, ports, ships from Mali",
        "What judges and all of the prosecutors of ports have learned in Mali",
        "Mali learned what judges know",
        "Work with INTERPOL",
        "INTERPOL"
      })
  void headingThatOnlyMentionsAPlaceGivesNone(String heading) {
    assertThat(PLACES.in(heading, null)).isEqualTo(HeadingPlaces.Found.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "# West Africa//x//# Courts//y; west-africa, west-africa",
        "# West Africa//x//# Central Asia//y; west-africa, central-asia",
        "# West Africa//# Mali//x//# Courts//y//# Central Asia//z;"
            + " west-africa, west-africa, west-africa, central-asia",
        "# Mali//x//# West Africa//y//# Niger//z; west-africa, west-africa, west-africa",
        "# A. West Africa//x//# 1. Courts//y//# B. Central Asia//z; west-africa, west-africa,"
            + " central-asia",
        "# A. West Africa//x//# B. Courts//y; west-africa, ",
        "# I. West Africa//x//# A. Courts//y//# II. Ports//z; west-africa, west-africa, ",
        "# Part one: West Africa//# A. Courts//y//# Part two//z; west-africa, west-africa, ",
        "# H. West Africa//x//# I. Courts//y; west-africa, ",
        "# WEST AFRICA//x//# Courts//y//# COURTS//z; west-africa, west-africa, ",
        "# West Africa//x//# Conclusions//y; west-africa, ",
        "# West Africa//x//# Summary//y//# Central Asia//z//# Summary//u;"
            + " west-africa, west-africa, central-asia, central-asia",
        "# A. West Africa//x//# Conclusions//y; west-africa, west-africa"
      })
  void headingGivesItsRegionsUntilOneOfItsRank(String text, String regions) {
    String found =
        String.join(
            ", ",
            new RegionSections(PLACES)
                .find(Readings.document("# Report//" + text), null).stream()
                    .skip(2)
                    .map(section -> String.join(" ", section.regions()))
                    .toList());

    assertThat(found.strip()).isEqualTo(regions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# Visit report: Mali//x//# Courts//y | west-africa",
        "# Letter on Mali//x//# Courts//y | ''",
        "# Courts//x//# Ports//y | ''"
      })
  void titleNamesTheStateOfAVisit(String text, String region) {
    var sections = new RegionSections(PLACES).find(Readings.document(text), null);

    assertThat(sections)
        .allSatisfy(
            section ->
                assertThat(section.regions())
                    .isEqualTo(region.isEmpty() ? List.of() : List.of(region)));
  }
}
