package org.gapline.tagging.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.gapline.tagging.DocumentKind;
import org.gapline.tagging.facts.Readings.Marked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For which one State an event was, and for which regions one was by the names in its text. */
class NationalStateTest {

  private static final NamedRegions REGIONS = new NamedRegions(Readings.CODEBOOK);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# National workshop for judges | GHA said",
        "# Courts//A national workshop was held. | GHA said",
        "# Courts//Judges from all over Ghana met. | GHA said",
        "# Courts//Judges from across the Ghana met. | GHA said",
        "# Courts//Judges across Kenya met. | none",
        "# Courts//All Ghana judges met. | none",
        "# Courts//The previous workshop was for judges from all over Ghana. | none",
        "# Courts//Judges saw the OSCE Mission to Ghana. | GHA said",
        "# Courts//Judges saw the OSCE Mission in Accra. | GHA said",
        "# Courts//Judges saw the OSCE mission to Ghana. | none",
        "# Courts//Judges saw the OSCE Mission of Ghana. | none",
        "# Courts//Judges saw the OSCE Mission to Kenya. | none",
        "# Judges of Ghana | GHA",
        "# Ghanaian judges | GHA",
        "# Judges of Kenya | none",
        "# Judges of Ghana and Togo | none",
        "# Regional workshop in Ghana | none",
        "# Subregional workshop in Ghana | none",
        "# International workshop in Ghana | none",
        "# Global workshop in Ghana | none",
        "# Global programme in Ghana | GHA",
        "# West Africa: judges of Ghana | none",
        "# Judges of Ghana and global | none",
        "# Embassy of Ghana | none",
        "# Judges in Accra, Ghana | none",
        "# Courts | none"
      })
  void eventIsForTheStateOfItsVenue(String text, String expected) {
    assertThat(found(text, Set.of())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "# Judges of Ghana; GHA TGO BEN; GHA",
        "# Judges of Ghana; GHA TGO BEN NER; none",
        "# Courts//Judges saw the OSCE Mission to Ghana.; GHA; GHA said",
        "# Courts//Judges saw the OSCE Mission to Ghana.; GHA TGO; none"
      })
  void statesThatCameSpeakAgainstOne(String text, String states, String expected) {
    assertThat(found(text, Set.of(states.split(" ")))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "# Judges of Ghana//ECOWAS held a workshop.; GHA",
        "# Workshop in Ghana//ECOWAS held a workshop.; none",
        "# Ghanaian judges//ECOWAS held a workshop.; GHA",
        "# Courts//ECOWAS held a national workshop.; none",
        "# Courts//UNODC held a national workshop.; GHA said"
      })
  void bodyOfSeveralStatesHoldsEventsForThem(String text, String expected) {
    assertThat(found(text, Set.of())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# Judges of West Africa | [west-africa][] true",
        "# Judges of SADC member States | [][sadc] true",
        "# Courts//A workshop for judges of West Africa was held. | [west-africa][] false",
        "# Courts//Ships of West Africa sail. | [][] false",
        "# Courts//Campaigners from West Africa sail. | [west-africa][] false",
        "# Courts//West Africa.//They met. | [west-africa][] false",
        "# Courts//The Regional Office for West Africa held a workshop. | [][] false",
        "# Courts//The previous workshop was for West Africa. | [][] false",
        "# Courts//A workshop for judges from Kosovo was held. | [south-east-europe][] false",
        "# Judges of Africa//A workshop was held for West Africa. | [west-africa][] true",
        "# Judges of West Africa//A workshop was held for Central Asia. | [west-africa][] true"
      })
  void regionsAreThoseThatTitleAndTextName(String text, String expected) {
    SpokenRegions spoken = new SpokenRegions(Readings.of(text), REGIONS, null);

    assertThat(spoken.exact() + "" + spoken.groupings() + " " + spoken.fromTitle())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# Judges of Asia | false",
        "# Judges of Asia and the Pacific | true",
        "# Judges of Africa | false"
      })
  void asiaAloneIsNeitherThePacificNorTheMiddleEast(String text, boolean pacific) {
    SpokenRegions spoken = new SpokenRegions(Readings.of(text), REGIONS, null);

    assertThat(spoken.wide()).isNotEmpty();
    assertThat(spoken.wide().contains("pacific")).isEqualTo(pacific);
    assertThat(spoken.wide().contains("western-asia")).isEqualTo(pacific);
    assertThat(spoken.fromGrouping()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Lima], 3 May 2021 | true",
        "Judges, 3 May 2021, [Lima] | true",
        "[Lima] – judges met. | true",
        "[LIMA] (LNS) – judges met. | true",
        "[Lima]. Judges met. | true",
        "[Lima] (Peru) – judges met. | true",
        "[Lima] and its judges met. | false",
        "Judges of [Lima] met. | false",
        "[Lima] and all of its very old judges of 3 May 2021 | false"
      })
  void placeStandsBesideADayOrOpensADateline(String text, boolean beside) {
    Marked place = Marked.in(text);
    Reading reading = place.reading();
    List<DateMention> dates = Readings.dates(reading);

    assertThat(
            new VenueLines(reading, new Published(reading, dates), dates)
                .isBesideDay(place.name(), place.phrase()))
        .isEqualTo(beside);
  }

  private static String found(String text, Set<String> attending) {
    Reading reading = Readings.of(text);
    Parties parties =
        new PartyFinder(reading, Readings.actors(reading)).find(DocumentKind.WORKSHOP);
    NationalState.Found found =
        new NationalState(reading, new Venue("Accra", "GHA"), parties, REGIONS, Readings.ACTORS)
            .find(attending);
    return found == null ? "none" : found.iso3() + (found.said() ? " said" : "");
  }
}
