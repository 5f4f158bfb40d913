package org.gapline.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What short reports tell of when, where, for whom, by whom, with whom and at whose cost. */
class EventsToldTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "all five Central Asian States | KAZ KGZ TJK TKM UZB",
        "the five States of Central Asia | KAZ KGZ TJK TKM UZB",
        "all Central Asian States | KAZ KGZ TJK TKM UZB",
        "three Central Asian States | ''"
      })
  void allStatesOfARegionAreNamedWhereAllOfThemCame(String guests, String states) {
    EventFacts event =
        FactsOfText.event(
            "Border course\n\nA course was held in Tashkent on 3 May 2021 for officers from "
                + guests
                + ".");

    assertThat(event.regions()).containsExactly("central-asia");
    assertThat(String.join(" ", event.states())).isEqualTo(states);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A drill was held in Durban from 30 April to 3 May 2021. | 2021-04-30 | 2021-05-03",
        "A two-day drill began in Durban on 3 May 2021. | 2021-05-03 | 2021-05-04",
        "A drill ended in Durban on Friday, 7 May 2021, after three days."
            + " | 2021-05-05 | 2021-05-07",
        "A drill in Durban in 2019 failed.//Police met for a drill on 4 May 2021."
            + " | 2021-05-04 | 2021-05-04",
        "A drill was held in Durban on 3 May 2021. A note was signed on 5 May 2021."
            + " | 2021-05-03 | 2021-05-03"
      })
  void daysAreThoseOfTheEventItself(String text, String start, String end) {
    EventFacts event = FactsOfText.event("Port drill in Durban\n\n" + text.replace("//", "\n\n"));

    assertThat(event.start()).hasToString(start);
    assertThat(event.end()).hasToString(end);
    assertThat(event.city()).isEqualTo("Durban");
    assertThat(event.precision()).isEqualTo(DatePrecision.DAY);
  }

  @Test
  void yesterdayIsTheDayBeforeThePublication() {
    EventFacts event =
        FactsOfText.event(
            "Border course\n\n"
                + "Yesterday, officers met in Lomé for a course.\n\n"
                + "Published: 5 May 2021");

    assertThat(event.start()).hasToString("2021-05-04");
    assertThat(event.country()).isEqualTo("TGO");
  }

  @Test
  void monthAloneIsKnownToTheMonth() {
    EventFacts event =
        FactsOfText.event("Police course\n\nThe course took place in Bangkok in March 2021.");

    assertThat(event.start()).hasToString("2021-03-01");
    assertThat(event.precision()).isEqualTo(DatePrecision.MONTH);
  }

  @Test
  void partiesAreToldApartByWhatTheyDid() {
    EventFacts event =
        FactsOfText.event(
            "Border course\n\nThe course, organised by the Ministry of Interior of Kenya and UNODC,"
                + " with support from the Government of Japan, was held in Nairobi on 3 May 2021"
                + " with officers from Uganda, Rwanda and Burundi, as well as IOM.");

    assertThat(event.organizers()).containsExactly("Kenya", "UNODC");
    assertThat(event.participants()).containsExactly("IOM");
    assertThat(event.donors()).containsExactly("Japan");
    assertThat(event.states()).containsExactly("UGA", "RWA", "BDI", "KEN");
  }

  @Test
  void bodiesThatNoListKnowsAreNamedAsTheTextNamesThem() {
    EventFacts event =
        FactsOfText.event(
            "Border course\n\nThe Office of Safe Ports, the Institute for Border Studies and"
                + " INTERPOL held a course in Nairobi on 3 May 2021.");

    assertThat(event.organizers())
        .containsExactly("Office of Safe Ports", "Institute for Border Studies", "INTERPOL");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Atelier sur les ports//L'ONUDC a organisé un atelier à Dakar du 3 au 5 mai 2021 avec des"
            + " policiers du Mali, du Niger et du Tchad, financé par le Japon."
            + " | Dakar | MLI NER TCD | UNODC | Japan",
        "Taller sobre puertos//La OEA organizó un taller en Lima del 3 al 5 de mayo de 2021 con"
            + " fiscales de Chile, Bolivia y Ecuador, con el apoyo financiero de Canadá."
            + " | Lima | CHL BOL ECU | OAS | Canada"
      })
  void frenchAndSpanishReportsTellTheSame(
      String text, String city, String states, String organizer, String donor) {
    EventFacts event = FactsOfText.event(text.replace("//", "\n\n"));

    assertThat(event.start()).hasToString("2021-05-03");
    assertThat(event.end()).hasToString("2021-05-05");
    assertThat(event.city()).isEqualTo(city);
    assertThat(event.states()).containsExactly(states.split(" "));
    assertThat(event.organizers()).containsExactly(organizer);
    assertThat(event.donors()).containsExactly(donor);
  }

  @Test
  void onlineCourseHasNoCountry() {
    EventFacts event =
        FactsOfText.event(
            "Course on money trails\n\nJudges of Peru and Chile took part in an online course by"
                + " Zoom on 3 May 2021, organised by UNODC.");

    assertThat(event.city()).isEqualTo(EventFacts.ONLINE);
    assertThat(event.country()).isNull();
    assertThat(event.regions()).containsExactly("south-america");
  }

  @Test
  void hostOfAWorldWideConferenceIsItsOrganizer() {
    EventFacts event =
        FactsOfText.event(
            "Conference on victims\n\nMinisters from 40 countries met in Madrid on 3 May 2021."
                + " Spain hosted it.");

    assertThat(event.regions()).containsExactly("global");
    assertThat(event.organizers()).containsExactly("Spain");
    assertThat(event.country()).isEqualTo("ESP");
  }

  @Test
  void resolutionWithoutItsYearTakesTheOneThatIsKnown() {
    EventFacts event =
        FactsOfText.event(
            "Visit to Lesotho\n\nAn assessment mission of the Committee visited Maseru from 3 to 5"
                + " May 2021 under resolution 1373 (2001) and resolution 2396.");

    assertThat(event.kind()).isEqualTo(DocumentKind.VISIT);
    assertThat(event.resolutions()).containsExactly("1373 (2001)", "2396 (2017)");
  }

  @Test
  void secondWorkshopIsAnEventAndASecondSessionIsNone() {
    String first = "The first workshop was held in Lomé on 3 May 2021 for judges. ";
    String workshop = "The second workshop was held in Accra on 9 June 2021 for police.";
    String session = "The second session was held in Lomé on 4 May 2021 for police.";

    assertThat(FactsOfText.finder("Two workshops\n\n" + first + workshop, null).events())
        .extracting(EventFacts::city)
        .containsExactly("Lomé", "Accra");
    assertThat(FactsOfText.finder("A workshop in Lomé\n\n" + first + session, null).events())
        .hasSize(1);
  }

  @Test
  void pageThatReportsNoEventTellsOfNone() {
    DocumentFacts facts =
        FactsOfText.finder("Policy note on drones\n\nFew airports can see a drone.", null);

    assertThat(facts.kind()).isEqualTo(DocumentKind.OTHER);
    assertThat(facts.events()).isEmpty();
  }
}
