package org.gapline.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.gapline.disclosure.SharingLabel;
import org.gapline.document.Document;
import org.gapline.document.DocumentFlag;
import org.gapline.document.DocumentReader;
import org.gapline.document.InputMetadata;
import org.gapline.document.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactFinderTest {

  private static final FactFinder FINDER = new FactFinder(ProjectCodebook.read());

  private static final LocalDate MAY_9 = LocalDate.of(2019, 5, 9);

  // Dates

  @Test
  void dateOfPublicationIsNotThatOfTheEvent() {
    var event = event("Published: 14 May 2019\n\nA workshop on borders was held in Lima, Peru.");

    assertThat(event.precision()).isEqualTo(DatePrecision.NONE);
    assertThat(event.flags()).contains(DocumentFlag.NO_EVENT_DATE);
  }

  @Test
  void dateOfAnotherMeetingIsNotThatOfTheEvent() {
    var event =
        event(
            "The workshop on borders was held in Lima, Peru, on 9 May 2019. The first meeting of"
                + " the series took place from 3 to 4 April 2018.");

    assertThat(event.start()).isEqualTo(MAY_9);
    assertThat(event.end()).isEqualTo(MAY_9);
  }

  @Test
  void dayAndMonthWithoutAnyYearAreNoDate() {
    assertThat(event("A workshop was held in Lima, Peru, from 9 to 11 May.").precision())
        .isEqualTo(DatePrecision.NONE);
  }

  @Test
  void yearOfTheDatelineHoldsForADayWithoutOne() {
    var event =
        event("LIMA, 3 January 2020 – A workshop on borders was held in Cusco on 30 December.");

    assertThat(event.start()).isEqualTo(LocalDate.of(2019, 12, 30));
  }

  @Test
  void yearInTheAddressOfThePageIsTakenAndFlagged() {
    var event =
        finder(
                "A workshop on borders was held in Lima from 9 to 11 May.",
                "https://x.org/2019/05/a")
            .events()
            .get(0);

    assertThat(event.start()).isEqualTo(MAY_9);
    assertThat(event.flags()).contains(DocumentFlag.DATE_FROM_URL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A three-day workshop on borders opened in Lima today. | 2019-05-09 | 2019-05-11",
        "A three-day workshop on borders ended in Lima today. | 2019-05-07 | 2019-05-09",
        "A workshop on borders was held in Lima yesterday. | 2019-05-08 | 2019-05-08",
        "A workshop on borders closed in Lima on Tuesday. |  | 2019-05-07"
      })
  void durationAndDayOfPublicationCompleteADate(String text, LocalDate start, LocalDate end) {
    var event = event("LIMA, 9 May 2019 – " + text);

    assertThat(event.start()).isEqualTo(start);
    assertThat(event.end()).isEqualTo(end);
  }

  @Test
  void monthAloneIsKeptAsAMonth() {
    var event = event("In May 2019, UNODC delivered three workshops on borders in Lima, Peru.");

    assertThat(event.precision()).isEqualTo(DatePrecision.MONTH);
    assertThat(event.start()).isEqualTo(LocalDate.of(2019, 5, 1));
  }

  @Test
  void frenchDatesAndPartiesAreRead() {
    var event =
        event(
            "Un atelier régional sur la gestion des frontières s’est tenu à Dakar, au Sénégal, du"
                + " 9 au 11 mai 2019. Il était organisé par l’ONUDC et financé par le Canada.");

    assertThat(event.start()).isEqualTo(MAY_9);
    assertThat(event.city()).isEqualTo("Dakar");
    assertThat(event.organizers()).containsExactly("UNODC");
    assertThat(event.donors()).containsExactly("Canada");
  }

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

  private static Document document(String text, String language) {
    return new Document(
        "d-1",
        "a.txt",
        InputMetadata.unmarked(),
        "text/plain",
        language,
        null,
        text,
        java.util.Set.of());
  }

  private static EventFacts event(String text) {
    return finder(text, null).facts();
  }

  private static DocumentFacts finder(String text, String address) {
    try {
      var metadata =
          new InputMetadata(
              address, null, null, SharingLabel.PUBLIC, Provenance.SYNTHETIC, null, null);
      return FINDER.find(
          new DocumentReader().read(text.getBytes(StandardCharsets.UTF_8), "a.txt", metadata));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
