package org.gapline.tagging.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.gapline.disclosure.SharingLabel;
import org.gapline.document.DocumentReader;
import org.gapline.document.InputMetadata;
import org.gapline.document.Provenance;
import org.gapline.tagging.DocumentFacts;
import org.gapline.tagging.EventFacts;
import org.gapline.tagging.ProjectCodebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VenueAndAudienceTest {

  private static final DocumentFactFinder FINDER = new DocumentFactFinder(ProjectCodebook.read());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wardens back home//Harare, 9 May 2022 – Two wardens have returned from Ndola, where they"
            + " attended a course on searches from 2 to 6 May 2022. | Ndola",
        "Border seminar//Guards adopted a checklist in Ndola on 3 May 2022, at the close of a"
            + " seminar called by the network's centre of excellence in Gaborone. | Ndola",
        "Judges took part//One judge went to the meeting on witness protection, Ndola, 3-4 May"
            + " 2022. She asked that the next one take place in Gaborone. | Ndola",
        "Course on searches//The course took place at the Harare Centre for Guard Training (HCGT),"
            + " Ndola, Zambia, from 3 to 5 May 2022. | Ndola",
        "Workshop on searches held in Ndola//Another workshop was held in Harare in December 2021."
            + " Guards practised from 3 to 5 May 2022. | Ndola",
        "Course for guards//NDOLA, 6 May 2022: The Institute held a course for guards this week."
            + " The course took stock of the work in the prisons in Harare. | Ndola",
        "Course in Ndola//Guards attended a course in Ndola on 3 May 2022. They agreed to meet"
            + " online in July. | Ndola",
        "Mission report//Itinerary: Harare - Ndola - Harare//From 3 to 5 May 2022 we visited the"
            + " guards. | Ndola",
        "Guards meet//Guards met on screen on 3 May 2022 for a course on searches. | online"
      })
  void seatsSubjectsAndPlansAreNoVenue(String text, String city) {
    assertThat(event(text).city()).isEqualTo(city);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jueces en Perú//El taller se celebró en Bogotá el 3 de mayo de 2022. | Bogota",
        "Des juges à l'étude//Un atelier s'est tenu à Alger le 3 mai 2022. | Algiers"
      })
  void cityTakesItsUsualEnglishName(String text, String city) {
    assertThat(event(text).city()).isEqualTo(city);
  }

  @Test
  void itemOfABulletinTakesNothingFromTheOthers() {
    var event =
        event(
            "Security cooperation – quarterly bulletin, June 2022\n\nZambia. On 3 May 2022 we ran a"
                + " workshop in Ndola on searches. Guards practised.\n\nMalawi. The office in"
                + " Blantyre moved on 20 June 2022. Botswana. Two vans were bought.");

    assertThat(event.city()).isEqualTo("Ndola");
    assertThat(event.start()).hasToString("2022-05-03");
  }

  @Test
  void eachItemOfABulletinMayTellOfAnEvent() {
    var facts =
        facts(
            "Monthly flash, May 2022\n\n* Ndola: 20 guards attended a workshop on searches on 3 May"
                + " 2022.\n\n* Blantyre: judges attended a seminar on evidence on 20 May 2022."
                + "\n\n* Gaborone: the office was closed on 27 May for repairs.");

    assertThat(facts.events().stream().map(EventFacts::city).toList())
        .containsExactly("Ndola", "Blantyre");
  }

  @Test
  void giverInATitleIsNeitherVenueNorAudience() {
    var event =
        event(
            "Luxembourg development cooperation: prisons\n\nIn May 2022 a workshop for guards was"
                + " held. Guards of eleven prisons practised searches.");

    assertThat(event.country()).isNull();
    assertThat(event.states()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Guards meet//Campaigners from over 20 African countries came to Kampala for a workshop on 3"
            + " May 2022."
            + " | north-africa,east-africa,southern-africa,west-africa,central-africa",
        "Course report//Some 60 participants from 34 nations attended the course in Ankara on 3"
            + " May 2022. | global",
        "Réunion de Rabat//Des députés d'Afrique du Nord et d'Europe du Sud-Est ont débattu à"
            + " Rabat le 3 mai 2022. | north-africa,south-east-europe",
        "Fiscales en Lima//La reunión de la Asociación Iberoamericana de Peritos se celebró en"
            + " Lima el 3 de mayo de 2022. Asistieron peritos de Chile, Ecuador y Perú."
            + " | south-america",
        "Course for magistrates in Arusha, 3-4 May 2022//For: magistrates of the Partner States of"
            + " the East African Community//They practised. | east-africa"
      })
  void regionsAreThoseFromWhichPeopleCame(String text, String regions) {
    assertThat(event(text).regions()).containsExactlyInAnyOrder(regions.split(","));
  }

  @Test
  void statesOfASmallGroupAreNamedWhereAllCame() {
    var event =
        event(
            "Border seminar\n\nA seminar was held in Almaty on 3 May 2022. Officials from all five"
                + " Central Asian States took part.");

    assertThat(event.states()).containsExactlyInAnyOrder("KAZ", "KGZ", "TJK", "TKM", "UZB");
  }

  @Test
  void someOfAGroupAreNotNamed() {
    var event =
        event(
            "Border seminar\n\nA seminar was held in Almaty on 3 May 2022. Officials from three"
                + " Central Asian States took part.");

    assertThat(event.states()).isEmpty();
  }

  private static EventFacts event(String text) {
    return facts(text).facts();
  }

  private static DocumentFacts facts(String text) {
    try {
      byte[] bytes = text.replace("//", "\n\n").getBytes(StandardCharsets.UTF_8);
      return FINDER.find(new DocumentReader().read(bytes, "a.txt", metadata()));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static InputMetadata metadata() {
    return new InputMetadata(
        null, null, null, new SharingLabel("public"), Provenance.SYNTHETIC, null, null);
  }
}
