package org.gapline.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gapline.tagging.FactsOfText.FINDER;
import static org.gapline.tagging.FactsOfText.document;
import static org.gapline.tagging.FactsOfText.event;
import static org.gapline.tagging.FactsOfText.finder;

import org.gapline.document.DocumentFlag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactFinderTest {

  // Places

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The workshop was held in Tbilisi, Georgia, on 9 May 2019. | Tbilisi | GEO",
        "The workshop was held in Atlanta, Georgia, on 9 May 2019. | Atlanta | USA",
        "The workshop took place in N’Djamena on 9 May 2019. | N'Djamena | TCD",
        "The workshop took place in Smallville, Kenya, on 9 May 2019. | Smallville | KEN",
        "The workshop was held in the Peruvian capital on 9 May 2019. | Lima | PER",
        "The workshop was held online on 9 May 2019. | online | ",
        "The workshop was held in Malabo, Equatorial Guinea, on 9 May 2019. | Malabo | GNQ"
      })
  void venueIsFound(String text, String city, String country) {
    var event = event(text);

    assertThat(event.city()).isEqualTo(city);
    assertThat(event.country()).isEqualTo(country);
  }

  @Test
  void seatOfABodyAndPlaceOfATreatyAreNoVenue() {
    var event =
        event(
            "UNODC held a workshop on the Budapest Convention. UNODC has its seat in Vienna and an"
                + " office in Dakar.");

    assertThat(event.city()).isNull();
  }

  // Audience

  @Test
  void regionOfTheVenueIsTheLastResort() {
    var event = event("A workshop on borders was held in Lima, Peru, on 9 May 2019.");

    assertThat(event.regions()).containsExactly("south-america");
    assertThat(event.flags()).contains(DocumentFlag.REGION_FROM_VENUE);
  }

  @Test
  void groupingTakesTheRegionsOfItsStates() {
    var event = event("A workshop for the Lake Chad Basin was held in Paris on 9 May 2019.");

    assertThat(event.regions()).containsExactlyInAnyOrder("west-africa", "central-africa");
    assertThat(event.flags()).contains(DocumentFlag.REGION_FROM_GROUPING);
  }

  @Test
  void listedStatesGiveStatesAndRegions() {
    var event =
        event(
            "A workshop was held in Vienna on 9 May 2019. It was attended by officials of Chad,"
                + " Jordan, Niger and the Democratic Republic of the Congo.");

    assertThat(event.states()).containsExactlyInAnyOrder("TCD", "JOR", "NER", "COD");
    assertThat(event.regions())
        .containsExactlyInAnyOrder("central-africa", "western-asia", "west-africa");
  }

  @Test
  void statesThatStayedAwayAreNotListed() {
    var event =
        event(
            "A workshop was held in Vienna on 9 May 2019. It was attended by officials of Chad and"
                + " Niger, with the exception of Mali.");

    assertThat(event.states()).containsExactlyInAnyOrder("TCD", "NER");
  }

  @Test
  void nationalEventIsForItsState() {
    var event = event("A national workshop on prisons was held in Manila on 9 May 2019.");

    assertThat(event.states()).containsExactly("PHL");
    assertThat(event.regions()).containsExactly("south-east-asia");
  }

  // Parties

  @Test
  void partiesAreToldApartByTheSentence() {
    var event =
        event(
            "The workshop was organized by the IOM, in cooperation with the Government of Ghana and"
                + " with funding from the European Union. Experts of INTERPOL and UNODC took"
                + " part.");

    assertThat(event.organizers()).containsExactly("IOM", "Ghana");
    assertThat(event.donors()).containsExactly("EU");
    assertThat(event.participants()).containsExactly("INTERPOL", "UNODC");
  }

  @Test
  void acronymThatTheTextDefinesNamesABodyUnknownToTheLists() {
    var event =
        event(
            "The Blue Harbour Safety Agency (BHSA) held a workshop in Lima. BHSA was joined by"
                + " representatives of the Green Valley Police Network.");

    assertThat(event.organizers()).containsExactly("BHSA");
    assertThat(event.participants()).contains("Green Valley Police Network");
  }

  @Test
  void courtesiesMakeNobodyAParticipant() {
    var event =
        event(
            "UNODC held a workshop in Lima. UNODC thanked the Government of Peru and INTERPOL for"
                + " their support.");

    assertThat(event.participants()).isEmpty();
    assertThat(event.donors()).isEmpty();
  }

  // Robustness

  @Test
  void documentInALanguageThatIsNotReadIsKeptUntagged() {
    var found = FINDER.find(document("Es fand ein Seminar in Bonn statt.", "de"));

    assertThat(found.kind()).isEqualTo(DocumentKind.OTHER);
    assertThat(found.events()).isEmpty();
    assertThat(found.flags()).containsExactly(DocumentFlag.LANGUAGE_NOT_READ);
  }

  // Kinds

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Regional workshop on borders | workshop",
        "Open briefing of the Counter-Terrorism Committee on borders | briefing",
        "UNODC launches handbook on prisons | launch",
        "Call for papers on violent extremism | call",
        "CTED conducts assessment visit to Kenya | visit",
        "Why prisons matter | other"
      })
  void kindIsToldByTheTitle(String title, String kind) {
    var found = finder(title + "\n\nSomething about the subject follows here in a sentence.", null);

    assertThat(found.kind().id()).isEqualTo(kind);
    assertThat(found.events()).hasSize(found.kind().reportsEvent() ? 1 : 0);
  }

  @Test
  void agendaIsTakenFromTitleAndAim() {
    var event =
        event(
            "# Regional workshop on border management\n\nThe workshop was held in Lima. The aim of"
                + " the workshop was to promote information-sharing between agencies.");

    assertThat(event.agenda()).contains("border-travel", "information-sharing");
  }
}
