package org.gapline.tagging.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.gapline.disclosure.SharingLabel;
import org.gapline.document.DocumentReader;
import org.gapline.document.InputMetadata;
import org.gapline.document.Provenance;
import org.gapline.tagging.EventFacts;
import org.gapline.tagging.ProjectCodebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who came to teach or to tell of what was done at home, and for whom an event was then. */
class TeachersAndSpeakersTest {

  private static final DocumentFactFinder FINDER = new DocumentFactFinder(ProjectCodebook.read());

  @Test
  void statesOfTeachersTakePartAndAreNoAudience() {
    var event =
        event(
            "Customs officers train\n\nA course on searches was held in Lusaka from 3 to 5 May"
                + " 2022 for customs officers of Malawi, Zambia and Zimbabwe. Instructors from"
                + " Portugal and Sweden taught them.");

    assertThat(event.regions()).containsExactly("southern-africa");
    assertThat(event.states()).contains("MWI", "ZMB", "ZWE", "PRT", "SWE");
  }

  @Test
  void statesThatTellOfTheirWorkAtAWorkshopTakePart() {
    var event =
        event(
            "Workshop on cash couriers\n\nA workshop was held in Suva, Fiji, on 3 May 2022.\n\n"
                + "Samoa reported that its customs now count cash. Tonga has described its"
                + " registers.");

    assertThat(event.states()).contains("WSM", "TON");
  }

  @Test
  void bracketsInAListOfStatesDoNotEndIt() {
    var event =
        event(
            "Des douaniers se forment\n\nDu 3 au 5 mai 2022, les douaniers de cinq pays – Comores,"
                + " France (La Réunion), Kenya, Madagascar et Seychelles – ont suivi un atelier à"
                + " Mombasa.");

    assertThat(event.states()).contains("COM", "FRA", "KEN", "MDG", "SYC");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Se reúnen los pilotos//El taller para pilotos se celebró en Malabo el 3 de mayo de 2022. Lo"
            + " organizó el Centro de Coordinación, con sede en Duala. | Malabo",
        "Se reúnen los jueces//El taller para jueces se celebró en Nursultán (Kazajstán) el 3 de"
            + " mayo de 2021. | Nur-Sultan",
        "Pilots meet//A workshop for pilots was held in Lusaka on 3 May 2022. Other workshops in the"
            + " series were held in Harare and Maputo. | Lusaka"
      })
  void seatsAndOtherWorkshopsAreNoVenues(String text, String city) {
    assertThat(event(text.replace("//", "\n\n")).city()).isEqualTo(city);
  }

  @Test
  void weekdaysWhoseDatesFollowAreTheDaysOfTheEvent() {
    var event =
        event(
            "Pilots meet\n\nLusaka, 10 May 2022\n\nFrom Monday to Friday, 9-13 May, pilots learn at"
                + " a course in Lusaka to find what may end up in a bag.");

    assertThat(event.start()).hasToString("2022-05-09");
    assertThat(event.end()).hasToString("2022-05-13");
  }

  private static EventFacts event(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return FINDER.find(new DocumentReader().read(bytes, "a.txt", metadata())).facts();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static InputMetadata metadata() {
    return new InputMetadata(
        null, null, null, new SharingLabel("public"), Provenance.SYNTHETIC, null, null);
  }
}
