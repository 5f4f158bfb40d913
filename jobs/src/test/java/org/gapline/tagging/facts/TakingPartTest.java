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

class TakingPartTest {

  private static final DocumentFactFinder FINDER = new DocumentFactFinder(ProjectCodebook.read());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Zambian and Malawian officers attended a course in Lusaka on 3 May 2021. | ZMB MWI",
        "Des magistrats maliens et togolais ont suivi une formation à Lomé le 3 mai 2021. | MLI TGO",
        "Fiscales peruanos y chilenos asistieron a un curso en Lima el 3 de mayo de 2021. | PER CHL"
      })
  void twoPeoplesNameTheStates(String text, String states) {
    assertThat(event("Learning across the border//" + text).states())
        .containsExactlyInAnyOrder(states.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru, Chile and Ecuador have long shared a border problem.//Officials from the three"
            + " countries met in Lima on 3 May 2021 for a seminar.",
        "Le Pérou, le Chili et l'Équateur partagent des frontières poreuses.//Des agents des trois"
            + " pays ont participé à un séminaire à Lima le 3 mai 2021.",
        "Perú, Chile y Ecuador comparten fronteras porosas.//Agentes de los tres países"
            + " participaron en un seminario en Lima el 3 de mayo de 2021."
      })
  void numberOfCountriesStandsForTheListBefore(String text) {
    assertThat(event("Borders//" + text).states()).containsExactlyInAnyOrder("PER", "CHL", "ECU");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Open briefing of the Committee//The Committee held an open briefing on 3 May 2021."
            + "//Norway called for more training. Japan said that it would help.",
        "Séance d'information publique//Le Comité a tenu une séance d'information publique le"
            + " 3 mai 2021.//La Norvège a plaidé pour la formation. Le Japon a annoncé son aide.",
        "Sesión informativa//El Comité celebró una sesión informativa el 3 de mayo de 2021."
            + "//Noruega pidió más formación. El Japón anunció su apoyo."
      })
  void delegationsThatSpeakInABriefingTakePart(String text) {
    assertThat(event(text).states()).contains("NOR", "JPN");
  }

  @Test
  void stateThatOnlyPaidTakesNoPart() {
    var event =
        event(
            "Course in Lusaka//Officers from Zambia, Malawi and Botswana attended a course in"
                + " Lusaka on 3 May 2021. Norway met the full cost.");

    assertThat(event.states()).containsExactlyInAnyOrder("ZMB", "MWI", "BWA");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Embassy of Norway and the Government of Zambia held a course in Lusaka on 3 May 2021.",
        "L'ambassade de Norvège et le Gouvernement de la Zambie ont organisé une formation à Lusaka"
            + " le 3 mai 2021.",
        "La Embajada de Noruega y el Gobierno de Zambia organizaron un curso en Lusaka el 3 de"
            + " mayo de 2021."
      })
  void stateOfAnEmbassyTakesNoPart(String text) {
    assertThat(event("First aid//" + text).states()).containsExactly("ZMB");
  }

  @Test
  void ministriesWithoutANameAreThoseOfTheVenue() {
    var event =
        event(
            "Hotline launched//The Minister of the Interior launched a hotline in Lusaka on 3 May"
                + " 2021. Teachers and nurses were present.");

    assertThat(event.states()).containsExactly("ZMB");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Programme sheet: courts of the Horn of Africa | Duration: January 2020 - December 2023",
        "Fiche de programme : tribunaux de l'Afrique de l'Ouest | Durée : janvier 2020 - décembre"
            + " 2023",
        "Ficha de programa: tribunales de América Central | Duración: enero 2020 - diciembre 2023"
      })
  void lifeOfAProjectIsNoEvent(String title, String row) {
    var event = event(title + "//" + row + "//The budget is two million.");

    assertThat(event.start()).isNull();
    assertThat(event.regions()).isEmpty();
  }

  private static EventFacts event(String text) {
    try {
      var metadata =
          new InputMetadata(
              null, null, null, SharingLabel.PUBLIC, Provenance.SYNTHETIC, null, null);
      byte[] bytes = text.replace("//", "\n\n").getBytes(StandardCharsets.UTF_8);
      return FINDER.find(new DocumentReader().read(bytes, "a.txt", metadata)).facts();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
