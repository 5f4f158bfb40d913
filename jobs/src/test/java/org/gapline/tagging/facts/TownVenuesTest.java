package org.gapline.tagging.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gapline.disclosure.SharingLabel;
import org.gapline.document.DocumentReader;
import org.gapline.document.InputMetadata;
import org.gapline.document.Provenance;
import org.gapline.tagging.EventFacts;
import org.gapline.tagging.ProjectCodebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Venues in towns of the longer list, and places that surround a venue. */
class TownVenuesTest {

  private static final DocumentFactFinder FINDER = new DocumentFactFinder(ProjectCodebook.read());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wardens meet//A seminar for Zambian wardens was held in Solwezi on 3 May 2022."
            + " | Solwezi | ZMB",
        "Des juges se forment//Un atelier s'est tenu à Koutiala le 3 mai 2022 pour des juges du"
            + " Mali. | Koutiala | MLI",
        "Jueces en el taller//El taller para jueces de México se celebró en Zihuatanejo el 3 de mayo"
            + " de 2022. | Zihuatanejo | MEX",
        "Wardens meet//SOLWEZI, 4 May 2022 – Zambian wardens ended a course on searches today."
            + " They searched cars and houses with new tools. | Solwezi | ZMB",
        "Wardens meet//A seminar took place from 3 to 5 May 2022 at the Copper Hotel, Solwezi, Zambia."
            + " | Solwezi | ZMB"
      })
  void townCountsAfterAPrepositionInADatelineOrBesideItsState(
      String text, String city, String state) {
    assertThat(event(text).city()).isEqualToIgnoringCase(city);
    assertThat(event(text).country()).isEqualTo(state);
  }

  @Test
  void townIsNoVenueWhereItsNameBeginsALongerOne() {
    var event =
        event(
            "Wardens meet\n\nA seminar for wardens was held in Ndola on 3 May 2022. The Solwezi"
                + " District Council and Mrs. Kasama Banda sent greetings.");

    assertThat(event.city()).isEqualTo("Ndola");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Exercise of wardens//On 3 May 2022 an exercise took place at a range near Ndola. Plans had"
            + " been made in Harare in April. | Ndola",
        "Exercice des gardes//Un exercice a eu lieu le 3 mai 2022 près de Ségou. Les"
            + " gardes ont fouillé des voitures dans la nuit. | Ségou",
        "Ejercicio de guardias//El 3 de mayo de 2022 tuvo lugar un ejercicio cerca de Cusco. | Cusco",
        "Visit to Zambia//Place: Lusaka (side visits to Ndola)//Dates: 3 to 5 May 2022//The team met"
            + " the wardens. | Lusaka",
        "Visit to Zambia//The visit to Zambia was conducted from 3 to 5 May 2022. The team was based"
            + " in Lusaka and travelled to Ndola for a day. | Lusaka",
        "Course opens//Lusaka 4 May 2022//The course was opened today at the Institute, with a link"
            + " for teachers in Harare. | Lusaka"
      })
  void placesAroundTheVenueAreNone(String text, String city) {
    assertThat(event(text).city()).isEqualTo(city);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UNIVERSITY OF LUSAKA//Call for papers//International seminar – Ndola, Copper Hall, 3 and 4"
            + " May 2022//Deadline for abstracts: 1 February 2022//Guards search with old tools."
            + " | Ndola | 2022-05-03",
        "Wardens thank a neighbour//May 5, 2022//On May 3, the ambassador travelled to Ndola to hand"
            + " over ten vans to the wardens of Zambia. The ceremony was held in the yard of the"
            + " prison. | Ndola | 2022-05-03"
      })
  void callsAndCeremoniesHaveThePlaceAndDayThatTheyTell(String text, String city, String start) {
    assertThat(event(text).city()).isEqualTo(city);
    assertThat(event(text).start()).hasToString(start);
  }

  @Test
  void eventOfABodyForARegionIsForItsStates() {
    var event =
        event(
            "Seminar on seizures\n\nOn 3 May 2022 the CARICC Centre held a seminar on seizures in"
                + " Vienna. Officers compared their forms.");

    assertThat(event.regions()).isEqualTo(List.of("central-asia"));
  }

  private static EventFacts event(String text) {
    try {
      byte[] bytes = text.replace("//", "\n\n").getBytes(StandardCharsets.UTF_8);
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
