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

class WhenAndWhereTest {

  private static final DocumentFactFinder FINDER = new DocumentFactFinder(ProjectCodebook.read());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lusaka, 8 March 2022 – A seminar for customs opened here today. It will run until"
            + " Thursday. | 2022-03-08 | 2022-03-10",
        "LOMÉ, 9 mars 2022 - Des douaniers suivent depuis lundi un stage de formation. La session"
            + " prendra fin vendredi. | 2022-03-07 | 2022-03-11",
        "Quito, 9 mar 2022 (Prensa).- Desde el lunes y hasta este viernes, veinte jueces participan"
            + " en un curso. | 2022-03-07 | 2022-03-11",
        "Published: 11 March 2022//Prosecutors sat in a workshop in Harare from Tuesday to"
            + " yesterday. | 2022-03-08 | 2022-03-10",
        "El foro se inauguró en Quito el 9 de marzo de 2022 y se clausuró al día siguiente."
            + " | 2022-03-09 | 2022-03-10",
        "The seminar ended in Harare on 10 March 2022 after three days."
            + " | 2022-03-08 | 2022-03-10",
        "A course will be held in Harare//Dates: Monday 7 March – Friday 11 March 2022"
            + " | 2022-03-07 | 2022-03-11",
        "Judges adopted a statement in Harare on 10 March 2022, at the end of their two-day"
            + " conference. | 2022-03-09 | 2022-03-10",
        "A workshop on drone attacks in Harare from 8 to 10 March 2022, the Ministry said, was"
            + " attended by pilots. | 2022-03-08 | 2022-03-10",
        "BORDER BULLETIN, March 2022//Customs officers spent 7-9 February in Harare at a workshop."
            + " | 2022-02-07 | 2022-02-09"
      })
  void daysAreCompletedByWhatIsSaidOfThem(String text, String start, String end) {
    var event = event(text);

    assertThat(event.start()).hasToString(start);
    assertThat(event.end()).hasToString(end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Zambia trains guards//A course was held in the capital on 3 May 2021. | Lusaka",
        "Gardes zambiens//Un atelier s'est tenu dans la capitale zambienne le 3 mai 2021. | Lusaka",
        "Guards meet//Guards travelled to Ndola on 3 May 2021 and were taught first aid. | Ndola",
        "Des gardes se forment//Le 3 mai 2021, une salle d'hôtel de Lomé accueillait une formation."
            + " | Lomé",
        "NDOLA, 5 May 2021. Guards were taught first aid at a workshop. The same workshop will be"
            + " given in Lusaka later this month. | Ndola",
        "On-line course for guards//Ndola. Guards finished a course on 3 May 2021. | online",
        "Se forman los guardias//Veinte guardias asistieron el 3 de mayo de 2021 a un taller en"
            + " línea sobre documentos. | online"
      })
  void venueIsWhereItWasHeld(String text, String city) {
    assertThat(event(text).city()).isEqualTo(city);
  }

  @Test
  void staffSentToACityIsNoEventThere() {
    var event =
        event(
            "Aviation update\n\nIn May 2021 the agency ran a workshop for guards. They practised."
                + " They learned.\n\nAn officer was seconded to Ndola and a scanner was bought.");

    assertThat(event.city()).isNull();
  }

  @Test
  void elidedArticlesDoNotBreakAListOfStates() {
    var event =
        event(
            "Un atelier a réuni à Djibouti, le 3 mai 2021, des juges de Djibouti, de l'Éthiopie, du"
                + " Kenya et de l'Ouganda.");

    assertThat(event.states()).contains("DJI", "ETH", "KEN", "UGA");
  }

  @Test
  void regionThatEndsTheNameOfABodyIsNotTheAudience() {
    var event =
        event(
            "Un taller reunió en Belmopán, el 3 de mayo de 2021, a jueces de Belice, Guatemala y"
                + " Honduras.\n\nLo organizó el Centro de Estudios de la Paz en América Latina y el"
                + " Caribe (CEPALC).");

    assertThat(event.regions()).containsExactly("central-america");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vingt gendarmes planchent à Lomé depuis le 3 mai 2021 sur les explosifs. | workshop",
        "Douze agentes aprenden en Lima, del 3 al 5 de mayo de 2021, a leer huellas. | workshop",
        "TERMES DE RÉFÉRENCE//Atelier sous-régional//Lieu : Douala//Dates : 3-5 mai 2021//L’atelier"
            + " vise à renforcer les aptitudes des experts. | workshop"
      })
  void verbsInThePresentTellOfEventsToo(String text, String kind) {
    assertThat(facts(text).kind().id()).isEqualTo(kind);
  }

  private static EventFacts event(String text) {
    return facts(text).facts();
  }

  private static DocumentFacts facts(String text) {
    try {
      var metadata =
          new InputMetadata(
              null, null, null, SharingLabel.PUBLIC, Provenance.SYNTHETIC, null, null);
      byte[] bytes = text.replace("//", "\n\n").getBytes(StandardCharsets.UTF_8);
      return FINDER.find(new DocumentReader().read(bytes, "a.txt", metadata));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
