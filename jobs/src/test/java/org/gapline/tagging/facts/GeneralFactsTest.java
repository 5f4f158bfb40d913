package org.gapline.tagging.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.gapline.disclosure.SharingLabel;
import org.gapline.document.DocumentReader;
import org.gapline.document.InputMetadata;
import org.gapline.document.Provenance;
import org.gapline.tagging.DocumentFacts;
import org.gapline.tagging.ProjectCodebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeneralFactsTest {

  private static final DocumentFactFinder FINDER = new DocumentFactFinder(ProjectCodebook.read());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "An assessment mission to Lesotho//A team was in Maseru from 3 to 5 May 2021. | visit",
        "VACANCY: Border analyst//Duty station: Lima. Closing date: 3 May 2021. | other",
        "Policy note on drones//Few airports can see a drone. The risk grows. | other",
        "Arranca el proyecto Fronteras//El Gobierno presentó hoy en Lima el proyecto. | launch",
        "Les juges se forment//Un atelier s'est tenu à Lomé du 3 au 5 mai 2021. | workshop"
      })
  void kindFollowsFromTitleAndOpening(String text, String kind) {
    assertThat(facts(text.replace("//", "\n\n")).kind().id()).isEqualTo(kind);
  }

  @Test
  void datesOfAnAsideAreNotThoseOfTheEvent() {
    var event =
        facts(
                "Port drill\n\nA drill was held in Durban on 3 May 2021 for the harbour police.\n\n"
                    + "Next course: 20-24 June 2021, document fraud, Maputo.")
            .facts();

    assertThat(event.start()).hasToString("2021-05-03");
    assertThat(event.city()).isEqualTo("Durban");
  }

  @Test
  void weekdaysOfLastWeekFollowFromThePublication() {
    var event =
        facts(
                "Published: 15 February 2023\n\nCustoms officers of Chile met for a workshop in"
                    + " Arica from Monday to Wednesday last week.")
            .facts();

    assertThat(event.start()).hasToString("2023-02-06");
    assertThat(event.end()).hasToString("2023-02-08");
  }

  @Test
  void placeInAnAddressIsTheVenue() {
    assertThat(facts("A seminar was held at the Hotel Ivory Gate, Kampala, on 3 May 2021.").facts())
        .satisfies(event -> assertThat(event.city()).isEqualTo("Kampala"));
  }

  @Test
  void houseOfABodyStandsForItsCity() {
    assertThat(facts("A seminar was held at UN Headquarters on 3 May 2021.").facts().city())
        .isEqualTo("New York");
  }

  @Test
  void stateSpokenAboutThroughoutIsTheAudience() {
    var event =
        facts(
                "Zambia tests its answer to an attack\n\nZambian police and hospitals rehearsed in"
                    + " an exercise in Ndola on 3 May 2021. Zambia has two trauma centres.")
            .facts();

    assertThat(event.regions()).containsExactly("southern-africa");
    assertThat(event.states()).containsExactly("ZMB");
  }

  @Test
  void listOfPeoplesNamesTheStates() {
    var event =
        facts(
                "Des magistrats ghanéens, ivoiriens et togolais ont participé à un atelier à Cotonou"
                    + " du 3 au 5 mai 2021.")
            .facts();

    assertThat(event.states()).contains("GHA", "CIV", "TGO");
  }

  private static DocumentFacts facts(String text) {
    try {
      var metadata =
          new InputMetadata(
              null, null, null, SharingLabel.PUBLIC, Provenance.SYNTHETIC, null, null);
      return FINDER.find(
          new DocumentReader().read(text.getBytes(StandardCharsets.UTF_8), "a.txt", metadata));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
